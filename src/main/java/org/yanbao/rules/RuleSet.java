package org.yanbao.rules;

import java.util.List;
import java.util.Objects;

/**
 * What the head of a rule file states of all its rules.
 *
 * @param name what the rules are about; empty where it is not stated
 * @param from first report year on which they are in force; 0 for all
 * @param until last report year; {@link Integer#MAX_VALUE} while they are in force
 * @param successors files whose rules take their place afterwards
 */
public record RuleSet(String name, int from, int until, List<String> successors) {

  /** A file that states nothing: its rules are in force on every year. */
  public static final RuleSet UNSTATED = new RuleSet("", 0, Integer.MAX_VALUE, List.of());

  public RuleSet {
    Objects.requireNonNull(name);
    successors = List.copyOf(successors);
  }

  /** Whether it is in force on a year. */
  boolean covers(int year) {
    return year >= from && year <= until;
  }

  /** From when to when it is in force, and what follows, in words. */
  public String force() {
    String years =
        from == 0 && until == Integer.MAX_VALUE
            ? "历年适用"
            : until == Integer.MAX_VALUE
                ? "自" + from + "年度起"
                : (from == 0 ? "至" : from + "年度至") + until + "年度";
    return successors.isEmpty() ? years : years + "，此后见" + String.join("、", successors);
  }
}
