package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;

class AskedFactsTest {
  @TempDir Path folder;
  @TempDir Path cache;

  @Test
  @DisplayName("a cell that no rule asked for in one report is found when it says something else")
  void findsTheNextOne() throws Exception {
    RuleBook rules = rules("$格: 单元格(表 == \"表三\", 行 == \"三(五)4\", 列 == \"其他\", 数 > 0)");
    assertThat(findings(rules, clean())).isZero();
    assertThat(findings(rules, clean().cell("表三", "三(五)4", "其他", "7"))).isEqualTo(1);
    assertThat(findings(rules, clean())).isZero();
  }

  @Test
  @DisplayName("a rule that asks for every cell gets every cell, each time")
  void givesAll() throws Exception {
    RuleBook rules = rules("$格: 单元格()");
    assertThat(findings(rules, clean())).isEqualTo(200);
    assertThat(findings(rules, clean())).isEqualTo(200);
  }

  @Test
  @DisplayName("cells may be joined, counted and missed")
  void joins() throws Exception {
    RuleBook rules =
        rules(
            """
            $格: 单元格(表 == "表三", 列 == "自然人", $行: 行)
              not 单元格(表 == "表三", 行 == $行, 列 == "商业企业", 数 > 0)
              accumulate(单元格(表 == "表三", 行 == $行); $数: count(1); $数 == 7)\
            """);
    assertThat(findings(rules, clean())).isEqualTo(25);
    assertThat(findings(rules, clean().cell("表三", "三(五)4", "商业企业", "7"))).isEqualTo(24);
  }

  @Test
  @DisplayName("a condition that breaks off on a cell costs its rule and no other")
  void breaksOff() throws Exception {
    RuleText.write(
        folder,
        "two.drl",
        RuleText.rule("T1", "甲", "$格: 单元格(原文.substring(9) == \"\")", "审核.发现(\"甲。\").见($格);"),
        RuleText.talker("T2", "乙"));
    RuleRun run = RuleBook.load(folder, cache).audit(clean().build(), AuditContext.NONE);
    assertThat(run.findings()).extracting(Finding::rule).containsExactly("T2");
    assertThat(run.checks())
        .filteredOn(check -> check.state() == RuleCheck.State.FAILED)
        .extracting(RuleCheck::rule)
        .containsExactly("T1");
  }

  private RuleBook rules(String condition) throws Exception {
    RuleText.write(
        folder, "one.drl", RuleText.rule("T1", "甲", condition, "审核.发现(\"甲。\").位于($格.位置()).见($格);"));
    return RuleBook.load(folder, cache);
  }

  private static long findings(RuleBook rules, ReportBuilder report) {
    return rules.audit(report.build(), AuditContext.NONE).findings().size();
  }
}
