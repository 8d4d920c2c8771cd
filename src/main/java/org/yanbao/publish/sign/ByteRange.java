package org.yanbao.publish.sign;

import java.security.MessageDigest;
import org.yanbao.file.Sha256;

/** What a signature in a PDF covers: all of the file but for the place of the signature itself. */
public final class ByteRange {
  private ByteRange() {}

  /**
   * SHA-256 of a file without the bytes from {@code start} to {@code end}.
   *
   * @param end the first byte that counts again
   */
  public static byte[] digest(byte[] file, int start, int end) {
    return digest(file, start, end, file.length);
  }

  /**
   * SHA-256 of the beginning of a file without the bytes from {@code start} to {@code end}.
   *
   * @param length of the beginning
   */
  public static byte[] digest(byte[] file, int start, int end, int length) {
    MessageDigest digest = Sha256.digest();
    digest.update(file, 0, start);
    digest.update(file, end, length - end);
    return digest.digest();
  }
}
