package org.yanbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yanbao.audit.ReadingTask;

/**
 * Audits made-up reports in a process of its own, so that the classes which an audit needs are
 * loaded and can be kept, see {@link ClassArchive}. Parameters: the rule folder, a temporary
 * folder.
 */
final class Rehearsal {
  private static final List<String> REPORTS = List.of("report.docx", "report.html", "report.doc");

  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    Path reports = Files.createDirectories(Path.of(args[1]).resolve("in"));
    Path out = Path.of(args[1]).resolve("out");
    for (String report : REPORTS) {
      try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + report)) {
        Files.copy(in, reports.resolve(report));
      }
    }
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    String[] words = {"audit", reports.toString(), "--rules", args[0], "--out", out.toString()};
    int code = Main.run(words, nowhere, nowhere);
    // The audit reads in workers of its own, whose classes are to be in the archive as well; its
    // sheets are PDF files at hand.
    ReadingTask task = new ReadingTask();
    for (Path folder : List.of(reports, out)) {
      for (Path file : files(folder)) {
        task.perform(ReadingTask.request(file));
      }
    }
    System.exit(code);
  }

  /** Removes a temporary folder as far as the operating system lets it. */
  static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
