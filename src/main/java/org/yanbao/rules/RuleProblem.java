package org.yanbao.rules;

import java.util.Objects;

/**
 * Something in a rule file that keeps the rule book from being used.
 *
 * @param file name of the file, relative to the rule folder; empty if it is the folder itself
 * @param line line, from 1; 0 if unknown
 * @param column column, from 1; 0 if unknown
 * @param rule name of the rule; empty if it is none in particular
 * @param message what is wrong and what to do, in Chinese
 */
public record RuleProblem(String file, int line, int column, String rule, String message) {
  public RuleProblem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(message);
  }

  /** The problem as one line for people: {@code tables.drl:12:5 规则“…”：…}. */
  public String describe() {
    StringBuilder words = new StringBuilder(file);
    if (line > 0) {
      words.append(':').append(line);
    }
    if (line > 0 && column > 0) {
      words.append(':').append(column);
    }
    if (!words.isEmpty()) {
      words.append(' ');
    }
    if (!rule.isEmpty()) {
      words.append("规则“").append(rule).append("”：");
    }
    return words.append(message).toString();
  }
}
