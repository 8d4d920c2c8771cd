package org.yanbao.rules;

import java.util.List;
import java.util.Set;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;

/**
 * What rules have said of a report, as a ledger has it.
 *
 * @param findings findings in {@link Finding#ORDER}
 * @param unchecked the rules that could not be checked, in the order of their ids
 */
public record Told(List<Finding> findings, List<RuleCheck> unchecked) {
  public Told {
    findings = List.copyOf(findings);
    unchecked = List.copyOf(unchecked);
  }

  static Told of(RuleRun run) {
    return new Told(
        run.findings().stream().map(Told::asWritten).toList(),
        run.checks().stream()
            .filter(check -> check.state() == RuleCheck.State.NOT_CHECKED)
            .toList());
  }

  /** Where in the form evidence stands is for sheets alone. */
  private static Finding asWritten(Finding finding) {
    return finding.restingOn(
        finding.evidence().stream().map(one -> new Evidence(one.quote(), one.place())).toList());
  }

  /** What some of the rules have said. */
  Told by(Set<String> rules) {
    return new Told(
        findings.stream().filter(finding -> rules.contains(finding.rule())).toList(),
        unchecked.stream().filter(check -> rules.contains(check.rule())).toList());
  }
}
