package org.yanbao.publish.sign;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest that signatures are made with. */
final class Sha256 {
  private Sha256() {}

  /** A fresh one. */
  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest of some bytes. */
  static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }
}
