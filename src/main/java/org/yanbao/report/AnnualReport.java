package org.yanbao.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An annual report as facts.
 *
 * @param agency who reports
 * @param year the year that the title names; 0 where it names none
 * @param title the title as the document says it, line breaks folded; empty where there is none
 * @param sections sections in the order of the document, duplicates included
 * @param tables 表二, 表三 and 表四, in this order, also when absent
 * @param periods statements of the period
 * @param fees statements on the information processing fee
 * @param figures figures that the text names
 * @param paragraphs the report's own running text
 * @param doubts what could not be read surely
 * @param signed date below the text, beside or under the name of who signs, where there is one
 * @param published date of publication, where the file states it
 */
public record AnnualReport(
    Agency agency,
    int year,
    String title,
    List<Section> sections,
    List<FormTable> tables,
    List<StatedPeriod> periods,
    List<FeeStatement> fees,
    List<NarrativeFigure> figures,
    List<TextParagraph> paragraphs,
    List<ReadingDoubt> doubts,
    Optional<LocalDate> signed,
    Optional<LocalDate> published) {

  public AnnualReport {
    Objects.requireNonNull(agency);
    Objects.requireNonNull(title);
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    periods = List.copyOf(periods);
    fees = List.copyOf(fees);
    figures = List.copyOf(figures);
    paragraphs = List.copyOf(paragraphs);
    doubts = List.copyOf(doubts);
    Objects.requireNonNull(signed);
    Objects.requireNonNull(published);
  }

  /** All cells of all tables, in the order of the form. */
  public List<FormCell> cells() {
    return tables.stream().flatMap(table -> table.cells().stream()).toList();
  }

  /** A cell of the form, if the document has it. */
  public Optional<FormCell> cell(CellKey key) {
    return cells().stream().filter(cell -> cell.key().equals(key)).findFirst();
  }

  /** A report of which nothing is known but whose it is and on which year. */
  public static AnnualReport nothingRead(Agency agency, int year) {
    return new AnnualReport(
        agency,
        year,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
