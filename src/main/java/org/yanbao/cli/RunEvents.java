package org.yanbao.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Clock;
import org.yanbao.audit.RunSummary;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.AuditRecord;

/**
 * Tells another program of a run: a line of JSON on standard output for each event. {@code event}
 * is {@code started}, {@code notice}, {@code read}, {@code begun}, {@code done}, {@code
 * interrupted} or {@code finished}; {@code time} is in UTC (ISO 8601).
 */
final class RunEvents implements RunReport {
  private static final JsonMapper JSON = new JsonMapper();

  private final PrintWriter out;
  private final Clock clock;
  private int inputs;
  private int done;

  RunEvents(PrintWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void started(int inputs) {
    this.inputs = inputs;
    print(event("started").put("inputs", inputs));
  }

  @Override
  public void notice(String message) {
    print(event("notice").put("message", message));
  }

  @Override
  public void read(String file) {
    print(event("read").put("file", file));
  }

  @Override
  public void begun(String file) {
    print(event("begun").put("file", file));
  }

  @Override
  public void done(AuditRecord record) {
    done++;
    ObjectNode event =
        event("done")
            .put("file", record.input().file())
            .put("done", done)
            .put("total", Math.max(done, inputs))
            .put("outcome", record.outcome().key())
            .put("verdict", record.verdict().chinese())
            .put("reason", record.reason().isEmpty() ? null : record.reason())
            .put("agency", record.agency())
            .put("year", record.year());
    ObjectNode counts = event.putObject("findings");
    for (Severity severity : Severity.values()) {
      counts.put(severity.key(), count(record, severity));
    }
    print(event.put("pdf", record.pdf()));
  }

  private static long count(AuditRecord record, Severity severity) {
    return record.findings().stream()
        .filter(finding -> finding.severity() == severity && !finding.isWaived())
        .map(Finding::rule)
        .count();
  }

  @Override
  public void interrupted() {
    print(event("interrupted"));
  }

  @Override
  public void finished(RunSummary summary) {
    ObjectNode event = event("finished");
    ObjectNode verdicts = event.putObject("verdicts");
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict.chinese(), summary.reports(verdict));
    }
    ObjectNode findings = event.putObject("findings");
    for (Severity severity : Severity.values()) {
      findings.put(severity.key(), summary.findings(severity));
    }
    event.put("failedRules", summary.failedRules()).put("leftOver", summary.leftOver());
    print(event.put("manifest", summary.manifest()));
  }

  @Override
  public void close() {
    out.flush();
  }

  private ObjectNode event(String name) {
    return JSON.createObjectNode().put("event", name).put("time", clock.instant().toString());
  }

  private synchronized void print(ObjectNode event) {
    out.println(event);
    out.flush();
  }
}
