package org.yanbao.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.source.TextFile;
import org.yanbao.rules.source.YamlMap;

/** Reads the examples of a rule folder, {@code tests/*.yaml}. */
public final class ExampleReader {
  private static final String FOLDER = "tests";
  private static final Set<String> FILE_KEYS = Set.of("基准报告", "用例");
  private static final Set<String> KEYS = Set.of("名称", "基准报告", "改动", "应报", "不应报", "审核年度");

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
      String year = map.text("审核年度");
      if (base.isEmpty()) {
        map.problem("基准报告", "没有写明基准报告，如 基准报告: 部门.md。");
      } else if (!year.isEmpty() && !year.matches("20\\d\\d")) {
        map.problem("审核年度", "审核年度应写四位年份，如 2024，而不是“" + year + "”。");
      } else {
        examples.add(
            new Example(
                map.text("名称"),
                file.name(),
                map.line(""),
                base,
                map.lines("改动"),
                map.texts("应报"),
                map.texts("不应报"),
                year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year))));
      }
    }
    return examples;
  }
}
