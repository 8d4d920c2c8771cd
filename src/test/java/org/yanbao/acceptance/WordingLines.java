package org.yanbao.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of wordings: one made-up wording a line, and what it says. */
final class WordingLines {

  private WordingLines() {}

  /**
   * A wording.
   *
   * @param group what the line {@code @…} above it says: the agency, or the number of a section
   * @param words the wording
   * @param meaning what it says, in the notation of its table; empty where it says nothing
   */
  record Wording(String group, String words, String meaning) {
    @Override
    public String toString() {
      return words + " => " + meaning;
    }
  }

  /** The wordings of tables, in order. */
  static List<Wording> of(String... tables) {
    List<Wording> all = new ArrayList<>();
    for (String table : tables) {
      String group = "";
      for (String line : lines(table)) {
        if (line.startsWith("@")) {
          group = line.substring(1);
        } else if (!line.startsWith("# ") && !line.isBlank()) {
          int meaning = line.indexOf(" =>");
          all.add(
              meaning < 0
                  ? new Wording(group, line, "")
                  : new Wording(
                      group, line.substring(0, meaning), line.substring(meaning + 3).strip()));
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<String> lines(String table) {
    try (InputStream in = WordingLines.class.getResourceAsStream("wordings/" + table + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + table);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
