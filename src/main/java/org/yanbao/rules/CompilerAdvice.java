package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.NearestName;

/** Says in plain Chinese what the rule compiler says in English. */
final class CompilerAdvice {
  private static final List<Saying> SAYINGS =
      List.of(
          saying(
              "(.+) cannot be resolved to a variable",
              m -> "没有名为“" + m.group(1) + "”的变量。变量要先在 when 部分取得，如 $数: 数；请检查拼写。"),
          saying(
              "(\\$\\S+) cannot be resolved(?: to a type)?",
              m -> "没有名为“" + m.group(1) + "”的变量。变量要先在 when 部分取得，如 $数: 数；请检查拼写。"),
          saying(
              "(.+) cannot be resolved(?: to a type)?",
              m -> "不认识“" + m.group(1) + "”，或者规则不得使用它。规则只能使用报告事实、数、文字、日期和集合。"),
          saying(
              "The method (\\S+?)\\(.*\\) is undefined for the type (\\S+)",
              m ->
                  "“"
                      + m.group(2)
                      + "”没有“"
                      + m.group(1)
                      + "”。"
                      + NearestName.question(m.group(1), Vocabulary.properties(m.group(2)))),
          saying(
              "The method (\\S+?)\\((.*)\\) in the type (\\S+) is not applicable .*\\((.*)\\)",
              m ->
                  "“%s”的“%s”后面括号里应当是%s，现在是%s。"
                          .formatted(m.group(3), m.group(1), kind(m.group(2)), kind(m.group(4)))
                      + ofNumber(m.group(2))),
          saying(
              "Type mismatch: cannot convert from (\\S+) to (\\S+)",
              m ->
                  "类型不合：这里要%s，给的是%s。".formatted(kind(m.group(2)), kind(m.group(1)))
                      + ofNumber(m.group(2))),
          saying(
              "The operator (\\S+) is undefined for the argument type\\(s\\) (\\S+), (\\S+)",
              m ->
                  "%s与%s之间不能用“%s”。数的加减请写 甲.add(乙)、甲.subtract(乙)。"
                      .formatted(kind(m.group(2)), kind(m.group(3)), m.group(1))),
          saying(
              "(?s)Unable to parse consequence.*?\\(line (\\d+).*?Found\\s+\"(.*?)\"(?:\\s.*|,.*)?",
              m ->
                  "then 部分写得不完整：从这一行起，"
                      + (m.group(2).equals("}") ? "最后" : "在“" + shown(m.group(2)) + "”之前")
                      + "少了东西。请检查每句末尾的分号和括号、引号是否配对；文字里面的引号写“”。"),
          saying("(?s)Unable to parse consequence.*", m -> "then 部分写得不完整。请检查每句末尾的分号和括号是否配对。"),
          saying(
              "Unknown field (\\S+) on class (\\S+)",
              m -> "%s没有“%s”这一项。".formatted(kind(m.group(2)), m.group(1))),
          saying(
              "Unable to Analyse Expression (.+?):?", m -> "看不懂“" + m.group(1) + "”。请检查其中的变量名和符号。"),
          saying(
              "Character (\\S+) is neither a decimal digit.*",
              m -> "拿数与文字“" + m.group(1) + "…”比较了。数不加引号，如 数 > 1000。"),
          saying(
              "The field (\\S+)\\.(\\S+) is not visible",
              m -> "then 部分取“" + m.group(2) + "”，后面要写一对括号：" + m.group(2) + "()。"),
          saying("For input string: \"(.*)\"", m -> "“" + m.group(1) + "”不是数，不能与数比较。"),
          saying(
              "Syntax error on token\\(?s?\\)? \"(.*?)\".*", m -> "“" + m.group(1) + "”附近的写法有误。"),
          saying("Syntax error, insert \"(.*?)\".*", m -> "这里少了“" + m.group(1) + "”。"),
          saying("Duplicate local variable (\\S+)", m -> "变量“" + m.group(1) + "”定义了两次，请改名。"),
          saying(
              "The type (\\S+) cannot be resolved\\. It is indirectly referenced.*",
              m -> "规则不得使用“" + m.group(1) + "”。"),
          saying("Cannot find class name in (.+)", m -> "不认识“" + m.group(1) + "”，或者规则不得使用它。"),
          saying(
              "Root node of expression should be a declaration|null",
              m -> "编译不通过。accumulate 的函数里只能写取到的变量，如 collectList($格)、sum($数)；请检查变量名和括号。"),
          saying("This doesn't work on arrayAccessExpr.*", m -> "不能用方括号取值。列表的第一项写 各项.get(0)。"),
          saying("Unhandled exception type .*", m -> "用了可能中断的操作。规则只应比较事实、写出发现。"));

  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private static final Pattern BELOW =
      Pattern.compile("(?s)Unable to parse consequence.*?\\(line (\\d+).*");
  private static final Pattern CULPRIT =
      Pattern.compile(
          "(\\S+) cannot be resolved.*|The method (\\S+?)\\(.*|Duplicate local variable"
              + " (\\S+)|Unknown field (\\S+) on .*|The field \\S+\\.(\\S+) is not visible|Unable"
              + " to Analyse Expression (.+?):?");

