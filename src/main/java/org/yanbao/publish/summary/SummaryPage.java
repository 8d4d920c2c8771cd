package org.yanbao.publish.summary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yanbao.finding.Severity;
import org.yanbao.publish.LedgerLine;

/**
 * Writes {@code summary.html}: one file without anything from outside. The data stand in it as
 * JSON; the script in it draws as many rows as the reader looks at.
 */
final class SummaryPage {
  private static final String TEMPLATE = "summary.html";
  private static final String MARK = "@DATA@";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);

  private final JsonGenerator json;
  private final RunSummaries run;
  private final RuleCounts counts = new RuleCounts();

  private SummaryPage(JsonGenerator json, RunSummaries run) {
    this.json = json;
    this.run = run;
  }

  static void write(Path ledger, RunSummaries run, OutputStream out) throws IOException {
    String template = template();
    int mark = template.indexOf(MARK);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(template, 0, mark);
    JsonGenerator json = new JsonFactory().createGenerator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setCharacterEscapes(new ScriptEscapes());
    new SummaryPage(json, run).write(ledger);
    json.close();
    writer.write(template.substring(mark + MARK.length()));
    writer.flush();
  }

  private static String template() throws IOException {
    try (InputStream in = SummaryPage.class.getResourceAsStream(TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void write(Path ledger) throws IOException {
    json.writeStartObject();
    json.writeStringField("made", MINUTE.format(run.made()));
    json.writeStringField("scoring", run.scoring().words());
    json.writeArrayFieldStart("rows");
    LedgerLines.each(ledger, this::row);
    json.writeEndArray();
    json.writeArrayFieldStart("rules");
    for (RuleCounts.Count count : counts.ranked()) {
      rule(count);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unreported");
    for (Unreported agency : run.unreported()) {
      json.writeStartArray();
      json.writeString(agency.agency());
      json.writeString(agency.type());
      json.writeNumber(agency.year());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Arrays rather than objects: the names of the fields would be half of a page of 3,000 rows. */
  private void row(LedgerLine line) throws IOException {
    counts.add(line);
    int errors = line.count(Severity.ERROR.key());
    int warnings = line.count(Severity.WARNING.key());
    json.writeRaw('\n');
    json.writeStartArray();
    json.writeString(line.subject());
    json.writeString(line.type());
    json.writeNumber(line.year());
    json.writeString(line.verdict());
    json.writeNumber(errors);
    json.writeNumber(warnings);
    json.writeNumber(line.count(Severity.HINT.key()));
    json.writeNumber(line.isAssessed() ? run.scoring().of(errors, warnings) : -1);
    json.writeString(line.input().file());
    json.writeString(line.pdf().isEmpty() ? "" : RelativeLink.to(line.pdf()));
    json.writeString(line.reason());
    json.writeStartArray();
    for (LedgerLine.Entry finding : line.findings()) {
      json.writeStartArray();
      json.writeString(finding.rule());
      json.writeString(finding.severity().substring(0, 1));
      json.writeString(finding.message());
      json.writeString(finding.expected());
      json.writeString(finding.actual());
      json.writeString(finding.places());
      json.writeString(finding.waived());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private void rule(RuleCounts.Count count) throws IOException {
    json.writeStartArray();
    json.writeString(count.rule());
    json.writeString(count.title());
    json.writeString(count.severity().isEmpty() ? "" : Severity.of(count.severity()).chinese());
    json.writeNumber(count.reports());
    json.writeNumber(count.findings());
    json.writeNumber(count.unchecked());
    json.writeString(count.basis());
    json.writeNumber(count.waived());
    json.writeEndArray();
  }
}
