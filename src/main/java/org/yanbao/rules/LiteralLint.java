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
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

  /** The compiler takes these for themselves before it looks for the end of a string. */
  private static final String ENDS = "\"'\\\n\r";

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
        checkEscapes(file, i, end, problems);
        if (text.startsWith(THREE_QUOTES, i)) {
          problems.add(file.problemAt(i, "", "不能连写三个引号。文字用一对半角双引号括起来，分几行的用 + 连接。"));
        } else if (text.charAt(i) != '/' && text.charAt(end - 1) == '\n') {
          String quote = text.charAt(i) == '"' ? "双" : "单";
          String message = "这一行的" + quote + "引号不配对。文字要用一对半角双引号括起来，文字里面的引号写“”。";
          problems.add(file.problemAt(i, "", message));
        }
      }
      i = Math.max(end, i + 1);
    }
    return problems;
  }

  private static void checkEscapes(RuleFile file, int start, int end, List<RuleProblem> problems) {
    boolean isComment = file.text().charAt(start) == '/';
    Matcher escape = ESCAPE.matcher(file.text()).region(start, end);
    while (escape.find()) {
      if (isComment) {
        problems.add(file.problemAt(escape.start(), "", "注释里不得用 \\u 转义代替字符。请直接写出这个字符。"));
      } else if (ENDS.indexOf(Integer.parseInt(escape.group(1), 16)) >= 0) {
        String message = "文字里不得用 \\u 转义写引号、反斜杠和换行。引号写 \\\"，反斜杠写 \\\\，换行写 \\n。";
        problems.add(file.problemAt(escape.start(), "", message));
      }
    }
  }
}
