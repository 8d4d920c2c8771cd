package org.yanbao.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
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
      for (Path path : files.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
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
      examples.add(
          new Example(
              map.text("名称"),
              file.name(),
              map.line(""),
              new Source(base, map.lines("改动")),
              map.texts("应报"),
              map.texts("不应报"),
              circumstances(map, base, problems)));
    }
    return examples;
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
