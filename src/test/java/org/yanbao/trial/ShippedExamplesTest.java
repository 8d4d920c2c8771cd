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
                assertThat(told(result))
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
          改动: [随便, 删去 没有的话, "表三 三(九) 总计: 3"]
          应报: [A99]
        - 名称: 没有的格
          基准报告: 部门.md
          改动: ["表三 三(九) 总计: 3"]
        - 名称: 没有的列
          基准报告: 部门.md
          改动: ["表三　三（七）　合计：3"]
        - 名称: 报不出
          基准报告: 部门.md
          应报: [A01, A99]
          不应报: [其它全部]
        - 名称: 不该报而报
          基准报告: 部门.md
          改动: ["表三 三(四)1 总计: 3"]
          不应报: [A01]
        """);
    Trial trial = Trial.of(book, temp, ExampleReader.read(temp, new ArrayList<>()));
    assertThat(trial.results())
        .extracting(ShippedExamplesTest::told)
        .satisfiesExactly(
            m -> assertThat(m).contains("基准报告里没有“没有的话”"),
            m -> assertThat(m).contains("看不懂改动“随便”", "没有“没有的话”", "没有“三(九)”这一行", "没有编号为“A99”"),
            m -> assertThat(m).contains("基准报告的表三没有“三(九)”这一行"),
            m -> assertThat(m).contains("表三“三(七)”行没有“合计”这一列。是不是要写“总计”？"),
            m ->
                assertThat(m)
                    .contains("A01 表三行合计：应当报出而没有报出")
                    .contains("没有编号为“A99”")
                    .contains("是不是要写“其他全部”？"),
            m -> assertThat(m).contains("A01 表三行合计：不应报出而报出了"));
    assertThat(trial.results())
        .as("what is written wrongly is told apart from what does not come out")
        .extracting(result -> result.mistakes().size())
        .containsExactly(1, 4, 1, 1, 2, 0);
    assertThat(trial.results().get(4).failures()).hasSize(1);
    assertThat(trial.neverFired()).hasSameSizeAs(book.rules());
  }

  private static String told(ExampleResult result) {
    return String.join(" ", result.mistakes()) + String.join(" ", result.failures());
  }

  @Test
  void an_example_says_how_heavily_a_finding_weighs_and_one_that_tries_nothing_is_told()
      throws Exception {
    write(
        """
        用例:
        - 名称: 程度相同
          基准报告: 部门.md
          改动: ["表三 三(四)1 总计: 3"]
          应报: [A01 不符合]
        - 名称: 程度不同
          基准报告: 部门.md
          改动: ["表三 三(四)1 总计: 3"]
          应报: [A01 提示]
        """);
    Trial trial = Trial.of(book, temp, ExampleReader.read(temp, new ArrayList<>()));
    assertThat(trial.results().get(0).failures()).isEmpty();
    assertThat(trial.results().get(1).failures()).containsExactly("A01 表三行合计：应当是“提示”，报出的是“不符合”。");

    Files.writeString(temp.resolve("tests/b.yml"), "");
    Files.writeString(
        temp.resolve("tests/a.yaml"),
        "用例:\n- 名称: 空的\n  基准报告: 部门.md\n- 基准报告: 部门.md\n  应报: [A01 重]\n"
            + "- 名称: 矛盾\n  基准报告: 部门.md\n  应报: [A01, A02, A02]\n  不应报: [A01]\n");
    List<RuleProblem> problems = new ArrayList<>();
    ExampleReader.read(temp, problems);
    assertThat(problems)
        .extracting(RuleProblem::describe)
        .satisfiesExactly(
            m -> assertThat(m).startsWith("tests/a.yaml:2 这个用例没有写“应报”，也没有写“不应报”"),
            m -> assertThat(m).startsWith("tests/a.yaml:4 这个用例没有名称"),
            m -> assertThat(m).startsWith("tests/a.yaml:5 “A01 重”看不懂"),
            m -> assertThat(m).startsWith("tests/a.yaml:9 A01 既写在“应报”里，又写在“不应报”里"),
            m -> assertThat(m).startsWith("tests/a.yaml:8 A02 在“应报”里写了两次"),
            m -> assertThat(m).startsWith("tests/b.yml 用例文件的名称应以 .yaml 结尾"));
  }

  private void write(String text) throws IOException {
    Path tests = Files.createDirectories(temp.resolve("tests"));
    Files.writeString(tests.resolve("a.yaml"), text);
    Files.copy(RULES.resolve("tests/部门.md"), tests.resolve("部门.md"));
  }
}
