package org.yanbao.rules;

import java.util.List;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;

/**
 * What the rule book says of one report.
 *
 * @param findings findings in {@link Finding#ORDER}
 * @param checks what became of each rule, in the order of their ids
 */
public record RuleRun(List<Finding> findings, List<RuleCheck> checks) {
  public RuleRun {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }
}
