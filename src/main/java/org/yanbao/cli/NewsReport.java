package org.yanbao.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yanbao.audit.RunSummary;
import org.yanbao.publish.AuditRecord;

/** Tells of one run after another, and of each report only what is new since the last run. */
final class NewsReport implements RunReport {
  private final RunReport report;
  private final Map<String, Integer> told = new HashMap<>();
  private final Set<String> notices = new HashSet<>();

  NewsReport(RunReport report) {
    this.report = report;
  }

  @Override
  public void started(int inputs) {
    report.started(inputs);
  }

  @Override
  public void notice(String message) {
    if (notices.add(message)) {
      report.notice(message);
    }
  }

  @Override
  public void reading(String file) {
    report.reading(file);
  }

  @Override
  public void read(String file) {
    report.read(file);
  }

  @Override
  public void begun(String file) {
    report.begun(file);
  }

  @Override
  public void done(AuditRecord record) {
    int news =
        Objects.hash(record.input().sha256(), record.verdict(), record.pdf(), record.findings());
    Integer before = told.put(record.input().file(), news);
    if (before == null || before != news) {
      report.done(record);
    }
  }

  @Override
  public void interrupted() {
    report.interrupted();
  }

  @Override
  public void finished(RunSummary summary) {
    report.finished(summary);
  }

  @Override
  public void close() {
    report.close();
  }
}
