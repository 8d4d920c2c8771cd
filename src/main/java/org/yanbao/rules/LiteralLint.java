package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Finds in strings and comments what makes the compiler see them end elsewhere than a reader does:
 * what stands behind that place would be a program that nobody has looked at.
 */
final class LiteralLint {
  /** A backslash behind another one is a backslash and begins nothing. */
  private static final Pattern ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u+([0-9a-fA-F]{4}))");

  /** The compiler takes these for themselves before it looks for the end of a string. */
  private static final String STRING_ENDS = "\"'\\\n\r";

  private static final String COMMENT_ENDS = "*/\n\r";
  private static final String THREE_QUOTES = "\"\"\"";

  private LiteralLint() {}

  /** What is wrong with the strings and comments of a file. */
  static List<RuleProblem> check(RuleFile file) {
    List<RuleProblem> problems = new ArrayList<>();
    String text = file.text();
    int i = 0;
    while (i < text.length()) {
      int end = RuleLint.endOfText(text, i);
      if (end > i) {
        String literal = text.substring(i, end);
        if (literal.startsWith("/*") && !literal.endsWith("*/")) {
          problems.add(file.problemAt(i, "", "从这里起的注释没有结束。请在注释末尾补上 */，或者每行以 // 开头。"));
        } else if (literal.startsWith("/")) {
          tell(file, i, literal, COMMENT_ENDS, "注释里不得用 \\u 转义代替字符。请直接写出这个字符。", problems);
        } else {
          checkString(file, i, literal, problems);
        }
      }
      i = Math.max(end, i + 1);
    }
    return problems;
  }

  private static void checkString(
      RuleFile file, int start, String literal, List<RuleProblem> problems) {
    if (file.text().startsWith(THREE_QUOTES, start)) {
      problems.add(file.problemAt(start, "", "不能连写三个引号。文字用一对半角双引号括起来，分几行的用 + 连接。"));
    } else if (literal.endsWith("\n")) {
      String quote = literal.startsWith("\"") ? "双" : "单";
      String message = "这一行的" + quote + "引号不配对。文字要用一对半角双引号括起来，文字里面的引号写“”。";
      problems.add(file.problemAt(start, "", message));
    }
    String message = "文字里不得用 \\u 转义写引号、反斜杠和换行。引号写 \\\"，反斜杠写 \\\\，换行写 \\n。";
    tell(file, start, literal, STRING_ENDS, message, problems);
  }

  /** Tells of escaped characters that end a string or a comment. */
  private static void tell(
      RuleFile file,
      int start,
      String literal,
      String ends,
      String message,
      List<RuleProblem> problems) {
    Matcher escape = ESCAPE.matcher(literal);
    while (escape.find()) {
      if (ends.indexOf(Integer.parseInt(escape.group(2), 16)) >= 0) {
        problems.add(file.problemAt(start + escape.start(1), "", message));
      }
    }
  }
}
