package org.yanbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.yanbao.file.Sha256;

/**
 * What tells a file from all others.
 *
 * @param bytes its length
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileHash(long bytes, String sha256) {
  /** Stands where there is nothing before. */
  static final String NONE = "0".repeat(64);

  /** The hash of some bytes. */
  public static FileHash of(byte[] content) {
    MessageDigest digest = Sha256.digest();
    digest.update(content);
    return of(digest, content.length);
  }

  /** The hash of what a digester was given; it begins anew. */
  static FileHash of(MessageDigest digest, long bytes) {
    return new FileHash(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /**
   * The hash of a file.
   *
   * @throws IOException when it cannot be read
   */
  public static FileHash of(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digesting = new DigestInputStream(in, digest)) {
      long bytes = digesting.transferTo(OutputStream.nullOutputStream());
      return of(digest, bytes);
    }
  }
}
