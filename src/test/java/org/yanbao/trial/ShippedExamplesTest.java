package org.yanbao.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.source.RuleProblem;

class ShippedExamplesTest {
  private static final Path RULES = Path.of("rules");
  private static RuleBook book;

  @TempDir Path temp;

  @BeforeAll
  static void load() throws Exception {
    book = RuleBook.load(RULES, Path.of("target", "rule-cache"));
  }

  @Test
  void every_shipped_example_comes_out_as_its_author_expects() {
    List<RuleProblem> problems = new ArrayList<>();
    List<Example> examples = ExampleReader.read(RULES, problems);
    assertThat(problems).isEmpty();
    Trial trial = Trial.of(book, RULES, examples);
    assertThat(trial.results())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            result ->
                assertThat(result.failures())
                    .as(result.example().file() + ":" + result.example().line())
                    .isEmpty());
    assertThat(trial.neverFired().size()).isLessThan(book.rules().size());
  }

  @Test
  void an_example_that_cannot_be_made_or_does_not_come_out_is_told() throws Exception {
    write(
        """
        用例:
        - 名称: 改不了
          基准报告: 部门.md
          改动: [删去 没有的话]
        - 名称: 看不懂
          基准报告: 部门.md
          改动: [随便]
        - 名称: 没有的格
          基准报告: 部门.md
          改动: ["表三 三(九) 总计: 3"]
        - 名称: 报不出
          基准报告: 部门.md
          应报: [A01, A99]
        - 名称: 不该报而报
          基准报告: 部门.md
          改动: ["表三 三(四)1 总计: 3"]
          不应报: [A01]
        """);
    Trial trial = Trial.of(book, temp, ExampleReader.read(temp, new ArrayList<>()));
    assertThat(trial.results())
        .extracting(result -> String.join(" ", result.failures()))
        .satisfiesExactly(
            m -> assertThat(m).contains("基准报告里没有“没有的话”"),
            m -> assertThat(m).contains("看不懂改动“随便”"),
            m -> assertThat(m).contains("没有单元格“表三 三(九) 总计”"),
            m -> assertThat(m).contains("A01 表三行合计：应当报出而没有报出").contains("没有编号为“A99”"),
            m -> assertThat(m).contains("A01 表三行合计：不应报出而报出了"));
    assertThat(trial.neverFired()).hasSameSizeAs(book.rules());
  }

  private void write(String text) throws IOException {
    Path tests = Files.createDirectories(temp.resolve("tests"));
    Files.writeString(tests.resolve("a.yaml"), text);
    Files.copy(RULES.resolve("tests/部门.md"), tests.resolve("部门.md"));
  }
}
