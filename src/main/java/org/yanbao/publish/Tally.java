package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;

/**
 * Figures of one audit.
 *
 * @param errors findings 不符合, without those that are waived
 * @param warnings findings 存疑, without those that are waived
 * @param hints findings 提示, without those that are waived
 * @param waived findings for which an exception was accepted
 * @param held rules that found nothing
 * @param unchecked rules that could not be checked or broke off
 */
record Tally(long errors, long warnings, long hints, long waived, long held, long unchecked) {

  static Tally of(AuditRecord record) {
    return new Tally(
        count(record.findings(), Severity.ERROR),
        count(record.findings(), Severity.WARNING),
        count(record.findings(), Severity.HINT),
        record.findings().stream().filter(Finding::isWaived).count(),
        in(record, RuleCheck.State.HELD).size(),
        in(record, RuleCheck.State.NOT_CHECKED).size() + in(record, RuleCheck.State.FAILED).size());
  }

  /** The rules in this state, in the order of the rule book. */
  static List<RuleCheck> in(AuditRecord record, RuleCheck.State state) {
    return record.checks().stream().filter(check -> check.state() == state).toList();
  }

  /** Findings that count. */
  long findings() {
    return errors + warnings + hints;
  }

  /** What was found, in words. */
  String words() {
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add("不符合" + errors + "项");
    }
    if (warnings > 0) {
      parts.add("存疑" + warnings + "项");
    }
    if (hints > 0) {
      parts.add("提示" + hints + "项");
    }
    return String.join("、", parts);
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity && !f.isWaived()).count();
  }
}
