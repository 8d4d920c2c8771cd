package org.yanbao.publish;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.finding.Waiver;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.OrganType;

/** Takes up again from the ledger what a run has said: all of it but the facts of the report. */
public final class RetoldRecord {
  private RetoldRecord() {}

  /**
   * The record of a line; of the report only agency and year, of the rules those that could not be
   * checked.
   *
   * @throws IOException when the line is none of ours
   */
  public static AuditRecord of(String text) throws IOException {
    LedgerLine line = LedgerLine.of(text);
    LedgerLine.Input input = line.input();
    return new AuditRecord(
        new SubmittedFile(input.file(), input.sha256(), input.mediaType(), input.bytes()),
        one(Outcome.values(), line.outcome(), Outcome::key),
        one(Verdict.values(), line.verdict(), Verdict::chinese),
        line.reason(),
        report(line),
        line.findings().stream().map(RetoldRecord::finding).toList(),
        line.unchecked().stream().map(RetoldRecord::unchecked).toList(),
        line.pdf(),
        line.rulebook(),
        line.tool());
  }

  /** A report that was read has a sheet. */
  private static Optional<AnnualReport> report(LedgerLine line) {
    if (line.pdf().isEmpty()) {
      return Optional.empty();
    }
    OrganType type = OrganType.valueOf(line.agencyType());
    return Optional.of(AnnualReport.nothingRead(new Agency(line.agency(), type), line.year()));
  }

  private static RuleCheck unchecked(LedgerLine.Unchecked said) {
    return new RuleCheck(said.rule(), said.title(), RuleCheck.State.NOT_CHECKED, said.reason());
  }

  private static Finding finding(LedgerLine.Entry said) {
    return new Finding(
        said.rule(),
        said.title(),
        Severity.of(said.severity()),
        said.message(),
        said.basis(),
        said.expected(),
        said.actual(),
        said.evidence().stream().map(one -> new Evidence(one.quote(), one.place())).toList(),
        said.fingerprint(),
        Optional.ofNullable(said.waiver())
            .map(w -> new Waiver(w.reason(), w.approver(), LocalDate.parse(w.until()))));
  }

  private static <T> T one(T[] all, String wanted, Function<T, String> name) throws IOException {
    return Arrays.stream(all)
        .filter(value -> name.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IOException("no such word in a ledger: " + wanted));
  }
}
