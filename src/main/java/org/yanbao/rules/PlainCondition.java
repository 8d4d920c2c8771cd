package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the condition of a rule into plain words where its author wrote none. */
final class PlainCondition {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("not matches", "不合写法"),
          Map.entry("matches", "合于写法"),
          Map.entry("not contains", "不含"),
          Map.entry("contains", "含有"),
          Map.entry("str[startsWith]", "开头是"),
          Map.entry("!=", "不是"),
          Map.entry("==", "是"),
          Map.entry(">=", "不小于"),
          Map.entry("<=", "不大于"),
          Map.entry(">", "大于"),
          Map.entry("<", "小于"),
          Map.entry("||", "，或者"),
          Map.entry("&&", "，并且"));
  private static final List<String> ORDER =
      List.of(
          "not matches",
          "matches",
          "not contains",
          "contains",
          "str[startsWith]",
          "!=",
          "==",
          ">=",
          "<=",
          "||",
          "&&",
          ">",
          "<");
  private static final Pattern BINDING =
      Pattern.compile("^\\$[\\w\\p{IsHan}]+\\s*:\\s*(?:[\\w\\p{IsHan}.]+$)?");

  private PlainCondition() {}

  /** The patterns of a rule as sentences. */
  static String of(List<ConditionPattern> patterns) {
    List<String> sentences = new ArrayList<>();
    for (ConditionPattern pattern : patterns) {
      String asked =
          pattern.constraints().stream()
              .map(PlainCondition::words)
              .filter(words -> !words.isEmpty())
              .reduce((a, b) -> a + "，" + b)
              .orElse("");
      String subject = pattern.kind().chinese() + pattern.type();
      sentences.add(asked.isEmpty() ? subject : subject + "（" + asked + "）");
    }
    return String.join("；", sentences) + (sentences.isEmpty() ? "" : "。");
  }

  private static String words(String constraint) {
    String words = BINDING.matcher(constraint.strip()).replaceFirst("").strip();
    for (String sign : ORDER) {
      words = words.replace(" " + sign + " ", SIGNS.get(sign));
    }
    return words
        .replace("!写有", "未写有")
        .replaceAll("^!\\s*", "非")
        .replace("\"", "“")
        .replaceAll("“([^“]*)“", "“$1”")
        .replace("$", "");
  }
}
