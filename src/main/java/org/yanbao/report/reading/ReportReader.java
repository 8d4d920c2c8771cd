package org.yanbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Document;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.tables.FormTables;
import org.yanbao.report.tables.FormTablesReading;
import org.yanbao.report.text.ReportText;
import org.yanbao.report.text.ReportTextReader;

/** Reads a document as an annual report. Stateless and thread safe. */
public final class ReportReader {

  private final FormTables tables = new FormTables();
  private final ReportTextReader text = new ReportTextReader();

  /**
   * The report that the document holds; parts that it does not hold are empty or absent, and
   * whatever was read unsurely is among the doubts.
   */
  public AnnualReport read(Document written) {
    return readWhole(written).report();
  }

  /** The same, and whether the document holds other reports besides. */
  public WholeReading readWhole(Document written) {
    Document document = InSimplified.of(written);
    WholeReading reading = readNoted(document);
    Document plain = Illustrations.leftOut(document, reading.report().sections());
    return plain == document ? reading : readNoted(plain);
  }

  private WholeReading readNoted(Document document) {
    FormTablesReading form = tables.read(document);
    ReportText said = text.read(document, form.narrative());
    List<ReadingDoubt> doubts = new ArrayList<>(form.doubts());
    doubts.addAll(said.doubts());
    doubts.addAll(new HiddenText(document, said).doubts());
    return new WholeReading(report(document, form, said, doubts), form.narrative());
  }

  private static AnnualReport report(
      Document document, FormTablesReading form, ReportText said, List<ReadingDoubt> doubts) {
    return new AnnualReport(
        said.agency(),
        said.year(),
        said.title(),
        said.sections(),
        form.tables(),
        said.periods(),
        said.fees(),
        said.figures(),
        said.paragraphs(),
        doubts,
        said.signed(),
        document.properties().publicationDate());
  }
}
