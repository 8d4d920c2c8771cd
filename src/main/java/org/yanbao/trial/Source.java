package org.yanbao.trial;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How a report of an example is made.
 *
 * @param base name of the base report
 * @param changes the changes in plain words
 */
public record Source(String base, List<String> changes) {
  /** Characters of a change that are shown. */
  private static final int LONGEST = 60;

  public Source {
    Objects.requireNonNull(base);
    changes = List.copyOf(changes);
  }

  /** The changes in one line, long ones by their beginning. */
  String describe() {
    return changes.isEmpty()
        ? "报告原样"
        : changes.stream().map(Source::shortened).collect(Collectors.joining("；"));
  }

  private static String shortened(String change) {
    String words = change.strip().replaceAll("\\s*\\n\\s*", " ");
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
