package org.yanbao.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.yanbao.finding.Severity;
import org.yanbao.rules.profile.Roster;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.source.TextFile;
import org.yanbao.rules.source.YamlMap;

/** Reads the examples of a rule folder, {@code tests/*.yaml}. */
public final class ExampleReader {
  private static final String FOLDER = "tests";
  private static final String ROSTER_HEAD = "机关名称,机关类型,上级机关,别名\n";
  private static final Set<String> FILE_KEYS = Set.of("基准报告", "用例");
  private static final Set<String> KEYS =
      Set.of(
          "名称", "基准报告", "改动", "应报", "不应报", "审核年度", "上年报告", "上年改动", "前次改动", "公布日期", "提交日期", "启用",
          "同批报告", "同批改动", "名单", "没有收到", "没有读出");

  private ExampleReader() {}

  /** All examples, by file and line; what is wrong with them is added to the problems. */
  public static List<Example> read(Path rules, List<RuleProblem> problems) {
    Path folder = rules.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.sorted().toList()) {
        String name = path.getFileName().toString();
        if (name.endsWith(".yml") || name.endsWith(".txt")) {
          String message = "用例文件的名称应以 .yaml 结尾，这个文件没有读取。请改名。";
          problems.add(new RuleProblem(FOLDER + "/" + name, 0, 0, "", message));
        }
        if (!name.endsWith(".yaml") || name.startsWith(".")) {
          continue;
        }
        examples.addAll(read(TextFile.read(path, FOLDER + "/" + path.getFileName()), problems));
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(new RuleProblem(FOLDER, 0, 0, "", "用例读不出来（" + e.getMessage() + "）。请检查文件及其权限。"));
    }
    return examples;
  }

  private static List<Example> read(TextFile file, List<RuleProblem> problems) {
    YamlMap root = YamlMap.of(file, problems);
    root.allow(FILE_KEYS);
    List<Example> examples = new ArrayList<>();
    for (YamlMap map : root.maps("用例")) {
      map.allow(KEYS);
      String base = map.text("基准报告").isEmpty() ? root.text("基准报告") : map.text("基准报告");
      if (base.isEmpty()) {
        map.problem("基准报告", "没有写明基准报告，如 基准报告: 部门.md。");
        continue;
      }
      checkPurpose(map);
      Map<String, Severity> weights = new LinkedHashMap<>();
      examples.add(
          new Example(
              map.text("名称"),
              file.name(),
              map.line(""),
              new Source(base, map.lines("改动")),
              found(map, weights),
              weights,
              map.texts("不应报"),
              circumstances(map, base, problems)));
    }
    return examples;
  }

  /** An example that expects nothing would always come out. */
  private static void checkPurpose(YamlMap map) {
    if (map.text("名称").isEmpty()) {
      map.problem("名称", "这个用例没有名称。请加一行，写明它说的是什么情形。");
    }
    if (map.texts("应报").isEmpty() && map.texts("不应报").isEmpty()) {
      map.problem("应报", "这个用例没有写“应报”，也没有写“不应报”，什么也没有试。请至少写一项。");
    }
    List<String> silent = map.texts("不应报");
    Set<String> seen = new HashSet<>();
    for (String entry : map.texts("应报")) {
      String id = id(entry);
      if (silent.contains(id)) {
        map.problem("不应报", id + " 既写在“应报”里，又写在“不应报”里。请只留一处。");
      }
      if (!seen.add(id)) {
        map.problem("应报", id + " 在“应报”里写了两次。请只留一处。");
      }
    }
  }

  private static String id(String entry) {
    return entry.split("\\s+", 2)[0];
  }

  /** Ids, each with or without a severity: {@code S01}, {@code S01 存疑}. */
  private static List<String> found(YamlMap map, Map<String, Severity> weights) {
    List<String> ids = new ArrayList<>();
    for (String entry : map.texts("应报")) {
      String[] words = entry.split("\\s+", 2);
      ids.add(words[0]);
      if (words.length > 1) {
        try {
          weights.put(words[0], Severity.of(words[1]));
        } catch (IllegalArgumentException e) {
          map.problem("应报", "“" + entry + "”看不懂。请写编号，或者编号加程度（不符合、存疑、提示），如 S01 存疑。");
        }
      }
    }
    return ids;
  }

  private static Circumstances circumstances(YamlMap map, String base, List<RuleProblem> problems) {
    String year = map.text("审核年度");
    boolean isYear = year.matches("20\\d\\d");
    if (!year.isEmpty() && !isYear) {
      map.problem("审核年度", "审核年度应写四位年份，如 2024，而不是“" + year + "”。");
    }
    String last = map.text("上年报告");
    boolean withLast = !last.isEmpty() || map.keys().contains("上年改动");
    return new Circumstances(
        isYear ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty(),
        withLast
            ? Optional.of(new Source(last.isEmpty() ? base : last, map.lines("上年改动")))
            : Optional.empty(),
        map.keys().contains("前次改动")
            ? Optional.of(new Source(base, map.lines("前次改动")))
            : Optional.empty(),
        day(map, "公布日期"),
        day(map, "提交日期"),
        company(map, base, problems),
        map.texts("启用"));
  }

  private static Company company(YamlMap map, String base, List<RuleProblem> problems) {
    String other = map.text("同批报告");
    boolean withOther = !other.isEmpty() || map.keys().contains("同批改动");
    String roster = String.join("\n", map.texts("名单"));
    return new Company(
        withOther
            ? Optional.of(new Source(other.isEmpty() ? base : other, map.lines("同批改动")))
            : Optional.empty(),
        roster.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Roster.read(new TextFile(map.file(), ROSTER_HEAD + roster + "\n", ""), problems)),
        map.text("没有收到"),
        map.texts("没有读出"));
  }

  private static Optional<LocalDate> day(YamlMap map, String key) {
    String value = map.text(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      map.problem(key, key + "应写成 2025-01-31 的样子，而不是“" + value + "”。");
      return Optional.empty();
    }
  }
}
