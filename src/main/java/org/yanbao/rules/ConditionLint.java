package org.yanbao.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.yanbao.report.Form2019;
import org.yanbao.report.StatutoryForm;
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

  /** A string that is taken as a regular expression of this language. */
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "(?:\\bmatches\\s*\\(?|(?:写有|摘出|各数|replaceAll|replaceFirst)\\s*\\()\\s*"
              + "\"((?:[^\"\\\\\\n]|\\\\.)*)\"(?=\\s*[,)])");

  private static final Pattern THEN = Pattern.compile("(?m)^\\s*then\\b");

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
    lint.checkExpressions();
    lint.checkConsequence();
  }

  /** Regular expressions that are written out; a wrong one would break every report. */
  private void checkExpressions() {
    String text = rule.file().text();
    Matcher literal = EXPRESSION.matcher(text).region(rule.start(), rule.end());
    while (literal.find()) {
      try {
        Pattern.compile(unescaped(literal.group(1)));
      } catch (PatternSyntaxException e) {
        problems.add(
            rule.file()
                .problemAt(
                    literal.start(1),
                    rule.name(),
                    "正则表达式写错了：" + unescaped(literal.group(1)) + "。请检查圆括号、方括号、花括号是否配对。"));
      }
    }
  }

  /** What a string of the rule language stands for. */
  private static String unescaped(String written) {
    return written.replaceAll("\\\\(.)", "$1");
  }

  /** A rule that says nothing, or gives no evidence, is of no use to anybody. */
  private void checkConsequence() {
    String text = rule.file().text();
    String code = RuleLint.blankTextOf(text);
    Matcher then = THEN.matcher(code).region(rule.start(), rule.end());
    if (!then.find()) {
      return;
    }
    String consequence = code.substring(then.start(), rule.end());
    if (!consequence.contains("审核")) {
      notices.add(at(then.start(), "then 部分没有写 审核.发现(…)，这条规则不会报出问题。"));
    } else if (consequence.contains(".发现(") && !consequence.contains(".见(")) {
      notices.add(at(then.start(), "说明之后没有写 .见(…)，问题没有证据。请写上所依据的事实，如 .见($格)。"));
    }
  }

  private RuleProblem at(int position, String message) {
    return rule.file().problemAt(position, rule.name(), message);
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
    checkPlace(pattern, required);
  }

  /** A row of one table is asked for in another. */
  private void checkPlace(ConditionPattern pattern, Map<String, String> required) {
    String table = required.getOrDefault("表", "");
    String row = required.getOrDefault("行", "");
    if (!pattern.type().equals("单元格")
        || !StatutoryForm.TABLES.contains(table)
        || StatutoryForm.TABLES.stream().noneMatch(each -> rows(each).contains(row))) {
      return;
    }
    if (!rows(table).contains(row)) {
      notices.add(
          at(
              pattern,
              table + "没有“" + row + "”这一行，这个条件永远不成立。可以是：" + String.join("、", rows(table)) + "。"));
    }
  }

  private static List<String> rows(String table) {
    return Stream.concat(StatutoryForm.rows(table).stream(), Form2019.rows(table).stream())
        .distinct()
        .toList();
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
                    + NearestName.choices(value, possible)));
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
