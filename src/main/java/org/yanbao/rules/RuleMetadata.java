package org.yanbao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.finding.Severity;
import org.yanbao.report.OrganType;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.StatutoryForm;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleProblem;

/**
 * Makes rules of parsed rule blocks: reads their annotations and refuses what is missing, doubled
 * or unknown.
 *
 * <p>A block with {@code @variantOf} is a further case of the rule that it names: it speaks under
 * that rule's id and title, and under its basis and scope, except where it states its own.
 */
final class RuleMetadata {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "severity",
          "basis",
          "needs",
          "examines",
          "organ",
          "from",
          "until",
          "variantOf",
          "off",
          "explain");
  private static final Set<String> PARTS =
      Set.of(
          StatutoryForm.TABLE_2,
          StatutoryForm.TABLE_3,
          StatutoryForm.TABLE_4,
          ReadingDoubt.TEXT,
          Applicability.AUDITED_YEAR,
          Applicability.LAST_YEAR,
          Applicability.EARLIER_VERSION,
          Applicability.DATE,
          Applicability.BELOW,
          Applicability.ROSTER);
  private static final Set<String> ORGANS =
      Stream.of(OrganType.values()).map(Enum::name).collect(Collectors.toSet());
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,15}");

  /** What would end a name inside the compiler. */
  private static final Pattern UNNAMABLE = Pattern.compile("[\"'\\\\\\p{Cc}]");

  private static final Pattern LIST = Pattern.compile("[,，、\\s]+");

  private final Map<String, RuleSet> sets;
  private final List<RuleProblem> problems;
  private final Map<String, Rule> byName = new LinkedHashMap<>();

  private RuleMetadata(Map<String, RuleSet> sets, List<RuleProblem> problems) {
    this.sets = sets;
    this.problems = problems;
  }

  /**
   * The rules by the names of their blocks; what is wrong with them is added to the problems.
   *
   * @param sets what the files state of all their rules, by the names of the files
   */
  static Map<String, Rule> read(
      List<ParsedRule> blocks, Map<String, RuleSet> sets, List<RuleProblem> problems) {
    RuleMetadata metadata = new RuleMetadata(sets, problems);
    Map<String, ParsedRule> names = new HashMap<>();
    Map<String, ParsedRule> ids = new HashMap<>();
    Map<String, ParsedRule> inCapitals = new HashMap<>();
    for (ParsedRule block : blocks) {
      ParsedRule namesake = names.putIfAbsent(block.name(), block);
      if (namesake != null) {
        problems.add(block.problem("规则名重复：" + placeOf(namesake) + " 已有同名规则。请改名。"));
      }
      String id = block.annotation("id");
      ParsedRule alike =
          id.isEmpty() ? null : inCapitals.putIfAbsent(id.toUpperCase(Locale.ROOT), block);
      if (alike != null && !alike.annotation("id").equals(id)) {
        String message = "编号 %s 与 %s 的 %s 只差大小写。请换一个编号。";
        String place = placeOf(alike);
        problems.add(block.problemAt("@id", message.formatted(id, place, alike.annotation("id"))));
      }
      ParsedRule twin = id.isEmpty() ? null : ids.putIfAbsent(id, block);
      if (twin != null) {
        problems.add(block.problemAt("@id", "编号 " + id + " 重复：" + placeOf(twin) + " 已用。请换一个编号。"));
      }
    }
    blocks.forEach(metadata::checkNames);
    blocks.forEach(block -> metadata.add(block, ids));
    return metadata.byName;
  }

  private static String placeOf(ParsedRule block) {
    return block.sourceName() + ":" + block.sourceLine();
  }

  /** Tells of cases of rules that are nowhere; to be asked only where every file was understood. */
  static void checkVariants(List<ParsedRule> blocks, List<RuleProblem> problems) {
    List<String> ids =
        blocks.stream().map(block -> block.annotation("id")).filter(id -> !id.isEmpty()).toList();
    for (ParsedRule block : blocks) {
      String parent = block.annotation("variantOf");
      if (!parent.isEmpty() && !ids.contains(parent)) {
        problems.add(
            block.problemAt(
                "@variantOf",
                "@variantOf 所指的规则 "
                    + parent
                    + " 不存在。"
                    + NearestName.question(parent, ids)
                    + "请写已有规则的编号。"));
      }
    }
  }

  private void checkNames(ParsedRule block) {
    if (UNNAMABLE.matcher(block.name()).find()) {
      problems.add(block.problem("规则名里不能有半角引号、反斜杠和换行。引号请写“”。"));
    }
    List<String> unknown =
        block.annotations().keySet().stream().filter(key -> !KNOWN.contains(key)).toList();
    if (!unknown.isEmpty()) {
      problems.add(
          block.problemAt(
              "@" + unknown.get(0),
              "不认识的标注 @"
                  + String.join("、@", unknown)
                  + "。"
                  + NearestName.question(unknown.get(0), KNOWN)
                  + "可用的标注有：@"
                  + KNOWN.stream().sorted().collect(Collectors.joining("、@"))
                  + "。"));
    }
    if (block.annotation("variantOf").isEmpty()) {
      requireOwn(block);
    }
  }

  private void requireOwn(ParsedRule block) {
    String id = block.annotation("id");
    if (id.isBlank()) {
      problems.add(block.problem("缺少编号。请在规则名下加一行，如 @id(\"A01\")。"));
    } else if (!ID.matcher(id).matches()) {
      problems.add(block.problemAt("@id", "编号“" + id + "”不合规矩：应以字母开头，只含字母、数字、- 和 _，不超过16个字符。"));
    }
    if (block.annotation("severity").isBlank()) {
      problems.add(block.problem("缺少严重程度。请加一行 @severity(\"error\")、\"warning\" 或 \"hint\"。"));
    }
    if (block.annotation("basis").isBlank()) {
      problems.add(block.problem("缺少依据。请加一行，如 @basis(\"《中华人民共和国政府信息公开条例》第五十条\")。"));
    }
  }

  private void add(ParsedRule block, Map<String, ParsedRule> ids) {
    ParsedRule main = ids.getOrDefault(block.annotation("variantOf"), block);
    RuleSet set = sets.getOrDefault(block.file().name(), RuleSet.UNSTATED);
    int from = year(block, main, "from", set.from());
    int until = year(block, main, "until", set.until());
    if (from > until) {
      problems.add(
          block.problem("起始年度" + from + "晚于终止年度" + until + "，这条规则永远不适用。请改正 @from 或 @until。"));
    }
    byName.put(
        block.name(),
        new Rule(
            main.annotation("id"),
            main.name(),
            severity(block, inherited(block, main, "severity")),
            inherited(block, main, "basis"),
            Optional.empty(),
            new Rule.Scope(
                names(block, main, "needs", PARTS),
                names(block, main, "examines", PARTS),
                names(block, main, "organ", ORGANS),
                from,
                until),
            set,
            block.sourceName(),
            block.sourceLine(),
            block.text(),
            block.explanation(),
            main.annotations().containsKey("off")));
  }

  private static String inherited(ParsedRule block, ParsedRule main, String key) {
    String own = block.annotation(key);
    return own.isEmpty() ? main.annotation(key) : own;
  }

  private Severity severity(ParsedRule block, String value) {
    try {
      return value.isEmpty() ? Severity.ERROR : Severity.of(value);
    } catch (IllegalArgumentException e) {
      problems.add(block.problem(e.getMessage() + "。"));
      return Severity.ERROR;
    }
  }

  private Set<String> names(ParsedRule block, ParsedRule main, String key, Set<String> allowed) {
    List<String> names = new ArrayList<>(LIST.splitAsStream(inherited(block, main, key)).toList());
    names.removeIf(String::isEmpty);
    for (String name : names) {
      // What a case of a rule takes over is told where it is written.
      if (!allowed.contains(name) && !block.annotation(key).isEmpty()) {
        problems.add(
            block.problem(
                "@"
                    + key
                    + " 里的“"
                    + name
                    + "”不认识。可写："
                    + allowed.stream()
                        .sorted()
                        .map(RuleHandbook::explained)
                        .collect(Collectors.joining("、"))
                    + "。"));
      }
    }
    return Set.copyOf(names);
  }

  /** The year that a block states; else the one of the rule that it is a case of, in one file. */
  private int year(ParsedRule block, ParsedRule main, String key, int none) {
    boolean apart = !main.file().equals(block.file());
    String value = apart ? block.annotation(key) : inherited(block, main, key);
    if (value.isEmpty()) {
      return none;
    }
    if (value.matches("\\d{4}")) {
      int year = Integer.parseInt(value);
      RuleSet set = sets.getOrDefault(block.file().name(), RuleSet.UNSTATED);
      if (!set.covers(year)) {
        problems.add(
            block.problem("@" + key + "(" + value + ") 不在规则集的施行年度之内（" + set.force() + "）。请改其中一处。"));
      }
      return year;
    }
    problems.add(block.problem("@" + key + " 应写四位年份，如 @" + key + "(2021)，而不是“" + value + "”。"));
    return none;
  }
}
