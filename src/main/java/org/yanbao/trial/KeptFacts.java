package org.yanbao.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.json.FactsFile;

/** The facts of audited reports that an output folder keeps. */
public final class KeptFacts {
  private static final String FOLDER = "facts";

  private KeptFacts() {}

  /**
   * The files with facts of an output folder, in the order of their names; of the same bytes read
   * by several readers only what was read last.
   *
   * @throws IOException when the folder cannot be read
   */
  public static List<Path> files(Path output) throws IOException {
    Path folder = output.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Map<String, Path> latest = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(KeptFacts::isOne).sorted().toList()) {
        latest.merge(bytesRead(file), file, KeptFacts::later);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<Path> files = new ArrayList<>(latest.values());
    files.sort(null);
    return files;
  }

  private static boolean isOne(Path file) {
    return file.getFileName().toString().endsWith(FactsFile.ENDING);
  }

  private static String bytesRead(Path file) {
    return file.getFileName().toString().replaceFirst("-.*", "");
  }

  private static Path later(Path one, Path other) {
    try {
      int order = Files.getLastModifiedTime(one).compareTo(Files.getLastModifiedTime(other));
      return order > 0 ? one : other;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The facts of a file.
   *
   * @throws IOException when it cannot be read or holds something else
   */
  public static AnnualReport read(Path file) throws IOException {
    return FactsFile.of(Files.readAllBytes(file)).report();
  }
}
