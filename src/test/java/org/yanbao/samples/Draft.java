package org.yanbao.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An annual report as its author writes it, before it becomes a file. Immutable: every change gives
 * another draft.
 *
 * @param title the title line
 * @param sections the preface, which has no heading, where there is one, then the sections
 * @param figures what stands in the cells of the three tables
 * @param form how the tables are drawn
 */
public record Draft(String title, List<DraftSection> sections, Figures figures, FormStyle form) {

  public Draft {
    sections = List.copyOf(sections);
  }

  /** The same report under another title. */
  public Draft titled(String other) {
    return new Draft(other, sections, figures, form);
  }

  /**
   * The same report with other words in its text or headings.
   *
   * @throws IllegalArgumentException when the words are not there
   */
  public Draft replacing(String words, String others) {
    if (sections.stream().noneMatch(s -> s.heading().contains(words) || has(s, words))) {
      throw new IllegalArgumentException(title + " does not say: " + words);
    }
    return new Draft(
        title,
        sections.stream().map(s -> s.mapping(text -> text.replace(words, others))).toList(),
        figures,
        form);
  }

  /**
   * The same report without the paragraphs that hold the words.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Draft withoutParagraph(String words) {
    if (sections.stream().noneMatch(s -> has(s, words))) {
      throw new IllegalArgumentException(title + " does not say: " + words);
    }
    return new Draft(title, sections.stream().map(s -> s.without(words)).toList(), figures, form);
  }

  /** The same report without a section; its table goes with it. */
  public Draft withoutSection(String ordinal) {
    List<DraftSection> rest = new ArrayList<>(sections);
    rest.remove(section(ordinal));
    return new Draft(title, rest, figures, form);
  }

  /** The same report with one section written anew. */
  public Draft withSection(String ordinal, UnaryOperator<DraftSection> rewriting) {
    List<DraftSection> all = new ArrayList<>(sections);
    all.replaceAll(s -> s.equals(section(ordinal)) ? rewriting.apply(s) : s);
    return new Draft(title, all, figures, form);
  }

  /** The same report with these paragraphs as the running text of a section. */
  public Draft withText(String ordinal, String... paragraphs) {
    return withSection(ordinal, s -> s.saying(List.of(paragraphs)));
  }

  /** The same report with one more paragraph at the end of a section. */
  public Draft adding(String ordinal, String paragraph) {
    return withSection(ordinal, s -> s.adding(paragraph));
  }

  /** The same report, two sections in each other's place. */
  public Draft swapping(String ordinal, String other) {
    List<DraftSection> all = new ArrayList<>(sections);
    Collections.swap(all, all.indexOf(section(ordinal)), all.indexOf(section(other)));
    return new Draft(title, all, figures, form);
  }

  /** The same report, one heading standing twice. */
  public Draft repeatingHeading(String ordinal) {
    DraftSection section = section(ordinal);
    List<DraftSection> all = new ArrayList<>(sections);
    all.add(all.indexOf(section), new DraftSection(section.heading(), List.of()));
    return new Draft(title, all, figures, form);
  }

  /** The same report without one of the tables. */
  public Draft withoutTable(String table) {
    return withoutParagraph("@" + table);
  }

  /** The same report with other words in a cell. */
  public Draft withCell(String table, String row, String column, String text) {
    return new Draft(title, sections, figures.with(table, row, column, text), form);
  }

  /** The same report, every cell of a table that reads 0 reading otherwise. */
  public Draft withZerosAs(String table, String text) {
    return new Draft(title, sections, figures.withZerosAs(table, text), form);
  }

  /** The same report on other tables. */
  public Draft drawn(FormStyle other) {
    return new Draft(title, sections, figures, other);
  }

  /** The same report, its tables without a row or a column of the form. */
  public Draft leavingOut(String rowOrColumn) {
    Set<String> more = new HashSet<>(form.leftOut());
    more.add(rowOrColumn);
    return drawn(new FormStyle(form.edition(), more, form.feeLabel(), form.layout()));
  }

  private DraftSection section(String ordinal) {
    return sections.stream()
        .filter(s -> s.heading().startsWith(ordinal + "、"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(title + " has no section " + ordinal));
  }

  private static boolean has(DraftSection section, String words) {
    return section.parts().stream().anyMatch(part -> part.contains(words));
  }
}
