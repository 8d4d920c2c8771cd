package org.yanbao.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yanbao.report.Agency;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.Section;
import org.yanbao.report.StatedPeriod;
import org.yanbao.report.TextParagraph;

/**
 * What the running text of a report says.
 *
 * @param title the title as the document says it; empty where there is none
 * @param agency who reports
 * @param year the year that the title names; 0 where it names none
 * @param sections sections in the order of the document, duplicates included
 * @param paragraphs the report's own running text
 * @param periods statements of the period
 * @param fees statements on the information processing fee
 * @param figures figures that the text names
 * @param doubts what could not be read surely
 * @param signed the date below the text; empty where there is none
 */
public record ReportText(
    String title,
    Agency agency,
    int year,
    List<Section> sections,
    List<TextParagraph> paragraphs,
    List<StatedPeriod> periods,
    List<FeeStatement> fees,
    List<NarrativeFigure> figures,
    List<ReadingDoubt> doubts,
    Optional<LocalDate> signed) {

  public ReportText {
    sections = List.copyOf(sections);
    paragraphs = List.copyOf(paragraphs);
    periods = List.copyOf(periods);
    fees = List.copyOf(fees);
    figures = List.copyOf(figures);
    doubts = List.copyOf(doubts);
  }
}
