package org.yanbao.audit;

import java.util.EnumMap;
import java.util.Map;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.NoticePdf;

/** Counts what a run has left so far. Not thread-safe. */
public final class RunSummary {
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int waived;
  private int failedRules;
  private int unpublished;
  private int leftOver;
  private int absent;
  private int letters;
  private String manifest = "";

  void add(AuditRecord record) {
    if (record.isOnAbsence()) {
      absent++;
    } else {
      verdicts.merge(record.verdict(), 1, Integer::sum);
    }
    if (!record.pdf().isEmpty() && NoticePdf.isDue(record)) {
      letters++;
    }
    outcomes.merge(record.outcome(), 1, Integer::sum);
    for (Finding finding : record.findings()) {
      if (finding.isWaived()) {
        waived++;
      } else {
        findings.merge(finding.severity(), 1, Integer::sum);
      }
    }
    if (record.report().isPresent() && record.pdf().isEmpty()) {
      unpublished++;
    }
    for (RuleCheck check : record.checks()) {
      if (check.state() == RuleCheck.State.FAILED) {
        failedRules++;
      }
    }
  }

  void addLeftOver() {
    leftOver++;
  }

  /** Number of files that were left for the next run because this one was asked to end. */
  public int leftOver() {
    return leftOver;
  }

  void sealedAs(String hash) {
    manifest = hash;
  }

  /**
   * SHA-256 of the manifest that lists what the run left; empty before the end. Whoever keeps it
   * elsewhere can tell later that the archive was not put back to an earlier state.
   */
  public String manifest() {
    return manifest;
  }

  /** Number of agencies of the roster that sent no report. */
  public int absent() {
    return absent;
  }

  /** Number of letters that ask an agency to mend its report. */
  public int letters() {
    return letters;
  }

  /** Number of records with that outcome. */
  int reports(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Number of reports with that verdict. */
  public int reports(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /** Number of findings of that severity in all reports, those that are waived left out. */
  public int findings(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** Number of findings that are waived. */
  public int waived() {
    return waived;
  }

  /** Whether some input could not be read or some rule could not run. */
  public boolean isIncomplete() {
    return reports(Outcome.FAILED) + reports(Outcome.NOT_ASSESSABLE) + failedRules > 0;
  }

  /** Number of records whose findings PDF could not be made: the program's own failure. */
  public int unpublished() {
    return unpublished;
  }

  /** How often a rule broke off. */
  public int failedRules() {
    return failedRules;
  }
}
