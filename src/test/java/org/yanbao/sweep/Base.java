package org.yanbao.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yanbao.Corpus;
import org.yanbao.report.tables.Truth;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.Figures;
import org.yanbao.samples.FormStyle;

/**
 * A report that defects are planted in.
 *
 * @param name what it is called in the tables of a sweep
 * @param draft what it says
 * @param year the year that it reports on
 */
record Base(String name, Draft draft, int year) {
  /** The product's own clean reports. */
  static Stream<Base> madeUp() {
    return DraftSource.AGENCIES.stream()
        .map(agency -> new Base(agency, DraftSource.of(agency), 2024));
  }

  /** The real reports of the corpus; none where there is no corpus. */
  static Stream<Base> real() {
    return Corpus.find().stream()
        .flatMap(corpus -> Stream.of("000", "002", "004").map(id -> real(corpus.resolve(id), id)));
  }

  private static Base real(Path folder, String id) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(id + ".md"));
      String title = "";
      List<DraftSection> sections = new ArrayList<>();
      String heading = "";
      List<String> parts = new ArrayList<>();
      for (String line : lines) {
        if (line.startsWith("# ")) {
          title = line.substring(2);
        } else if (line.startsWith("## ")) {
          close(sections, heading, parts);
          heading = line.substring(3);
        } else if (line.startsWith("|")) {
          String table = "@表" + heading.charAt(0);
          if (!parts.contains(table)) {
            parts.add(table);
          }
        } else if (!line.isBlank()) {
          parts.add(line);
        }
      }
      close(sections, heading, parts);
      Figures figures = new Figures(Truth.of(folder.resolve("truth.json")));
      Draft draft = new Draft(title, sections, figures, FormStyle.STATUTORY);
      return new Base(id, draft, id.equals("002") ? 2022 : 2024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(List<DraftSection> sections, String heading, List<String> parts) {
    if (!heading.isEmpty() || !parts.isEmpty()) {
      sections.add(new DraftSection(heading, parts));
    }
    parts.clear();
  }
}
