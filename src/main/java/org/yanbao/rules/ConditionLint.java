package org.yanbao.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleProblem;

/**
 * Finds in a condition what the rule compiler would only answer in its own tongue, or not at all:
 * unknown facts and properties, and conditions that can never hold.
 */
final class ConditionLint {
  /** A Chinese name that is neither a variable, nor part of another name, nor behind a dot. */
  private static final Pattern NAME =
      Pattern.compile("(?<![$\\w.\\p{IsHan}])(\\p{IsHan}[\\w\\p{IsHan}]*)");

  private static final Pattern EQUALITY =
      Pattern.compile("(?<![$\\w.\\p{IsHan}])(\\p{IsHan}[\\w\\p{IsHan}]*)\\s*==\\s*\"([^\"]*)\"");

  private final ParsedRule rule;
  private final List<RuleProblem> problems;
  private final List<RuleProblem> notices;

  private ConditionLint(ParsedRule rule, List<RuleProblem> problems, List<RuleProblem> notices) {
    this.rule = rule;
    this.problems = problems;
    this.notices = notices;
  }

  /**
   * Checks the condition of a rule.
   *
   * @param problems takes what keeps the rule from being compiled
   * @param notices takes what keeps it from ever firing
   */
  static void check(ParsedRule rule, List<RuleProblem> problems, List<RuleProblem> notices) {
    ConditionLint lint = new ConditionLint(rule, problems, notices);
    rule.patterns().stream().filter(pattern -> !pattern.type().isEmpty()).forEach(lint::check);
    lint.checkNegations();
  }

  /** A condition that asks for a fact and for its absence never holds. */
  private void checkNegations() {
    for (ConditionPattern none : rule.patterns()) {
      boolean asked =
          none.kind() == ConditionPattern.Kind.NOT
              && rule.patterns().stream()
                  .anyMatch(
                      there ->
                          there.kind() == ConditionPattern.Kind.THERE
                              && there.type().equals(none.type())
                              && there.constraints().equals(none.constraints()));
      if (asked && isAlone(none)) {
        notices.add(at(none, "条件既要求有这样的“" + none.type() + "”，又要求没有，这条规则永远不会触发。"));
      }
    }
  }

  /**
   * Whether nothing else belongs to the same negation: 「not (甲 and 乙)」 forbids only both together.
   */
  private boolean isAlone(ConditionPattern none) {
    return rule.patterns().stream().filter(p -> p.kind() == ConditionPattern.Kind.NOT).count() == 1;
  }

  private void check(ConditionPattern pattern) {
    Set<String> facts = Vocabulary.facts();
    String type = pattern.type();
    if (isHan(type) && !facts.contains(type)) {
      problems.add(
          at(
              pattern,
              "没有名为“"
                  + type
                  + "”的事实。"
                  + NearestName.question(type, facts)
                  + "可用的事实有："
                  + String.join("、", facts)
                  + "。"));
      return;
    }
    if (!facts.contains(type)) {
      return;
    }
    Map<String, String> required = new HashMap<>();
    ConstraintConflicts.among(pattern.constraints())
        .ifPresent(conflict -> notices.add(at(pattern, conflict + "，这条规则永远不会触发。")));
    for (String constraint : pattern.constraints()) {
      checkNames(pattern, constraint);
      checkValues(pattern, constraint, required);
    }
  }

  private void checkNames(ConditionPattern pattern, String constraint) {
    Set<String> known = Vocabulary.properties(pattern.type());
    Matcher name = NAME.matcher(RuleLint.blankTextOf(constraint));
    while (name.find()) {
      String word = name.group(1);
      if (!known.contains(word) && !Vocabulary.facts().contains(word)) {
        problems.add(
            at(
                pattern,
                "事实“"
                    + pattern.type()
                    + "”没有“"
                    + word
                    + "”这一项。"
                    + NearestName.question(word, known)
                    + "它有："
                    + String.join(
                        "、", known.stream().filter(ConditionLint::isHan).sorted().toList())
                    + "。"));
      }
    }
  }

  private void checkValues(
      ConditionPattern pattern, String constraint, Map<String, String> required) {
    boolean choice = constraint.contains("||");
    Matcher equality = EQUALITY.matcher(constraint);
    while (equality.find()) {
      String property = equality.group(1);
      String value = equality.group(2);
      Set<String> possible = Vocabulary.values(pattern.type(), property);
      if (!possible.isEmpty() && !possible.contains(value)) {
        notices.add(
            at(
                pattern,
                "“"
                    + pattern.type()
                    + "”的“"
                    + property
                    + "”不会是“"
                    + value
                    + "”，这个条件永远不成立。"
                    + NearestName.question(value, possible)
                    + "可以是："
                    + String.join("、", possible.stream().sorted().toList())
                    + "。"));
      }
      String other = choice ? null : required.put(property, value);
      if (other != null && !other.equals(value)) {
        notices.add(
            at(
                pattern,
                "同一个“"
                    + pattern.type()
                    + "”的“"
                    + property
                    + "”不能既是“"
                    + other
                    + "”又是“"
                    + value
                    + "”，这条规则永远不会触发。"));
      }
    }
  }

  private RuleProblem at(ConditionPattern pattern, String message) {
    return rule.file().problemAt(pattern.start(), rule.name(), message);
  }

  private static boolean isHan(String name) {
    return !name.isEmpty()
        && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HAN;
  }
}
