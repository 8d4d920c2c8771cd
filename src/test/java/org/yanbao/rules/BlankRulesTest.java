package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;
import static org.yanbao.rules.ShippedRules.find;
import static org.yanbao.rules.ShippedRules.findings;

import org.junit.jupiter.api.Test;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;

class BlankRulesTest {

  @Test
  void b01_b02_b03_give_one_finding_per_table_with_count_and_list() {
    var report = clean().cell("表二", "规章", "本年制发件数", "").cell("表四", "行政复议", "尚未审结", "");
    report.cell("表三", "二", "其他", "").cell("表三", "四", "自然人", "").cell("表三", "四", "其他", "");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("B01", "B02", "B03");
    assertThat(find("B02", report).get(0).message())
        .isEqualTo("表三175格中有3格空白：“二、上年结转政府信息公开申请数量”行“其他”；“四、结转下年度继续办理”行“自然人、其他”。没有发生的应当填0。");
    assertThat(find("B02", report).get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_blank_that_was_read_unsurely_is_not_counted() {
    assertThat(findings(clean().cell("表三", "二", "其他", "", "此处有污渍"))).isEmpty();
  }

  @Test
  void b04_tells_placeholders_from_blanks() {
    var report = clean().cell("表三", "二", "其他", "/").cell("表三", "二", "自然人", "—");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("B04");
    assertThat(find("B04", report).get(0).message()).contains("2格", "“/”", "“—”");
  }

  @Test
  void b05_finds_negative_figures() {
    var report = clean().cell("表二", "行政许可", "本年处理决定数量", "-3");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("B05");
  }

  @Test
  void b06_finds_broken_counts_but_lets_money_have_decimals() {
    assertThat(find("B06", clean().cell("表二", "行政处罚", "本年处理决定数量", "2.5"))).hasSize(1);
    assertThat(find("B06", clean().cell("表二", "行政处罚", "本年处理决定数量", "2.0"))).isEmpty();
    assertThat(findings(clean().cell("表二", "行政事业性收费", "本年收费金额", "1515.2592"))).isEmpty();
  }

  @Test
  void b07_computes_first_and_then_hints_at_the_writing() {
    var report = clean().cell("表三", "一", "自然人", "３").cell("表二", "行政许可", "本年处理决定数量", "1,200");
    report.cell("表三", "一", "总计", "3件");
    assertThat(findings(report)).extracting(Finding::rule).containsOnly("B07").hasSize(2);
  }

  @Test
  void b07_names_what_is_no_number_at_all() {
    var report = clean().cell("表二", "行政许可", "本年处理决定数量", "若干");
    assertThat(find("B07", report))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("若干");
  }
}
