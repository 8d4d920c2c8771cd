package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Finds in a rule file what the rule compiler would only answer with a near-blank message, such as
 * full-width punctuation outside strings and comments, and what the sandbox cannot withhold.
 */
final class RuleLint {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FULL_WIDTH = "（），；：“”‘’。、！？｛｝＝＜＞＂＇．＋－＊／＠＄　";
  private static final String HALF_WIDTH = "(),;:\"\"''.,!?{}=<>\"'.+-*/@$ ";

  /** What reads numeric system properties through classes that rules need otherwise. */
  private static final Pattern PROPERTY =
      Pattern.compile("[.:]\\s*(getInteger|getLong|getBoolean)\\b");

  /** A way to write any of the above so that it cannot be found. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+[0-9a-fA-F]{4}");

  private RuleLint() {}

  /** What is wrong with the characters of a file. */
  static List<RuleProblem> check(RuleFile file) {
    List<RuleProblem> problems = new ArrayList<>();
    String code = blankTextOf(file.text());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      int known = FULL_WIDTH.indexOf(c);
      if (c == BYTE_ORDER_MARK) {
        problems.add(problem(file, i, "文件里有BOM（字节顺序标记）。请另存为“UTF-8（不带BOM）”。"));
      } else if (known >= 0) {
        String half = HALF_WIDTH.charAt(known) == ' ' ? "半角空格" : "半角的 " + HALF_WIDTH.charAt(known);
        problems.add(
            problem(file, i, "引号和注释之外用了全角符号“" + c + "”。请改为" + half + "；它在文字里的，请检查前面的引号是否配对。"));
      }
    }
    Matcher property = PROPERTY.matcher(code);
    while (property.find()) {
      problems.add(problem(file, property.start(), "规则不得读取系统属性（" + property.group(1) + "）。请删去。"));
    }
    Matcher escape = ESCAPE.matcher(code);
    while (escape.find()) {
      problems.add(problem(file, escape.start(), "引号之外不得用 \\u 转义代替字符。请直接写出这个字符。"));
    }
    return problems;
  }

  private static RuleProblem problem(RuleFile file, int position, String message) {
    return file.problemAt(position, "", message);
  }

  /** The same text with strings and comments blanked out; every character keeps its position. */
  static String blankTextOf(String text) {
    StringBuilder code = new StringBuilder(text);
    int i = 0;
    while (i < text.length()) {
      int end = endOfText(text, i);
      for (int j = i; j < end; j++) {
        if (text.charAt(j) != '\n') {
          code.setCharAt(j, ' ');
        }
      }
      i = Math.max(end, i + 1);
    }
    return code.toString();
  }

  /** The same text without comments. */
  static String withoutComments(String text) {
    StringBuilder code = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = Math.max(endOfText(text, i), i + 1);
      if (text.charAt(i) != '/' || end == i + 1) {
        code.append(text, i, end);
      }
      i = end;
    }
    return code.toString();
  }

  /** Where a string or comment that begins here ends; the position itself where none begins. */
  private static int endOfText(String text, int start) {
    char c = text.charAt(start);
    if (c == '"' || c == '\'') {
      return endOfString(text, start);
    }
    if (text.startsWith("//", start)) {
      int end = text.indexOf('\n', start);
      return end < 0 ? text.length() : end;
    }
    if (text.startsWith("/*", start)) {
      int end = text.indexOf("*/", start + 2);
      return end < 0 ? text.length() : end + 2;
    }
    return start;
  }

  private static int endOfString(String text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == text.charAt(start) || c == '\n') {
        return i + 1;
      }
    }
    return text.length();
  }
}
