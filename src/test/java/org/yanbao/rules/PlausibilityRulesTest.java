package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;
import static org.yanbao.rules.ReportBuilder.cleanGovernment;
import static org.yanbao.rules.ShippedRules.check;
import static org.yanbao.rules.ShippedRules.find;
import static org.yanbao.rules.ShippedRules.findings;

import org.junit.jupiter.api.Test;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.OrganType;
import org.yanbao.report.StatutoryForm;

class PlausibilityRulesTest {

  private static ReportBuilder allZero() {
    return clean()
        .cell("表二", "行政许可", "本年处理决定数量", "0")
        .cell("表三", "一", "自然人", "0")
        .cell("表三", "一", "总计", "0")
        .cell("表三", "三(一)", "自然人", "0")
        .cell("表三", "三(一)", "总计", "0")
        .cell("表三", "三(七)", "自然人", "0")
        .cell("表三", "三(七)", "总计", "0");
  }

  @Test
  void b08_doubts_a_departments_fees_above_100_000_wan_but_not_in_large_cities() {
    var report = clean().cell("表二", "行政事业性收费", "本年收费金额", "3669991");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("B08");
    assertThat(find("B08", clean().cell("表二", "行政事业性收费", "本年收费金额", "99999.5"))).isEmpty();
    assertThat(find("B08", report.agency("深圳市水务局", OrganType.DEPT))).isEmpty();
    assertThat(find("B08", report.agency("云岭市人民政府", OrganType.GOV))).isEmpty();
  }

  @Test
  void b09_doubts_regulations_of_those_who_may_not_make_them() {
    var report = cleanGovernment().cell("表二", "规章", "现行有效件数", "2");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("B09");
    for (String able : new String[] {"云岭市人民政府", "景德镇市人民政府", "云西壮族自治区人民政府"}) {
      assertThat(find("B09", report.agency(able, OrganType.GOV))).as(able).isEmpty();
    }
    assertThat(find("B09", report.agency("枫渡镇人民政府", OrganType.GOV))).hasSize(1);
  }

  @Test
  void b10_hints_at_three_tables_of_zeros_except_for_an_office() {
    assertThat(findings(allZero())).extracting(Finding::rule).containsExactly("B10");
    assertThat(find("B10", allZero().agency("云岭县人民政府办公室", OrganType.OFFICE))).isEmpty();
    assertThat(find("B10", clean())).isEmpty();
  }

  @Test
  void x01_hints_at_reviews_without_applications() {
    var report = allZero().cell("表四", "行政复议", "结果维持", "1").cell("表四", "行政复议", "总计", "1");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("X01");
    assertThat(find("X01", clean().cell("表四", "行政复议", "结果维持", "1").cell("表四", "行政复议", "总计", "1")))
        .isEmpty();
  }

  @Test
  void x02_hints_at_lawsuits_after_a_review_that_is_not_there() {
    var report = clean().cell("表四", "复议后起诉", "结果维持", "1").cell("表四", "复议后起诉", "总计", "1");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("X02");
    report.cell("表四", "行政复议", "结果维持", "1").cell("表四", "行政复议", "总计", "1");
    assertThat(findings(report)).isEmpty();
  }

  @Test
  void x03_tells_a_fee_that_did_not_arise_from_one_that_was_not_collected() {
    var report =
        clean()
            .cell("表三", "一", "自然人", "4")
            .cell("表三", "一", "总计", "4")
            .cell("表三", "三(六)2", "自然人", "1")
            .cell("表三", "三(六)2", "总计", "1")
            .cell("表三", "三(七)", "自然人", "4")
            .cell("表三", "三(七)", "总计", "4");
    assertThat(findings(report)).isEmpty();
    FeeStatement said = report.build().fees().get(0);
    report
        .noFee()
        .fee(
            new FeeStatement(
                said.kind(),
                said.cases(),
                said.yuan(),
                said.parts(),
                "本年度未产生信息处理费。",
                said.section(),
                said.place()));
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("X03");
  }

  @Test
  void s13_is_off_unless_it_is_switched_on() {
    var report = clean().appendTo(1, "公开渠道不断拓宽。".repeat(2) + "水利建设项目进展情况逐月公布。".repeat(70));
    assertThat(find("S13", report)).isEmpty();
    assertThat(check("S13", report).state()).isEqualTo(RuleCheck.State.NOT_APPLICABLE);
    assertThat(check("S13", report).reason()).contains("停用");
  }

  @Test
  void blanks_are_told_in_one_short_sentence_however_many() {
    var report = clean();
    for (String row : StatutoryForm.rows("表三").subList(3, 24)) {
      StatutoryForm.columns("表三", row).stream()
          .filter(column -> !row.equals("三(七)") || !column.matches("自然人|总计"))
          .forEach(column -> report.cell("表三", row, column, ""));
    }
    Finding blank = find("B02", report).get(0);
    assertThat(blank.message())
        .startsWith("表三175格中有145格空白：“三（二）部分公开”、")
        .contains("等20行整行；“三（七）总计”行“商业企业、科研机构、社会公益组织、法律服务机构、其他”。");
    assertThat(blank.evidence()).singleElement();
    assertThat(blank.evidence().get(0).quote()).contains("等145格空白").hasSizeLessThan(200);
    assertThat(blank.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_row_that_does_not_sum_up_is_quoted_as_a_row() {
    var report = clean().cell("表三", "一", "商业企业", "1");
    assertThat(find("A01", report).get(0).evidence())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.quote())
                    .isEqualTo("表三“一、本年新收政府信息公开申请数量”行：自然人3、商业企业1、科研机构0、社会公益组织0、法律服务机构0、其他0、总计3"));
  }
}
