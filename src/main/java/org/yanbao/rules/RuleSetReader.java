package org.yanbao.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;

/**
 * Reads what the comment at the head of a rule file states of all its rules: {@code // 规则集：…},
 * {@code // 施行：自2021年度起} and {@code // 后继：tables.drl}.
 */
final class RuleSetReader {
  private static final Pattern LINE =
      Pattern.compile("//\\s*(规则集|施行|后继)\\s*[:：]\\s*(.*?)[。.]?\\s*");
  private static final Pattern FORCE =
      Pattern.compile("历年(?:适用)?|自?(\\d{4})年度?(?:起|至(\\d{4})年度?止?)|至(\\d{4})年度?止?");

  private final List<RuleProblem> problems;
  private final RuleFile file;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private RuleSetReader(RuleFile file, List<RuleProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The heads of files, by name; what is wrong with them is added to the problems. */
  static Map<String, RuleSet> read(List<RuleFile> files, List<RuleProblem> problems) {
    Map<String, RuleSet> sets = new TreeMap<>();
    for (RuleFile file : files) {
      sets.put(file.name(), new RuleSetReader(file, problems).read());
    }
    for (RuleFile file : files) {
      new RuleSetReader(file, problems).checkSuccessors(sets);
    }
    return sets;
  }

  private void readLines() {
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      String words = line.strip();
      if (!words.isEmpty() && !words.startsWith("//")) {
        return;
      }
      Matcher matcher = LINE.matcher(words);
      if (matcher.matches()) {
        values.put(matcher.group(1), matcher.group(2));
        lines.put(matcher.group(1), number);
      }
    }
  }

  private RuleSet read() {
    readLines();
    int from = 0;
    int until = Integer.MAX_VALUE;
    Matcher force = FORCE.matcher(values.getOrDefault("施行", "历年"));
    if (!force.matches()) {
      problem(
          "施行", "“施行”写作“" + values.get("施行") + "”，看不懂。可以写：历年适用、自2021年度起、2019年度至2020年度、至2020年度。");
    } else {
      from = year(force.group(1), 0);
      until = year(force.group(2) == null ? force.group(3) : force.group(2), Integer.MAX_VALUE);
    }
    if (from > until) {
      problem("施行", "“施行”的起始年度晚于终止年度，这个规则集永远不适用。请改正。");
    }
    return new RuleSet(values.getOrDefault("规则集", ""), from, until, successors());
  }

  private static int year(String written, int none) {
    return written == null ? none : Integer.parseInt(written);
  }

  private List<String> successors() {
    return Arrays.stream(values.getOrDefault("后继", "").split("[、,，;；\\s]+"))
        .filter(name -> !name.isEmpty() && !name.equals("无"))
        .toList();
  }

  private void checkSuccessors(Map<String, RuleSet> sets) {
    readLines();
    RuleSet own = sets.get(file.name());
    boolean ends = own.until() != Integer.MAX_VALUE;
    if (ends && !values.containsKey("后继")) {
      problem("施行", "规则集到" + own.until() + "年度为止，没有写明“后继”。请加一行，如 // 后继：tables.drl；没有后继的写“无”。");
    }
    if (!ends && !own.successors().isEmpty()) {
      problem("后继", "写了“后继”，“施行”却没有终止年度。请写成 // 施行：2019年度至2020年度 的样子。");
    }
    for (String name : own.successors()) {
      RuleSet next = sets.get(name);
      if (next == null) {
        problem("后继", "没有名为“" + name + "”的规则文件。" + NearestName.question(name, sets.keySet()));
      } else if (ends && !next.covers(own.until() + 1)) {
        problem("后继", name + " 在" + (own.until() + 1) + "年度不施行（" + next.force() + "），接不上。请改正年度。");
      }
    }
  }

  private void problem(String key, String message) {
    problems.add(file.problem(lines.getOrDefault(key, 1), 0, "", message));
  }
}
