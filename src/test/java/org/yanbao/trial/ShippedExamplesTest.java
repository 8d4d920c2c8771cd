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
import org.yanbao.report.json.FactsFile;
import org.yanbao.report.json.FactsJson;
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

  @Test
  void the_difference_between_two_rule_books_names_the_agencies_that_gain_or_lose_findings()
      throws Exception {
    Path edited = Files.createDirectory(temp.resolve("edited"));
    Files.copy(RULES.resolve("arithmetic.drl"), edited.resolve("arithmetic.drl"));
    Files.writeString(edited.resolve("profile.yaml"), "严重程度: {A01: 提示}\n停用: [A02]\n");
    Path old = Files.createDirectory(temp.resolve("old"));
    Files.copy(RULES.resolve("arithmetic.drl"), old.resolve("arithmetic.drl"));
    Path kept = Files.createDirectories(temp.resolve("out/facts/00"));
    var report =
        new BaseReports(RULES)
            .read(new Source("部门.md", List.of("表三 三(四)1 总计: 3", "表三 四 自然人: 3", "表三 四 总计: 3")));
    for (String reader : List.of("读取程序1", "读取程序2")) {
      Files.write(
          kept.resolve("00ff-" + reader + FactsFile.ENDING),
          new FactsFile(
                  new FactsFile.Head("00ff", 1, "text/markdown", reader, new byte[0]),
                  FactsJson.write(report))
              .packed());
    }
    RuleBookDifference difference =
        new RuleBookDifference(
            RuleBook.load(old, Path.of("target", "rule-cache")),
            RuleBook.load(edited, Path.of("target", "rule-cache")));
    for (Path file : KeptFacts.files(temp.resolve("out"))) {
      difference.add(KeptFacts.read(file));
    }
    assertThat(difference.reports()).isEqualTo(1);
    assertThat(difference.changes().get("A01"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(RuleBookDifference.Kind.WEIGHED);
              assertThat(change.subject()).isEqualTo("临岚市水务局 2024年");
              assertThat(change.words()).isEqualTo("不符合改为提示");
            });
    assertThat(difference.changes().get("A02"))
        .allMatch(change -> change.kind() == RuleBookDifference.Kind.LOST);
  }

  private void write(String text) throws IOException {
    Path tests = Files.createDirectories(temp.resolve("tests"));
    Files.writeString(tests.resolve("a.yaml"), text);
    Files.copy(RULES.resolve("tests/部门.md"), tests.resolve("部门.md"));
  }
}
