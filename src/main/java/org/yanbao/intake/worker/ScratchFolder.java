package org.yanbao.intake.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A worker's own folder for temporary files, which goes when the worker goes. */
final class ScratchFolder {
  private static final String PREFIX = "yanbao-worker-";

  private ScratchFolder() {}

  static Path create() throws IOException {
    return Files.createTempDirectory(PREFIX);
  }

  /**
   * Removes the folder and what is in it, as far as the operating system lets it. A folder that was
   * not made here stays: a worker started by hand has that of all programs.
   */
  static void remove(Path folder) {
    if (!folder.getFileName().toString().startsWith(PREFIX)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A temporary folder that stays behind is no reason to lose a report.
      folder.toFile().deleteOnExit();
    }
  }
}
