package org.yanbao.rules;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes the digest that identifies rule folders and guards cached classes. */
final class Digests {
  private Digests() {}

  /** A fresh SHA-256. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
