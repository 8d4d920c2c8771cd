package org.yanbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether a person looks at standard error. */
final class Terminal {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether standard error goes to a terminal. */
  static boolean isStandardError() {
    try {
      if (Files.isSymbolicLink(STANDARD_ERROR)) {
        String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    // Elsewhere Java only tells whether input and output are one.
    return System.console() != null;
  }
}
