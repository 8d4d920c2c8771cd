package org.yanbao.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.report.Agency;
import org.yanbao.report.StatedPeriod;
import org.yanbao.report.figure.FigureReader;

/** Reads the facts that the running text of a report states. Stateless and thread safe. */
public final class ReportTextReader {

  /**
   * Reads a report.
   *
   * @param document the whole document, for what a page says about itself
   * @param narrative its paragraphs that belong to no table of the form, in reading order
   */
  public ReportText read(Document document, List<Paragraph> narrative) {
    ReportBody body = ReportBody.find(narrative);
    Title declared = DeclaredTitle.read(document.properties().title());
    boolean fuller = body.title().year() == 0 && declared.year() != 0;
    Title title = body.title().text().isEmpty() || fuller ? declared : body.title();
    int entitled = title.year() == 0 ? declared.year() : title.year();
    int named = entitled == 0 ? SelfNaming.of(body).year() : entitled;
    SectionText text = SectionText.of(body.lines());
    PeriodReader.Reading periods = PeriodReader.read(text.statements(), named);
    int year = named == 0 ? yearOf(periods.periods()) : named;
    Agency agency = AgencyFinder.find(body, document);
    return new ReportText(
        title.text(),
        agency,
        year,
        text.sections(),
        text.paragraphs(),
        periods.periods(),
        FeeReader.read(text.statements(), year),
        FigureReader.read(text.statements(), year, agency),
        periods.doubts(),
        body.signed());
  }

  /**
   * The year that a report without any other word of it covers; 0 where it is not one whole year.
   */
  private static int yearOf(List<StatedPeriod> periods) {
    List<LocalDate> days =
        periods.stream().flatMap(p -> Stream.of(p.from(), p.to())).distinct().toList();
    boolean whole =
        days.size() == 2
            && days.get(0).getDayOfYear() == 1
            && days.get(1).equals(LocalDate.of(days.get(0).getYear(), 12, 31));
    return whole ? days.get(0).getYear() : 0;
  }

  /**
   * The titles of the reports among paragraphs that belong to no table of the form, where these are
   * several reports; otherwise none.
   */
  public List<String> titlesOfSeveral(List<Paragraph> narrative) {
    return Compilation.titles(narrative);
  }
}
