package org.yanbao.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.rules.source.RuleFile;

/**
 * Tells whether what each rule says hangs on the facts alone and on no other rule. That is so of
 * rules that only look at facts and say what they found: they put no facts in and take none away,
 * have no order, share no code and change nothing that another one sees. What is written in words
 * that are not known here may do any of that.
 */
final class Independence {
  /** What a file may hold beside its rules. */
  private static final Pattern HEAD_LINE =
      Pattern.compile("package [\\w.]+;?|import [\\w.]+(\\.\\*)?;?|global 审核 审核;?");

  /** Name and annotations of a rule, its texts blanked out; nothing that gives it a turn. */
  private static final Pattern OPENING =
      Pattern.compile("\\s*rule\\s+(@\\w+\\s*(\\([^()]*\\)\\s*)?)*when\\b");

  private static final Pattern THEN = Pattern.compile("(?m)^\\s*then\\b");
  private static final Pattern END = Pattern.compile("\\bend\\s*$");

  /** A statement of a consequence. */
  private static final Pattern FINDING = Pattern.compile("\\s*审核\\s*\\.\\s*发现\\s*\\(");

  private static final Pattern WORD =
      Pattern.compile("(?<![$\\w\\p{IsHan}])[A-Za-z_][\\w$\\p{IsHan}]*");

  /** A list that a rule has collected, and that the engine may lend to another rule as well. */
  private static final Pattern COLLECTED =
      Pattern.compile("(\\$[\\w$\\p{IsHan}]+)\\s*:\\s*collect(List|Set)\\b");

  /** Words of conditions and of expressions that change nothing. */
  private static final Set<String> HARMLESS =
      Set.of(
          "accumulate",
          "and",
          "average",
          "collectList",
          "collectSet",
          "contains",
          "containsAll",
          "count",
          "eval",
          "excludes",
          "exists",
          "false",
          "forall",
          "from",
          "in",
          "matches",
          "max",
          "memberOf",
          "min",
          "not",
          "null",
          "or",
          "str",
          "sum",
          "this",
          "true",
          "BigDecimal",
          "BigInteger",
          "Integer",
          "LocalDate",
          "Long",
          "Math",
          "RoundingMode",
          "String",
          "java",
          "math",
          "time",
          "new",
          "ONE",
          "TEN",
          "ZERO",
          "CEILING",
          "DOWN",
          "FLOOR",
          "HALF_DOWN",
          "HALF_EVEN",
          "HALF_UP",
          "UP",
          "abs",
          "add",
          "charAt",
          "compareTo",
          "divide",
          "doubleValue",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "get",
          "getDayOfMonth",
          "getMonthValue",
          "getYear",
          "indexOf",
          "intValue",
          "isAfter",
          "isBefore",
          "isBlank",
          "isEmpty",
          "isEqual",
          "join",
          "lastIndexOf",
          "length",
          "longValue",
          "minusDays",
          "minusMonths",
          "minusYears",
          "movePointLeft",
          "movePointRight",
          "multiply",
          "negate",
          "of",
          "parseInt",
          "plusDays",
          "plusMonths",
          "plusYears",
          "remainder",
          "replace",
          "replaceAll",
          "replaceFirst",
          "scale",
          "setScale",
          "signum",
          "size",
          "startsWith",
          "strip",
          "stripTrailingZeros",
          "substring",
          "subtract",
          "toPlainString",
          "toString",
          "trim",
          "valueOf");

  /** The one thing that a rule could do to what others have said. */
  private static final String TAKES_OUT = "取出";

  private Independence() {}

  /** Whether it is so of all rules of a folder. */
  static boolean holds(RuleSources sources) {
    return sources.folder().files().stream().allMatch(file -> isPlain(head(file, sources.blocks())))
        && sources.blocks().stream().allMatch(Independence::isIndependent);
  }

  /** Whether it is so of the rules of a file. */
  static boolean holds(String head, List<ParsedRule> rules) {
    return isPlain(head) && rules.stream().allMatch(Independence::isIndependent);
  }

  /** What a file holds beside its rules, comments left out. */
  static String head(RuleFile file, List<ParsedRule> blocks) {
    StringBuilder rest = new StringBuilder();
    int start = 0;
    for (ParsedRule block : blocks) {
      if (block.file().equals(file)) {
        rest.append(file.text(), start, Math.max(start, block.start()));
        start = block.end();
      }
    }
    rest.append(file.text(), start, file.text().length());
    return RuleLint.withoutComments(rest.toString())
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** What a rule asks and says, without its name, annotations and comments. */
  static String code(ParsedRule block) {
    String code = RuleLint.blankTextOf(block.text());
    Matcher opening = OPENING.matcher(code);
    int start = opening.lookingAt() ? opening.end() : 0;
    return RuleLint.withoutComments(block.text().substring(start));
  }

  private static boolean isPlain(String head) {
    return head.lines().allMatch(line -> HEAD_LINE.matcher(line).matches());
  }

  private static boolean isIndependent(ParsedRule block) {
    String code = RuleLint.blankTextOf(block.text());
    Matcher opening = OPENING.matcher(code);
    Matcher then = THEN.matcher(code);
    Matcher end = END.matcher(code);
    if (!opening.lookingAt() || !then.find(opening.end()) || !end.find(then.end())) {
      return false;
    }
    String condition = code.substring(opening.end(), then.start());
    String consequence = code.substring(then.end(), end.start());
    return onlyFinds(consequence)
        && changesNothing(condition)
        && changesNothing(consequence)
        && !addsToWhatIsCollected(condition + consequence);
  }

  private static boolean onlyFinds(String consequence) {
    return Arrays.stream(consequence.split(";"))
        .filter(statement -> !statement.isBlank())
        .allMatch(statement -> FINDING.matcher(statement).lookingAt());
  }

  private static boolean changesNothing(String code) {
    return !code.contains(TAKES_OUT) && words(code).allMatch(word -> HARMLESS.contains(word));
  }

  private static Stream<String> words(String code) {
    return WORD.matcher(code).results().map(MatchResult::group);
  }

  private static boolean addsToWhatIsCollected(String code) {
    return COLLECTED
        .matcher(code)
        .results()
        .map(found -> Pattern.quote(found.group(1)) + "\\s*\\.\\s*add\\b")
        .anyMatch(added -> Pattern.compile(added).matcher(code).find());
  }
}
