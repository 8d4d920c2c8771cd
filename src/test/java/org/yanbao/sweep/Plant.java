package org.yanbao.sweep;

import java.util.Set;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;

/**
 * One defect planted in a report, or a peculiarity that is none.
 *
 * @param rule id that has to be found; with a leading {@code -}, one that must stay silent
 * @param name what was changed
 * @param draft the report with the change
 * @param following ids that may follow from it
 * @param context what the audit knows beside the report
 */
record Plant(String rule, String name, Draft draft, Set<String> following, AuditContext context) {
  /** Whether it is a trap rather than a defect. */
  boolean isTrap() {
    return rule.startsWith("-");
  }

  /** The id without its sign. */
  String id() {
    return isTrap() ? rule.substring(1) : rule;
  }

  /** The same in other circumstances. */
  Plant in(AuditContext other) {
    return new Plant(rule, name, draft, following, other);
  }
}