  private CompilerAdvice() {}

  /** Which line of the consequence an answer is about, 1 being that of {@code then}; 0 for none. */
  static int lineBelow(List<String> answers) {
    return answers.stream()
        .map(BELOW::matcher)
        .filter(Matcher::matches)
        .map(matcher -> Integer.parseInt(matcher.group(1)))
        .findFirst()
        .orElse(0);
  }

  /** The word of the rule that the answers are about; empty where they name none. */
  static String culprit(List<String> answers) {
    for (String answer : answers) {
      Matcher matcher = CULPRIT.matcher(answer);
      if (matcher.matches()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            return shown(matcher.group(group));
          }
        }
      }
    }
    return "";
  }

  /** The advice on the answers of the compiler, without repetition. */
  static String of(List<String> answers) {
    List<String> advice = new ArrayList<>();
    for (String answer : answers) {
      String words = of(answer).orElse("编译不通过，请检查事实名、变量名的拼写和括号、分号。（编译器说：" + answer + "）");
      if (!advice.contains(words)) {
        advice.add(words);
      }
    }
    return advice.isEmpty()
        ? "编译不通过：条件中的运算编译器不能理解。数的加减请写 甲.add(乙)、甲.subtract(乙)。"
        : String.join("", advice.subList(0, Math.min(3, advice.size())));
  }

  private static Optional<String> of(String answer) {
    for (Saying saying : SAYINGS) {
      Matcher matcher = saying.english().matcher(answer);
      if (matcher.matches()) {
        return Optional.of(saying.chinese().apply(matcher));
      }
    }
    return Optional.empty();
  }

  /** The compiler writes Chinese characters in figures. */
  private static String shown(String token) {
    return ESCAPED
        .matcher(token)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(m.group(1), 16))))
        .replace("\\\"", "\"");
  }

  /** Figures of facts are exact; those that a rule writes down have to be made so. */
  private static String ofNumber(String type) {
    return type.equals("BigDecimal") ? "规则里写出的数要写成 java.math.BigDecimal.valueOf(1)。" : "";
  }

  private static String kind(String type) {
    return switch (type.substring(type.lastIndexOf('.') + 1)) {
      case "String" -> "文字";
      case "int", "long", "Integer", "Long", "BigDecimal", "double" -> "数";
      case "boolean", "Boolean" -> "是非";
      case "LocalDate" -> "日期";
      default -> "“" + type + "”";
    };
  }

  private static Saying saying(String english, Function<Matcher, String> chinese) {
    return new Saying(Pattern.compile(english), chinese);
  }

  private record Saying(Pattern english, Function<Matcher, String> chinese) {}
}
