package org.yanbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.SubmittedFile;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleRun;

/** The record of a report that was audited outside a run. */
final class BenchRecord {
  private BenchRecord() {}

  /** What the rules said of a file. */
  static AuditRecord of(Path file, AnnualReport report, RuleRun run, RuleBook rules)
      throws IOException {
    return new AuditRecord(
        new SubmittedFile(file.getFileName().toString(), "0".repeat(64), "", Files.size(file)),
        Outcome.FINDINGS,
        Verdict.of(run.findings()),
        "",
        Optional.of(report),
        run.findings(),
        run.checks(),
        "",
        rules.hash(),
        "bench");
  }
}
