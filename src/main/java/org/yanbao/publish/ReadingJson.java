package org.yanbao.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.Section;
import org.yanbao.report.StatedPeriod;

/** Writes what was read in a file, with the place of everything, as JSON on one line. */
public final class ReadingJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ReadingJson() {}

  /** What was read in a file. */
  public static String of(String file, AnnualReport report) {
    StringWriter text = new StringWriter(32_768);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeStringField("agency", report.agency().name());
      json.writeStringField("agencyType", report.agency().type().name());
      json.writeNumberField("year", report.year());
      json.writeStringField("title", report.title());
      writeSections(json, report);
      writeTables(json, report);
      writeStatements(json, report);
      writeDoubts(json, report);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return text.toString();
  }

  /** What is said of a file that could not be read. */
  public static String ofUnread(String file, String reason) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeStringField("reason", reason);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return text.toString();
  }

  private static void writeSections(JsonGenerator json, AnnualReport report) throws IOException {
    json.writeArrayFieldStart("sections");
    for (Section section : report.sections()) {
      json.writeStartObject();
      json.writeNumberField("number", section.number());
      json.writeStringField("heading", section.heading());
      json.writeStringField("text", section.text());
      json.writeStringField("place", section.where());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeTables(JsonGenerator json, AnnualReport report) throws IOException {
    json.writeArrayFieldStart("tables");
    for (FormTable table : report.tables()) {
      json.writeStartObject();
      json.writeStringField("table", table.name());
      json.writeStringField("presence", table.presence().name().toLowerCase(Locale.ROOT));
      json.writeStringField("place", table.where());
      json.writeArrayFieldStart("cells");
      for (FormCell cell : table.cells()) {
        json.writeStartObject();
        json.writeStringField("row", cell.key().row());
        json.writeStringField("column", cell.key().column());
        json.writeStringField("raw", cell.raw());
        json.writeStringField("state", cell.state().key());
        json.writeStringField("doubt", cell.doubt());
        if (cell.confidence() > 0) {
          json.writeNumberField("ocr", cell.confidence());
        }
        json.writeStringField("place", cell.where());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStatements(JsonGenerator json, AnnualReport report) throws IOException {
    json.writeArrayFieldStart("periods");
    for (StatedPeriod period : report.periods()) {
      writeStatement(json, period.from() + "/" + period.to(), period.quote(), period.where());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fees");
    for (FeeStatement fee : report.fees()) {
      writeStatement(json, fee.kind().name().toLowerCase(Locale.ROOT), fee.quote(), fee.where());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (NarrativeFigure figure : report.figures()) {
      String says = figure.subject().chinese() + "=" + figure.value().toPlainString();
      writeStatement(json, says, figure.sentence(), figure.where());
    }
    json.writeEndArray();
  }

  private static void writeStatement(JsonGenerator json, String says, String quote, String place)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("says", says);
    json.writeStringField("quote", quote);
    json.writeStringField("place", place);
    json.writeEndObject();
  }

  private static void writeDoubts(JsonGenerator json, AnnualReport report) throws IOException {
    json.writeArrayFieldStart("doubts");
    for (ReadingDoubt doubt : report.doubts()) {
      json.writeStartObject();
      json.writeStringField("part", doubt.part());
      json.writeStringField("reason", doubt.reason());
      json.writeStringField("place", doubt.where());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
