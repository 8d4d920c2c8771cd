package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Finds what a rule may not do although every class that it needs is one that rules may use: to
 * take facts away from other rules, to stop or steer the engine, to change what holds for the whole
 * program. A rule looks at facts and says what it found.
 */
final class RuleBounds {
  private static final String ONLY_LOOKS = "规则只看事实、写出发现，不得";
  private static final String OWN_TYPES = "另立类型、自存状态";

  /** The beginning of what makes an object, up to its arguments. */
  private static final Pattern MAKES =
      Pattern.compile("(?<![\\w$.@])(new)\\s+[\\p{L}\\w$.]+\\s*(?:<[^;(){}]*>)?\\s*\\(");

  /** Words that stand for such a thing wherever they stand in the code. */
  private static final List<Bound> WORDS =
      List.of(
          new Bound(
              word(
                  "insert|insertLogical|insertAsync|logicalInsert|delete|retract|update|modify",
                  "\\s*[({]"),
              "增加、删除、改动事实"),
          new Bound(word("drools|kcontext", "\\b"), "支配规则引擎"),
          new Bound(Pattern.compile("\\b(org\\s*\\.\\s*(?:kie|drools|mvel2?))\\b"), "支配规则引擎"),
          new Bound(Pattern.compile("(?<![\\w$])(取出)(?![\\w\\p{IsHan}])"), "取走别的发现"),
          new Bound(
              anywhere("parallel\\w*|synchronized|wait|notify|notifyAll|finalize"), "另开线程、占用锁"),
          new Bound(anywhere("setDefault|printStackTrace|intern"), "改动整个程序的状态"),
          new Bound(
              Pattern.compile(
                  "(?<![\\w$.@])((?:class|interface|record|enum)(?=\\s+[\\p{L}_$])|static)\\b"),
              OWN_TYPES),
          new Bound(anywhere("getInteger|getLong|getBoolean"), "读取系统属性"),
          new Bound(
              anywhere(
                  "now|Clock|InstantSource|systemDefault\\w*|systemUTC|random|shuffle|hashCode"),
              "依靠当前时间、随机数"),
          new Bound(Pattern.compile("\\b(java\\s*\\.\\s*lang\\s*\\.\\s*invoke)\\b"), "操纵程序本身"),
          // What catches the end of a run goes on after it.
          new Bound(word("try", "\\s*[({]"), "拦截错误"),
          new Bound(
              Pattern.compile("(?<![\\w$.@-])(entry-point|over\\s+window)(?![\\w-])"), "另设事实的入口"));

  private static final String ONLY_RULES = "规则文件里只写规则，不能有 %s。请删去。";

  /** What stands beside rules and is no rule. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?m)(?:^|;)[ \\t]*(declare|query|unit|function|window|expander|template|attributes)\\b");

  /** What rules would share, and keep from one report to the next. */
  private static final Pattern OWN_GLOBAL =
      Pattern.compile("(?m)(?:^|;)[ \\t]*(global)\\b(?!\\s+审核\\s+审核\\s*(?:;|$))");

