package org.yanbao.rules;

import java.util.List;
import java.util.Set;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;

/**
 * What the rule book says of one report.
 *
 * @param findings findings in {@link Finding#ORDER}
 * @param checks what became of each rule, in the order of their ids
 * @param spoke names of the rule blocks that found something; a rule may have several, each for a
 *     case of its own
 */
public record RuleRun(List<Finding> findings, List<RuleCheck> checks, Set<String> spoke) {
  public RuleRun {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    spoke = Set.copyOf(spoke);
  }
}
