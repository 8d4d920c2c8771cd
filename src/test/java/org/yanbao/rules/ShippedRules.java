package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;

/** What the shipped rules say of a report, as tests ask it. */
public final class ShippedRules {
  private ShippedRules() {}

  /** The findings of one rule. */
  public static List<Finding> find(String rule, ReportBuilder report) {
    return findings(report).stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** All findings. */
  public static List<Finding> findings(ReportBuilder report) {
    RuleRun run = RuleFolders.shipped().audit(report.build(), AuditContext.ofYear(2024));
    assertThat(run.checks()).noneMatch(check -> check.state() == RuleCheck.State.FAILED);
    return run.findings();
  }

  /** What became of one rule. */
  public static RuleCheck check(String rule, ReportBuilder report) {
    return RuleFolders.shipped().audit(report.build(), AuditContext.ofYear(2024)).checks().stream()
        .filter(check -> check.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
