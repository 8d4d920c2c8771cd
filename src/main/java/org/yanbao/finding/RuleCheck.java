package org.yanbao.finding;

import java.util.Objects;

/**
 * What became of one rule on one report. A rule that could not be checked is not the same as a rule
 * that held.
 *
 * @param rule id of the rule
 * @param title the rule's Chinese title
 * @param state what became of it
 * @param reason why it was not checked or failed, in Chinese; empty otherwise
 */
public record RuleCheck(String rule, String title, State state, String reason) {

  /** What can become of a rule. */
  public enum State {
    /** It examined the report and found something. */
    FOUND,
    /** It examined the report and found nothing. */
    HELD,
    /** It does not concern this report (other organ type, other year). */
    NOT_APPLICABLE,
    /** What it needs was not in the report or was read unsurely. */
    NOT_CHECKED,
    /** The rule itself broke off (规则未能执行). */
    FAILED
  }

  public RuleCheck {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(title);
    Objects.requireNonNull(state);
    Objects.requireNonNull(reason);
  }
}
