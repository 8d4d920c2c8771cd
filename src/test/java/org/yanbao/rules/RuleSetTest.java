package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.rules.source.RuleProblem;

class RuleSetTest {
  private static final ClassCache CACHE = new ClassCache(Path.of("target", "rule-cache"));

  @TempDir Path folder;

  @Test
  void the_rules_of_a_file_are_in_force_on_the_years_that_its_head_states() throws Exception {
    write("old.drl", "// 规则集：旧\n// 施行：2019年度至2020年度\n// 后继：new.drl\n", "T1", "甲");
    write("new.drl", "// 规则集：新\n// 施行：自2021年度起\n", "T2", "乙");
    RuleBook book = RuleBook.load(folder, Path.of("target", "rule-cache"));
    assertThat(book.audit(clean().year(2020).build(), AuditContext.NONE).findings())
        .extracting(Finding::rule)
        .containsExactly("T1");
    assertThat(book.audit(clean().year(2021).build(), AuditContext.NONE).findings())
        .extracting(Finding::rule)
        .containsExactly("T2");
    assertThat(book.rules().get(0).set().force()).isEqualTo("2019年度至2020年度，此后见new.drl");
  }

  @Test
  void a_report_without_a_year_is_held_to_what_is_in_force_since_the_first_of_the_forms()
      throws Exception {
    write("a.drl", "// 施行：自2019年度起\n", "T1", "甲");
    write("b.drl", "// 施行：自2021年度起\n", "T2", "乙");
    RuleRun run =
        RuleBook.load(folder, Path.of("target", "rule-cache"))
            .audit(clean().year(0).build(), AuditContext.NONE);
    assertThat(run.findings()).extracting(Finding::rule).containsExactly("T1");
    assertThat(run.checks().get(1).state()).isEqualTo(RuleCheck.State.NOT_CHECKED);
  }

  @Test
  void a_title_of_an_early_year_counts_for_the_year_that_is_audited() throws Exception {
    write("a.drl", "// 施行：自2019年度起\n", "T1", "甲");
    RuleBook book = RuleBook.load(folder, Path.of("target", "rule-cache"));
    assertThat(book.audit(clean().year(2004).build(), AuditContext.ofYear(2024)).findings())
        .hasSize(1);
    assertThat(book.audit(clean().year(2004).build(), AuditContext.NONE).checks().get(0).reason())
        .contains("自2019年度起适用");
  }

  @Test
  void what_is_wrong_with_a_head_is_told_with_its_line() throws Exception {
    write("a.drl", "// 规则集：甲\n// 施行：从今年起\n", "T1", "甲");
    write("b.drl", "// 施行：2021年度至2019年度\n// 后继：无\n", "T2", "乙");
    write("c.drl", "// 施行：2019年度至2020年度\n", "T3", "丙");
    write("d.drl", "// 施行：2019年度至2020年度\n// 后继：e.dlr\n", "T4", "丁");
    write("e.drl", "// 施行：自2022年度起\n", "T5", "戊");
    write("f.drl", "// 施行：2019年度至2020年度\n// 后继：e.drl\n", "T6", "己");
    Files.writeString(
        folder.resolve("e.drl"),
        Files.readString(folder.resolve("e.drl")).replace("@id", "@from(2021) @id"));
    assertThat(RuleCheckup.of(folder, "", CACHE).problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.startsWith("a.drl:2 “施行”写作“从今年起”，看不懂"))
        .anyMatch(m -> m.startsWith("b.drl:1 “施行”的起始年度晚于终止年度"))
        .anyMatch(m -> m.startsWith("c.drl:1 规则集到2020年度为止，没有写明“后继”"))
        .anyMatch(m -> m.startsWith("d.drl:2 没有名为“e.dlr”的规则文件。是不是要写“e.drl”？"))
        .anyMatch(m -> m.startsWith("f.drl:2 e.drl 在2021年度不施行"))
        .anyMatch(m -> m.contains("规则“戊”：@from(2021) 不在规则集的施行年度之内（自2022年度起）"));
  }

  @Test
  void a_finding_cites_what_was_in_force_on_the_year_of_the_report() throws Exception {
    write("a.drl", "", "T1", "甲");
    Files.writeString(
        folder.resolve("依据.yaml"),
        "更替:\n- 现行: 测试\n  起始年度: 2021\n  此前: 旧文件\n- 现行: 没有\n  起始年度: 2021\n  此前: 旧\n");
    RuleBook book = RuleBook.load(folder, Path.of("target", "rule-cache"));
    assertThat(basis(book, 2020)).isEqualTo("旧文件");
    assertThat(basis(book, 2021)).isEqualTo("测试");
    assertThat(basis(book, 0)).isEqualTo("测试");
    assertThat(book.notices())
        .extracting(RuleProblem::describe)
        .containsExactly("依据.yaml:5 没有规则以“没有”为依据，这一项不起作用。请照抄规则中的写法。");
  }

  private static String basis(RuleBook book, int year) {
    return book.audit(clean().year(year).build(), AuditContext.NONE).findings().get(0).basis();
  }

  private void write(String name, String head, String id, String title) throws IOException {
    Path file = RuleText.write(folder, name, RuleText.talker(id, title));
    Files.writeString(file, head + Files.readString(file));
  }
}
