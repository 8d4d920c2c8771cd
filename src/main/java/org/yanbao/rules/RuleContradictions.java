package org.yanbao.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.RuleProblem;

/**
 * Finds rules that cannot both be meant: the same condition twice, or two lines of the identity
 * sheet that call for relations which no figures can have.
 */
final class RuleContradictions {
  private static final Pattern VARIABLE = Pattern.compile("\\$[\\w\\p{IsHan}]+");

  private static final Pattern IDENTITY = Pattern.compile("(.+)应当(等于|不等于|不小于|不大于|大于|小于)(.+)。");

  /** The signs that a difference may have where a relation holds. */
  private static final Map<String, Set<Integer>> SIGNS =
      Map.of(
          "等于", Set.of(0),
          "不等于", Set.of(-1, 1),
          "不小于", Set.of(0, 1),
          "不大于", Set.of(-1, 0),
          "大于", Set.of(1),
          "小于", Set.of(-1));

  private static final Map<String, String> TURNED =
      Map.of("不小于", "不大于", "不大于", "不小于", "大于", "小于", "小于", "大于");

  private final Map<String, Rule> byName;
  private final List<RuleProblem> notices = new ArrayList<>();
  private final Map<String, List<ParsedRule>> conditions = new HashMap<>();
  private final List<Identity> identities = new ArrayList<>();

  private RuleContradictions(Map<String, Rule> byName) {
    this.byName = byName;
  }

  /** What contradicts or repeats another rule, at the later of the two. */
  static List<RuleProblem> among(List<ParsedRule> blocks, Map<String, Rule> byName) {
    RuleContradictions check = new RuleContradictions(byName);
    for (ParsedRule block : blocks) {
      check.condition(block);
      check.identity(block);
    }
    return List.copyOf(check.notices);
  }

  private void condition(ParsedRule block) {
    String text = RuleLint.withoutComments(block.text()).replaceAll("\\s+", "");
    int when = text.indexOf("when");
    int then = text.lastIndexOf("then");
    if (when < 0 || then < when) {
      return;
    }
    List<ParsedRule> same =
        conditions.computeIfAbsent(unnamed(text.substring(when, then)), key -> new ArrayList<>());
    same.stream()
        .filter(other -> meet(block, other))
        .findFirst()
        .ifPresent(other -> notices.add(block.problem(twins(block, other))));
    same.add(block);
  }

  /** The same condition stays the same whatever its variables are called. */
  private static String unnamed(String condition) {
    List<String> names = new ArrayList<>();
    return VARIABLE
        .matcher(condition)
        .replaceAll(
            variable -> {
              if (!names.contains(variable.group())) {
                names.add(variable.group());
              }
              return "\\$" + names.indexOf(variable.group());
            });
  }

  private String twins(ParsedRule block, ParsedRule other) {
    Rule one = byName.get(block.name());
    Rule two = byName.get(other.name());
    String with = "条件与 " + place(other) + " 的规则“" + other.name() + "”完全相同，";
    return one.severity() == two.severity()
        ? with + "同一问题会说两遍。请删去一条。"
        : with
            + "严重程度却不同（一条是“"
            + one.severity().chinese()
            + "”，一条是“"
            + two.severity().chinese()
            + "”），互相矛盾。请只留一条。";
  }

  private void identity(ParsedRule block) {
    Matcher words = IDENTITY.matcher(block.explanation());
    if (block.file().cellAt(block.line()).isEmpty() || !words.matches()) {
      return;
    }
    Identity own = new Identity(block, words.group(1), words.group(2), words.group(3));
    identities.stream()
        .filter(other -> meet(block, other.block()) && own.excludes(other))
        .findFirst()
        .ifPresent(
            other ->
                notices.add(
                    block.problem(
                        "与 "
                            + place(other.block())
                            + " 的规则“"
                            + other.block().name()
                            + "”矛盾：一条要求“"
                            + own.relation()
                            + "”，一条要求“"
                            + other.relation()
                            + "”，无论怎样填报都有一条不符。请改正其中一条。")));
    identities.add(own);
  }

  /** Whether there are reports that both rules are about. */
  private boolean meet(ParsedRule one, ParsedRule two) {
    Rule.Scope a = byName.get(one.name()).scope();
    Rule.Scope b = byName.get(two.name()).scope();
    boolean organs =
        a.organs().isEmpty()
            || b.organs().isEmpty()
            || !Collections.disjoint(a.organs(), b.organs());
    return organs && a.from() <= b.until() && b.from() <= a.until();
  }

  private static String place(ParsedRule block) {
    return block.sourceName() + ":" + block.sourceLine();
  }

  /** What a line of the identity sheet calls for. */
  private record Identity(ParsedRule block, String left, String relation, String right) {

    boolean excludes(Identity other) {
      return relationOf(other)
          .map(relation -> Collections.disjoint(SIGNS.get(relation), SIGNS.get(relation())))
          .orElse(false);
    }

    /** The relation that another line calls for between the same sides, read in the same order. */
    private Optional<String> relationOf(Identity other) {
      if (left.equals(other.left) && right.equals(other.right)) {
        return Optional.of(other.relation);
      }
      return left.equals(other.right) && right.equals(other.left)
          ? Optional.of(TURNED.getOrDefault(other.relation, other.relation))
          : Optional.empty();
    }
  }
}
