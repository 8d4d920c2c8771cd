package org.yanbao.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Waiver;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.FormCell;
import org.yanbao.report.OrganType;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.Section;
import org.yanbao.report.StatedPeriod;

/**
 * Writes a record as the JSON object of the public contract, schema {@code yanbao/1}: the same keys
 * in the same order every time, so that equal audits are equal bytes. Thread-safe.
 */
public final class RecordJson {
  /** Name of the schema that every line carries. */
  public static final String SCHEMA = "yanbao/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private RecordJson() {}

  /** The record as one line without a line break. */
  public static String line(AuditRecord record) {
    StringWriter text = new StringWriter(16_384);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      writeInput(json, record.input());
      json.writeStringField("outcome", record.outcome().key());
      json.writeStringField("verdict", record.verdict().chinese());
      writeOrNull(json, "reason", record.reason());
      writeReport(json, record);
      json.writeArrayFieldStart("findings");
      for (Finding finding : record.findings()) {
        writeFinding(json, finding);
      }
      json.writeEndArray();
      writeUnchecked(json, record.checks());
      writeOrNull(json, "pdf", record.pdf());
      writeOrNull(json, "rulebook", record.rulebook());
      json.writeStringField("tool", record.tool());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return text.toString();
  }

  private static void writeInput(JsonGenerator json, SubmittedFile input) throws IOException {
    json.writeObjectFieldStart("input");
    json.writeStringField("file", input.file());
    writeOrNull(json, "sha256", input.sha256());
    writeOrNull(json, "mediaType", input.mediaType());
    json.writeNumberField("bytes", input.bytes());
    json.writeEndObject();
  }

  private static void writeReport(JsonGenerator json, AuditRecord record) throws IOException {
    writeOrNull(json, "agency", record.agency());
    json.writeStringField(
        "agencyType", record.report().map(r -> r.agency().type()).orElse(OrganType.UNKNOWN).name());
    if (record.year() == 0) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", record.year());
    }
    writeOrNull(json, "title", record.report().map(AnnualReport::title).orElse(""));
    json.writeArrayFieldStart("sections");
    for (Section section : record.report().map(AnnualReport::sections).orElse(List.of())) {
      json.writeStartObject();
      json.writeNumberField("number", section.number());
      json.writeStringField("heading", section.heading());
      json.writeEndObject();
    }
    json.writeEndArray();
    writePeriod(json, record.report().map(AnnualReport::periods).orElse(List.of()));
    writeFee(json, record.report().map(AnnualReport::fees).orElse(List.of()));
    json.writeArrayFieldStart("cells");
    for (FormCell cell : record.report().map(AnnualReport::cells).orElse(List.of())) {
      writeCell(json, cell);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("doubts");
    for (ReadingDoubt doubt : record.report().map(AnnualReport::doubts).orElse(List.of())) {
      json.writeStartObject();
      json.writeStringField("part", doubt.part());
      json.writeStringField("reason", doubt.reason());
      writeOrNull(json, "place", doubt.where());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writePeriod(JsonGenerator json, List<StatedPeriod> periods)
      throws IOException {
    if (periods.isEmpty()) {
      json.writeNullField("period");
      return;
    }
    StatedPeriod period = periods.get(0);
    json.writeObjectFieldStart("period");
    json.writeStringField("from", period.from().toString());
    json.writeStringField("to", period.to().toString());
    json.writeStringField("quote", period.quote());
    json.writeEndObject();
  }

  /**
   * A report that says both "none" and "charged" is shown with the charge; rule F02 has the rest.
   */
  private static void writeFee(JsonGenerator json, List<FeeStatement> fees) throws IOException {
    json.writeObjectFieldStart("fee");
    if (fees.isEmpty()) {
      json.writeStringField("kind", "unstated");
    } else {
      FeeStatement fee =
          fees.stream()
              .filter(f -> f.kind() == FeeStatement.Kind.CHARGED)
              .findFirst()
              .orElse(fees.get(0));
      json.writeStringField("kind", fee.kind().name().toLowerCase(Locale.ROOT));
      if (fee.cases().isPresent()) {
        json.writeNumberField("cases", fee.cases().get());
      }
      if (fee.yuan().isPresent()) {
        writeNumber(json, "yuan", fee.yuan().get());
      }
      json.writeStringField("quote", fee.quote());
    }
    json.writeEndObject();
  }

  private static void writeCell(JsonGenerator json, FormCell cell) throws IOException {
    json.writeStartObject();
    json.writeStringField("table", cell.key().table());
    json.writeStringField("row", cell.key().row());
    json.writeStringField("column", cell.key().column());
    json.writeStringField("raw", cell.raw());
    if (cell.value().isPresent()) {
      writeNumber(json, "value", cell.number());
    } else {
      json.writeNullField("value");
    }
    json.writeStringField("state", cell.state().key());
    if (cell.confidence() > 0) {
      json.writeNumberField("ocr", cell.confidence());
    }
    if (cell.isDoubted()) {
      json.writeStringField("doubt", cell.doubt());
    }
    json.writeEndObject();
  }

  private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("title", finding.title());
    json.writeStringField("severity", finding.severity().key());
    json.writeStringField("message", finding.message());
    json.writeStringField("basis", finding.basis());
    writeOrNull(json, "expected", finding.expected());
    writeOrNull(json, "actual", finding.actual());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      json.writeStartObject();
      json.writeStringField("quote", evidence.quote());
      json.writeStringField("place", evidence.place());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", finding.fingerprint());
    if (finding.waiver().isPresent()) {
      writeWaiver(json, finding.waiver().get());
    }
    json.writeEndObject();
  }

  private static void writeWaiver(JsonGenerator json, Waiver waiver) throws IOException {
    json.writeObjectFieldStart("waiver");
    json.writeStringField("reason", waiver.reason());
    json.writeStringField("approver", waiver.approver());
    json.writeStringField("until", waiver.until().toString());
    json.writeEndObject();
  }

  private static void writeUnchecked(JsonGenerator json, List<RuleCheck> checks)
      throws IOException {
    json.writeArrayFieldStart("unchecked");
    for (RuleCheck check : checks) {
      if (check.state() == RuleCheck.State.NOT_CHECKED || check.state() == RuleCheck.State.FAILED) {
        json.writeStartObject();
        json.writeStringField("rule", check.rule());
        json.writeStringField("title", check.title());
        json.writeStringField("reason", check.reason());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** Integers without a fraction, whatever the scale they were read with; never an exponent. */
  private static void writeNumber(JsonGenerator json, String field, BigDecimal value)
      throws IOException {
    json.writeFieldName(field);
    json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }

  private static void writeOrNull(JsonGenerator json, String field, String text)
      throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }
}
