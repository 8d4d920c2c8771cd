package org.yanbao.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A section of a draft.
 *
 * @param heading its heading, ordinal included; empty for the preface
 * @param parts its paragraphs in order; {@code @表三} stands for the table of that name
 */
public record DraftSection(String heading, List<String> parts) {

  public DraftSection {
    parts = List.copyOf(parts);
  }

  /** Whether a part stands for a table. */
  public static boolean isTable(String part) {
    return part.startsWith("@");
  }

  /** The name of the table that a part stands for. */
  public static String tableOf(String part) {
    return part.substring(1);
  }

  /** The same section, each paragraph and the heading written anew. */
  DraftSection mapping(UnaryOperator<String> rewriting) {
    return new DraftSection(rewriting.apply(heading), parts.stream().map(rewriting).toList());
  }

  /** The same section with these paragraphs in place of its own; tables stay. */
  DraftSection saying(List<String> paragraphs) {
    List<String> all = new ArrayList<>(paragraphs);
    parts.stream().filter(DraftSection::isTable).forEach(all::add);
    return new DraftSection(heading, all);
  }

  /** The same section with one more paragraph at its end. */
  DraftSection adding(String paragraph) {
    List<String> all = new ArrayList<>(parts);
    all.add(paragraph);
    return new DraftSection(heading, all);
  }

  /** The same section without the paragraphs that hold the words. */
  DraftSection without(String words) {
    return new DraftSection(heading, parts.stream().filter(p -> !p.contains(words)).toList());
  }
}
