package org.yanbao.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yanbao.publish.SubmittedFile;

/** Describes files as they were submitted. */
final class SubmittedFiles {
  private SubmittedFiles() {}

  /**
   * Name, length and hash of a file; its media type is told when it is read.
   *
   * @throws IOException when it cannot be read
   */
  static SubmittedFile describe(InputFile input) throws IOException {
    Path path = input.path();
    try (InputStream in = Files.newInputStream(path);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      long bytes = digest.transferTo(OutputStream.nullOutputStream());
      String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
      return new SubmittedFile(input.name(), sha256, "", bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
