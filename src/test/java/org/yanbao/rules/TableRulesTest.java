package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;
import static org.yanbao.rules.ShippedRules.check;
import static org.yanbao.rules.ShippedRules.find;
import static org.yanbao.rules.ShippedRules.findings;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.report.FormTable.Edition;
import org.yanbao.report.FormTable.Presence;

class TableRulesTest {
  private static final Map<String, String> MISSING = Map.of("表二", "P01", "表三", "P02", "表四", "P03");

  @Test
  void p01_p02_p03_find_a_table_that_is_not_there_and_nothing_else() {
    MISSING.forEach(
        (table, rule) ->
            assertThat(findings(clean().without(table, Presence.ABSENT)))
                .extracting(Finding::rule)
                .containsExactly(rule));
  }

  @Test
  void a_table_that_is_a_picture_or_unreadable_is_not_checked_and_the_reason_is_given() {
    MISSING.forEach(
        (table, rule) -> {
          for (Presence presence : List.of(Presence.IMAGE, Presence.UNREADABLE)) {
            var report = clean().without(table, presence);
            assertThat(findings(report)).isEmpty();
            assertThat(check(rule, report).state()).isEqualTo(RuleCheck.State.NOT_CHECKED);
            assertThat(check(rule, report).reason()).contains(table);
          }
        });
  }

  @Test
  void rules_on_an_absent_table_are_not_checked() {
    var report = clean().without("表三", Presence.ABSENT);
    assertThat(check("A01", report).state()).isEqualTo(RuleCheck.State.NOT_CHECKED);
    assertThat(check("A04", report).state()).isEqualTo(RuleCheck.State.HELD);
  }

  @Test
  void p04_p05_p06_list_missing_rows_and_columns() {
    var report = clean().table("表三", Edition.OF_2021, List.of("三(三)8"), List.of("其他"), List.of());
    assertThat(find("P05", report))
        .singleElement()
        .extracting(Finding::message)
        .isEqualTo("表三行列不全，缺少“三（三）8.属于行政查询事项”行，缺少“其他”列。");
    assertThat(
            findings(clean().table("表四", Edition.OF_2021, List.of("复议后起诉"), List.of(), List.of())))
        .extracting(Finding::rule)
        .containsExactly("P06");
  }

  @Test
  void p07_finds_the_old_form_from_2021_and_nothing_is_piled_on_it() {
    var report =
        clean()
            .table("表三", Edition.OF_2019, List.of("三(六)1", "三(六)2", "三(六)3"), List.of(), List.of());
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("P07");
  }

  @Test
  void the_old_form_is_right_for_2020() {
    var report =
        clean().year(2020).table("表二", Edition.OF_2019, List.of(), List.of(), List.of("收费"));
    assertThat(find("P07", report)).isEmpty();
    assertThat(find("P04", report)).isEmpty();
    assertThat(find("P08", report)).isEmpty();
    assertThat(check("P07", report).state()).isEqualTo(RuleCheck.State.NOT_APPLICABLE);
  }

  @Test
  void p08_asks_for_the_unit_of_the_fee() {
    var report = clean().table("表二", Edition.OF_2021, List.of(), List.of(), List.of("本年收费金额"));
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("P08");
    report.cell("表二", "行政事业性收费", "本年收费金额", "0万元");
    assertThat(find("P08", report)).isEmpty();
  }
}
