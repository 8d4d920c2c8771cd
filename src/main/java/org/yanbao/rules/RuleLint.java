package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** A way to write what is looked for so that it cannot be found. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+[0-9a-fA-F]{4}");

  /** What other tongues and pens write for words and signs of the rule language. */
  private static final Map<Pattern, String> SLIPS =
      Map.of(
          Pattern.compile("≥"), "“≥”请写作 >=。",
          Pattern.compile("≤"), "“≤”请写作 <=。",
          Pattern.compile("≠"), "“≠”请写作 !=。",
          Pattern.compile("[\\u00A0\\u2002\\u2003\\u2009\\u200B]"), "这里有一个看不见的特殊空格。请改为半角空格。",
          Pattern.compile("(?m)^\\s*(#)"), "注释要以 // 开头，不能用 #。",
          Pattern.compile(
                  "(?m)^\\s*(?!rule\\b|when\\b|then\\b|end\\b)((?i:rule|when|then|end))\\b"),
              "rule、when、then、end 要用小写字母。");

  /** A comment as other languages have it. */
  private static final Pattern HASH_LINE = Pattern.compile("(?m)^[ \\t]*#.*");

  private static final Pattern WHERE_RULES_BEGIN = Pattern.compile("(?m)^[ \\t]*rule\\b");
  private static final Pattern GLOBAL = Pattern.compile("(?m)^\\s*global\\s+审核\\s+审核\\b");
  private static final Pattern FACTS =
      Pattern.compile("(?m)^\\s*import\\s+org\\.yanbao\\.rules\\.fact\\.");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)(?:^|;)[ \\t]*import\\s+([^;\\n]*[^;\\s])");

  /** A class, or all of a package. */
  private static final Pattern IMPORTED = Pattern.compile("([\\w.\\p{IsHan}]+?)(\\.\\*)?");

  private RuleLint() {}

  /** What is wrong with the characters of a file. */
  static List<RuleProblem> check(RuleFile file) {
    List<RuleProblem> problems = new ArrayList<>();
    String code = blankTextOf(file.text());
    String rules = HASH_LINE.matcher(code).replaceAll(line -> " ".repeat(line.group().length()));
    for (int i = 0; i < rules.length(); i++) {
      char c = rules.charAt(i);
      int known = FULL_WIDTH.indexOf(c);
      if (c == BYTE_ORDER_MARK) {
        problems.add(problem(file, i, "文件里有BOM（字节顺序标记）。请另存为“UTF-8（不带BOM）”。"));
      } else if (known >= 0) {
        String half = HALF_WIDTH.charAt(known) == ' ' ? "半角空格" : "半角的 " + HALF_WIDTH.charAt(known);
        problems.add(
            problem(file, i, "引号和注释之外用了全角符号“" + c + "”。请改为" + half + "；它在文字里的，请检查前面的引号是否配对。"));
      }
    }
    problems.addAll(LiteralLint.check(file));
    problems.addAll(RuleBounds.check(file, code));
    Matcher escape = ESCAPE.matcher(code);
    while (escape.find()) {
      problems.add(problem(file, escape.start(), "引号之外不得用 \\u 转义代替字符。请直接写出这个字符。"));
    }
    SLIPS.forEach(
        (slip, message) -> {
          Matcher found = slip.matcher(code);
          while (found.find()) {
            problems.add(problem(file, found.start(found.groupCount()), message));
          }
        });
    checkHead(file, blankTextOf(mended(file).text()), problems);
    checkImports(file, code, problems);
    FileParts parts = new FileParts(file);
    return problems.stream().map(parts::named).toList();
  }

  private static void checkImports(RuleFile file, String code, List<RuleProblem> problems) {
    Matcher imported = IMPORT.matcher(code);
    while (imported.find()) {
      String name = imported.group(1);
      if (!isPermitted(name)) {
        problems.add(
            problem(file, imported.start(1), "规则不得使用 " + name + "。规则只能使用报告事实、数、文字、日期和集合，请删去这一行。"));
      }
    }
  }

  /** What each file says once, before its rules. */
  private static void checkHead(RuleFile file, String code, List<RuleProblem> problems) {
    if (!WHERE_RULES_BEGIN.matcher(code).find()) {
      return;
    }
    if (!FACTS.matcher(code).find()) {
      problems.add(problem(file, 0, "文件开头缺少一行：import org.yanbao.rules.fact.*"));
    }
    if (!GLOBAL.matcher(code).find()) {
      problems.add(problem(file, 0, "文件开头缺少一行：global 审核 审核"));
    }
  }

  private static boolean isPermitted(String imported) {
    Matcher name = IMPORTED.matcher(imported);
    return name.matches()
        && (name.group(2) == null
            ? AllowedClasses.permit(name.group(1))
            : AllowedClasses.permitSomeOf(name.group(1)));
  }

  /**
   * The file with signs of full width outside strings and comments in half width, every character
   * in its place: what else is wrong with it can then be told as well.
   */
  static RuleFile mended(RuleFile file) {
    String code = blankTextOf(file.text());
    StringBuilder text = new StringBuilder(file.text());
    for (int i = 0; i < code.length(); i++) {
      int known = FULL_WIDTH.indexOf(code.charAt(i));
      if (known >= 0) {
        text.setCharAt(i, HALF_WIDTH.charAt(known));
      }
    }
    return new RuleFile(file.name(), text.toString());
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
  static int endOfText(String text, int start) {
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