  /** The words that part a rule. */
  private static final Pattern PARTS =
      Pattern.compile("(?<![\\w.$@])(rule|when|then|end)(?![\\w-])");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<![\\w.$@-])(dialect|agenda-group|auto-focus|activation-group|ruleflow-group|"
              + "lock-on-active|timer|duration|enabled|date-effective|date-expires|calendars|"
              + "no-loop|salience|refract|extends)(?![\\w-])");

  /** A line of words between rules; what the rule compiler would know how to read is not. */
  private static final Pattern STRAY = Pattern.compile("(?m)^[ \\t]*(\\p{IsHan}[^\\n:：=]*)$");

  private static final Pattern BODY = Pattern.compile("\\s*\\{");
  private static final Pattern FINDING = Pattern.compile("[.:]\\s*(发现)(?![\\w\\p{IsHan}])");

  private RuleBounds() {}

  private static Pattern word(String words, String after) {
    return Pattern.compile("(?<![\\w.$@])(" + words + ")" + after);
  }

  private static Pattern anywhere(String words) {
    return Pattern.compile("(?<![\\w$@])(" + words + ")\\b");
  }

  /**
   * What a file does beyond that.
   *
   * @param code its text with strings and comments blanked out
   */
  static List<RuleProblem> check(RuleFile file, String code) {
    List<RuleProblem> problems = new ArrayList<>();
    for (Bound bound : WORDS) {
      String message = ONLY_LOOKS + bound.deed() + "（%s）。请删去。";
      tell(file, bound.word().matcher(code), message, problems);
    }
    checkNameless(file, code, problems);
    tell(file, DECLARATION.matcher(code), ONLY_RULES, problems);
    tell(file, OWN_GLOBAL.matcher(code), "除 global 审核 审核 外，不能再有别的 %s。请删去这一行。", problems);
    Matcher part = PARTS.matcher(code);
    String before = "end";
    int start = 0;
    while (part.find()) {
      checkBetween(file, code, before, start, part, problems);
      before = part.group(1);
      start = part.end();
    }
    if (before.equals("end")) {
      tell(file, ATTRIBUTE.matcher(code).region(start, code.length()), ONLY_RULES, problems);
      checkStray(file, code, start, code.length(), problems);
    }
    return problems;
  }

  /** Words for readers that are not marked as such. */
  private static void checkStray(
      RuleFile file, String code, int start, int end, List<RuleProblem> problems) {
    Matcher stray = STRAY.matcher(code).region(start, end);
    while (stray.find()) {
      problems.add(file.problemAt(stray.start(1), "", "这一行不在规则之内。说明的话每行以 // 开头；多余的请删去。"));
    }
  }

  private static boolean isDeclared(String code, int start, int end) {
    return DECLARATION.matcher(code).region(start, end).find();
  }

  /** What stands between two words that part a rule, or between two rules. */
  private static void checkBetween(
      RuleFile file,
      String code,
      String before,
      int start,
      Matcher part,
      List<RuleProblem> problems) {
    if (before.equals("end")) {
      tell(file, ATTRIBUTE.matcher(code).region(start, part.start()), ONLY_RULES, problems);
      if (part.group(1).equals("end") && !isDeclared(code, start, part.start())) {
        problems.add(file.problemAt(part.start(), "", "这里多了一个 end。每条规则只在末尾写一个 end。"));
      } else if (part.group(1).equals("rule")) {
        checkStray(file, code, start, part.start(), problems);
      }
    } else if (before.equals("rule")) {
      tell(
          file,
          ATTRIBUTE.matcher(code).region(start, part.start()),
          "不能有属性 %s。规则名下面只写以 @ 开头的标注。",
          problems);
    } else if (before.equals("when") && part.group(1).equals("then")) {
      tell(
          file,
          FINDING.matcher(code).region(start, part.start()),
          "when 部分只写条件，%s要写在 then 部分。",
          problems);
    }
  }

  /** A class without a name keeps a state as one with a name does, and answers for a fact. */
  private static void checkNameless(RuleFile file, String code, List<RuleProblem> problems) {
    Matcher makes = MAKES.matcher(code);
    while (makes.find()) {
      int depth = 1;
      int at = makes.end();
      for (; at < code.length() && depth > 0; at++) {
        depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
      }
      if (BODY.matcher(code).region(at, code.length()).lookingAt()) {
        String message = ONLY_LOOKS + OWN_TYPES + "（new … { }）。请删去。";
        problems.add(file.problemAt(makes.start(1), "", message));
      }
    }
  }

  private static void tell(
      RuleFile file, Matcher found, String message, List<RuleProblem> problems) {
    found.useTransparentBounds(true);
    while (found.find()) {
      problems.add(file.problemAt(found.start(1), "", message.formatted(found.group(1))));
    }
  }

  /**
   * What rules may not do.
   *
   * @param word stands for it, in group 1
   * @param deed what it does, in Chinese
   */
  private record Bound(Pattern word, String deed) {}
}
