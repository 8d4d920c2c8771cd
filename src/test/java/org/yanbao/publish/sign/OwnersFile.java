package org.yanbao.publish.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as careful users keep them. */
public final class OwnersFile {
  private OwnersFile() {}

  /** A text that nobody but its owner may read. */
  public static Path write(Path file, String text) throws IOException {
    Files.writeString(file, text);
    OwnerOnly.tighten(file);
    return file;
  }
}
