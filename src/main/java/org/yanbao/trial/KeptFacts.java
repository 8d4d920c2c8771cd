package org.yanbao.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.json.FactsJson;

/** The facts of audited reports that an output folder keeps: files {@code facts*.json}. */
public final class KeptFacts {
  private KeptFacts() {}

  /**
   * The files with facts below a folder, in the order of their paths.
   *
   * @throws IOException when the folder cannot be read
   */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("facts.*\\.json"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The facts of a file.
   *
   * @throws IOException when it cannot be read or holds something else
   */
  public static AnnualReport read(Path file) throws IOException {
    return FactsJson.read(Files.readAllBytes(file));
  }
}
