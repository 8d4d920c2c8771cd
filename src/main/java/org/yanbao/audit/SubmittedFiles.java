package org.yanbao.audit;

import java.io.IOException;
import org.yanbao.archive.FileHash;
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
    FileHash hash = FileHash.of(input.path());
    return new SubmittedFile(input.name(), hash.sha256(), "", hash.bytes());
  }
}
