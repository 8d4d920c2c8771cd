package org.yanbao.report.text;

import java.util.List;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.report.Agency;
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
    Title title = body.title().text().isEmpty() ? declared : body.title();
    int year = title.year() == 0 ? declared.year() : title.year();
    SectionText text = SectionText.of(body.lines());
    PeriodReader.Reading periods = PeriodReader.read(text.statements(), year);
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
        periods.doubts());
  }

  /**
   * The titles of the reports among paragraphs that belong to no table of the form, where these are
   * several reports; otherwise none.
   */
  public List<String> titlesOfSeveral(List<Paragraph> narrative) {
    return Compilation.titles(narrative);
  }
}
