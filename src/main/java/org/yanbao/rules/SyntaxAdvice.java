package org.yanbao.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.RuleParser.SyntaxError;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Says in plain Chinese what is wrong with the syntax of a rule. What a reader can see in the text
 * (a word, a bracket or a quotation mark that is missing) is told rather than where the parser lost
 * its way, which is mostly a line further on.
 */
final class SyntaxAdvice {
  private static final Pattern NAME = Pattern.compile("rule\\s*\"([^\"\\n]*)\"");
  private static final Pattern UNEXPECTED = Pattern.compile("(?s).*input '(.*?)'.*");

  /** What hands write for signs of the rule language. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("=", "相等要写 ==。"),
          Map.entry("等于", "相等要写 ==。"),
          Map.entry("大于", "大于要写 >。"),
          Map.entry("小于", "小于要写 <。"),
          Map.entry("不等于", "不相等要写 !=。"),
          Map.entry("且", "并且用半角逗号隔开。"),
          Map.entry("并且", "并且用半角逗号隔开。"),
          Map.entry("and", "并且用半角逗号隔开。"),
          Map.entry("or", "或者要写 ||。"),
          Map.entry("<>", "不相等要写 !=。"),
          Map.entry("=>", "大于等于要写 >=。"),
          Map.entry("或", "或者要写 ||。"),
          Map.entry("或者", "或者要写 ||。"));

  private static final String END = "<eof>";

  private final RuleFile file;
  private final int start;
  private final String text;

  /** The text with strings and comments blanked out. */
  private final String code;

  private SyntaxAdvice(RuleFile file, int start, int end) {
    this.file = file;
    this.start = start;
    this.text = file.text().substring(start, end);
    this.code = RuleLint.blankTextOf(text);
  }

  /** What is wrong with the part of a file on which the parser gave these errors. */
  static RuleProblem of(RuleFile file, int start, int end, List<SyntaxError> errors) {
    SyntaxAdvice advice = new SyntaxAdvice(file, start, end);
    SyntaxError first = errors.get(0);
    return advice
        .openComment()
        .or(advice::openString)
        .or(() -> advice.missingHead(first))
        .or(advice::missingWord)
        .or(advice::openBracket)
        .orElseGet(() -> advice.at(first));
  }

  /** Inside an expression the parser knows no line; the rule at least is known. */
  private RuleProblem at(SyntaxError error) {
    return error.line() > 0
        ? file.problem(error.line(), error.column(), rule(), words(error))
        : file.problemAt(start, rule(), words(error));
  }

  private String rule() {
    Matcher name = NAME.matcher(text);
    return name.lookingAt() || name.find() && text.substring(0, name.start()).isBlank()
        ? name.group(1)
        : "";
  }

  private Optional<RuleProblem> at(int position, String message) {
    return Optional.of(file.problemAt(start + position, rule(), message));
  }

  /** A comment that is never ended takes all that follows with it. */
  private Optional<RuleProblem> openComment() {
    int begin = text.lastIndexOf("/*");
    boolean isOpen = begin >= 0 && text.indexOf("*/", begin) < 0 && code.substring(begin).isBlank();
    return isOpen ? at(begin, "从这里起的注释没有结束。请在注释末尾补上 */，或者每行以 // 开头。") : Optional.empty();
  }

  /** A string ends on the line on which it begins. */
  private Optional<RuleProblem> openString() {
    int line = 0;
    for (String words : text.split("\n", -1)) {
      int comment = words.strip().startsWith("//") ? 0 : words.length();
      String said = words.substring(0, comment).replace("\\\"", "");
      if (said.chars().filter(c -> c == '"').count() % 2 != 0) {
        int quote = text.indexOf('"', line);
        return at(quote, "这一行的双引号不配对。文字要用一对半角双引号括起来，文字里面的引号写“”。");
      }
      line += words.length() + 1;
    }
    return Optional.empty();
  }

  /** Annotations stand below the name of a rule only. */
  private Optional<RuleProblem> missingHead(SyntaxError first) {
    Matcher unexpected = UNEXPECTED.matcher(first.words());
    boolean isAnnotation =
        rule().isEmpty() && unexpected.matches() && unexpected.group(1).startsWith("@");
    return isAnnotation
        ? Optional.of(
            file.problem(first.line(), first.column(), "", "这里之前少了一行规则名，如 rule \"标题重复\"。"))
        : Optional.empty();
  }

  private Optional<RuleProblem> missingWord() {
    if (rule().isEmpty()) {
      return Optional.empty();
    }
    for (String word : List.of("when", "then", "end")) {
      if (!Pattern.compile("(?<![\\w.$@])" + word + "(?!\\w)").matcher(code).find()) {
        return at(text.indexOf("rule"), "缺少 " + word + "。每条规则依次写 rule、when（条件）、then（说明）、end。");
      }
    }
    return Optional.empty();
  }

  private Optional<RuleProblem> openBracket() {
    int depth = 0;
    int open = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean newPart = code.startsWith("then", i) && depth > 0 && startsLine(i);
      if (newPart) {
        return at(open, "这里的左括号没有配对的右括号。请补上“)”。");
      }
      if (c == '(') {
        open = depth == 0 ? i : open;
        depth++;
      } else if (c == ')' && --depth < 0) {
        return at(i, "这里多了一个右括号，或者前面少了左括号。");
      }
    }
    return depth > 0 ? at(open, "这里的左括号没有配对的右括号。请补上“)”。") : Optional.empty();
  }

  private boolean startsLine(int position) {
    return code.substring(code.lastIndexOf('\n', position) + 1, position).isBlank();
  }

  private static String words(SyntaxError error) {
    Matcher unexpected = UNEXPECTED.matcher(error.words());
    String there = unexpected.matches() ? unexpected.group(1) : "";
    String where = there.isEmpty() || there.equals(END) ? "没有写完" : "在“" + there + "”之前写错了或者少了东西";
    String sign = SIGNS.getOrDefault(there, "");
    return "语法有误：" + where + "。" + sign + "请检查这一行及其上一行的括号、引号、逗号和分号。";
  }
}
