package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;
import static org.yanbao.rules.ShippedRules.check;
import static org.yanbao.rules.ShippedRules.find;
import static org.yanbao.rules.ShippedRules.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.report.FormTable;
import org.yanbao.report.StatutoryForm;

class ArithmeticRulesTest {

  @Test
  void a_clean_report_of_a_department_has_no_findings() {
    assertThat(findings(clean())).isEmpty();
  }

  @Test
  void a_clean_report_of_a_government_has_no_findings() {
    assertThat(findings(ReportBuilder.cleanGovernment())).isEmpty();
  }

  @Test
  void a01_names_row_sum_total_and_difference() {
    var report = clean().cell("表三", "三(三)1", "自然人", "35").cell("表三", "三(三)1", "总计", "34");
    assertThat(find("A01", report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .isEqualTo("表三“三（三）1.属于国家秘密”行：六类申请人合计为35件，总计栏填报34件，相差1件。");
              assertThat(finding.expected()).isEqualTo("35");
              assertThat(finding.actual()).isEqualTo("34");
              assertThat(finding.evidence()).isNotEmpty();
            });
  }

  @Test
  void a01_keeps_its_fingerprint_when_the_figures_change() {
    var one = clean().cell("表三", "二", "其他", "4");
    var other = clean().cell("表三", "二", "其他", "7");
    assertThat(find("A01", one).get(0).fingerprint())
        .isEqualTo(find("A01", other).get(0).fingerprint());
  }

  @Test
  void a01_does_not_compute_a_row_of_which_a_cell_is_missing_or_no_number() {
    assertThat(find("A01", clean().removeCell("表三", "一", "自然人"))).isEmpty();
    assertThat(find("A01", clean().cell("表三", "一", "自然人", "约三"))).isEmpty();
  }

  @Test
  void a_blank_row_or_table_counts_as_zero_and_its_sums_hold() {
    ReportBuilder report = clean();
    for (String row : StatutoryForm.TABLE_3_ROWS) {
      StatutoryForm.TABLE_3_COLUMNS.forEach(column -> report.cell("表三", row, column, ""));
    }
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("B02");
  }

  @Test
  void no_sum_is_held_against_the_agency_that_rests_on_a_doubted_cell() {
    var report = clean().cell("表三", "一", "自然人", "8", "两种识别结果不一致");
    assertThat(find("A01", report)).isEmpty();
    assertThat(find("A02", report)).isEmpty();
    assertThat(check("A01", report).state()).isEqualTo(RuleCheck.State.NOT_CHECKED);
    assertThat(check("A01", report).reason()).contains("两种识别结果不一致");
  }

  @Test
  void nothing_is_held_against_a_table_that_was_read_with_doubt() {
    var report = clean().cell("表三", "一", "自然人", "8").doubt("表三", "相邻数字可能被拆开");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("P09");
    assertThat(check("A01", report).state()).isEqualTo(RuleCheck.State.NOT_CHECKED);
  }

  @Test
  void a02_holds_one_and_two_against_seven_and_four_in_each_column() {
    var report =
        clean()
            .cell("表三", "一", "商业企业", "5")
            .cell("表三", "一", "总计", "8")
            .cell("表三", "四", "商业企业", "4")
            .cell("表三", "四", "总计", "4");
    assertThat(find("A02", report))
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "表三“商业企业”列：本年新收5件与上年结转0件之和为5件，办理结果总计0件与结转下年度4件之和为4件，两者应当相等，相差1件。",
            "表三“总计”列：本年新收8件与上年结转0件之和为8件，办理结果总计3件与结转下年度4件之和为7件，两者应当相等，相差1件。");
    assertThat(find("A01", report)).isEmpty();
  }

  @Test
  void a03_adds_up_the_21_kinds_of_results() {
    var report = clean().cell("表三", "三(四)2", "其他", "2").cell("表三", "三(四)2", "总计", "2");
    assertThat(find("A03", report))
        .extracting(Finding::expected, Finding::actual)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("2", "0"),
            org.assertj.core.groups.Tuple.tuple("5", "3"));
  }

  @Test
  void a03_does_not_ask_the_old_form_for_rows_that_it_never_had() {
    var report =
        clean()
            .table(
                "表三",
                FormTable.Edition.OF_2019,
                List.of("三(六)1", "三(六)2", "三(六)3"),
                List.of(),
                List.of())
            .cell("表三", "三(六)", "自然人", "1");
    assertThat(find("A03", report)).isEmpty();
  }

  @Test
  void a04_a05_a06_add_up_the_groups_of_table_4() {
    for (String[] group : new String[][] {{"A04", "行政复议"}, {"A05", "未经复议直接起诉"}, {"A06", "复议后起诉"}}) {
      var report = clean().cell("表四", group[1], "结果维持", "2").cell("表四", group[1], "总计", "3");
      assertThat(findings(report))
          .extracting(Finding::rule)
          .filteredOn(id -> id.startsWith("A"))
          .containsExactly(group[0]);
      assertThat(find(group[0], report).get(0).message()).contains("合计为2件", "填报3件", "相差1件");
    }
  }

  @Test
  void a07_allows_for_what_was_abolished_within_the_year() {
    var report = clean().cell("表二", "行政规范性文件", "本年制发件数", "5").cell("表二", "行政规范性文件", "现行有效件数", "4");
    assertThat(find("A07", report)).hasSize(1);
    assertThat(find("A07", report.cell("表二", "行政规范性文件", "本年废止件数", "1"))).isEmpty();
  }

  @Test
  void a08_asks_for_a_total_that_is_left_out_and_a01_is_silent_then() {
    var report = clean().cell("表三", "一", "总计", "").cell("表四", "行政复议", "结果纠正", "1");
    report.cell("表四", "行政复议", "总计", "-");
    assertThat(find("A08", report)).hasSize(2);
    assertThat(findings(report)).extracting(Finding::rule).doesNotContain("A01", "A02", "A04");
  }
}
