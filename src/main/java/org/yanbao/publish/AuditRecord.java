package org.yanbao.publish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Verdict;
import org.yanbao.report.AnnualReport;

/**
 * All that the audit of one input leaves: the object of one ledger line, of which the findings PDF
 * and the summaries are renderings.
 *
 * @param input the file that was audited
 * @param outcome how the audit ended
 * @param verdict the verdict
 * @param reason why the report, or a part of it, could not be assessed, in Chinese; empty otherwise
 * @param report the facts; empty when the file could not be read
 * @param findings in {@link Finding#ORDER}
 * @param checks what became of each rule, in the order of the rule book
 * @param pdf path of the findings PDF, relative to the output folder, with forward slashes; empty
 *     if there is none
 * @param rulebook hash of the rule book; empty when no rule was run
 * @param tool name and version of the program
 */
public record AuditRecord(
    SubmittedFile input,
    Outcome outcome,
    Verdict verdict,
    String reason,
    Optional<AnnualReport> report,
    List<Finding> findings,
    List<RuleCheck> checks,
    String pdf,
    String rulebook,
    String tool) {

  public AuditRecord {
    Objects.requireNonNull(input);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(report);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    Objects.requireNonNull(pdf);
    Objects.requireNonNull(rulebook);
    Objects.requireNonNull(tool);
  }

  /** The same record, with the path of its findings PDF. */
  public AuditRecord withPdf(String path) {
    return new AuditRecord(
        input, outcome, verdict, reason, report, findings, checks, path, rulebook, tool);
  }

  /** The same record, with another reason. */
  public AuditRecord withReason(String words) {
    return new AuditRecord(
        input, outcome, verdict, words, report, findings, checks, pdf, rulebook, tool);
  }

  /** The same record, as another rule book says it. */
  public AuditRecord underRules(String hash) {
    return new AuditRecord(
        input, outcome, verdict, reason, report, findings, checks, pdf, hash, tool);
  }

  /** Whether it says of an agency that it sent no report: there are facts, but no file. */
  public boolean isOnAbsence() {
    return report.isPresent() && input.sha256().isEmpty();
  }

  /** Whether every rule came to an end; one that broke off may not do so again. */
  public boolean isFinal() {
    return checks.stream().noneMatch(check -> check.state() == RuleCheck.State.FAILED);
  }

  /** Name of the agency; empty if unknown. */
  public String agency() {
    return report.map(r -> r.agency().name()).orElse("");
  }

  /** The reported year; 0 if unknown. */
  public int year() {
    return report.map(AnnualReport::year).orElse(0);
  }
}
