package org.yanbao.report.reading;

import java.util.List;
import org.yanbao.document.Paragraph;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.text.ReportTextReader;

/**
 * What was read of a document.
 *
 * @param report the report that it holds
 * @param narrative its paragraphs that belong to no table of the form, in simplified characters
 */
public record WholeReading(AnnualReport report, List<Paragraph> narrative) {

  public WholeReading {
    narrative = List.copyOf(narrative);
  }

  /** The titles of the reports in a document that holds several; otherwise none. */
  public List<String> titlesOfSeveral() {
    return new ReportTextReader().titlesOfSeveral(narrative);
  }
}
