package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.report.NarrativeFigure.Subject.LITIGATIONS;
import static org.yanbao.report.NarrativeFigure.Subject.RECONSIDERATIONS;
import static org.yanbao.rules.ReportBuilder.clean;
import static org.yanbao.rules.ShippedRules.find;

import org.junit.jupiter.api.Test;
import org.yanbao.finding.Severity;

class DisputeRulesTest {

  private static ReportBuilder withCases() {
    return clean()
        .cell("表四", "行政复议", "结果维持", "1")
        .cell("表四", "行政复议", "尚未审结", "1")
        .cell("表四", "行政复议", "总计", "2")
        .cell("表四", "未经复议直接起诉", "结果维持", "1")
        .cell("表四", "未经复议直接起诉", "总计", "1")
        .cell("表四", "复议后起诉", "其他结果", "1")
        .cell("表四", "复议后起诉", "总计", "1");
  }

  @Test
  void n08_holds_reviews_in_the_text_against_table_4() {
    assertThat(find("N08", withCases().figure(RECONSIDERATIONS, 3, true)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).contains("相差1件");
            });
    assertThat(find("N08", withCases().figure(RECONSIDERATIONS, 2, true))).isEmpty();
    assertThat(find("N08", withCases().figure(RECONSIDERATIONS, 1, false))).isEmpty();
  }

  @Test
  void n09_holds_lawsuits_in_the_text_against_both_groups_of_table_4() {
    assertThat(find("N09", withCases().figure(LITIGATIONS, 1, true))).hasSize(1);
    assertThat(find("N09", withCases().figure(LITIGATIONS, 2, true))).isEmpty();
  }

  @Test
  void n16_holds_all_upheld_against_cases_corrected_or_pending() {
    assertThat(find("N16", withCases().appendTo(1, "行政复议案件均获维持。"))).hasSize(1);
    assertThat(find("N16", withCases().appendTo(1, "已审结的行政复议案件均获维持。"))).isEmpty();
    assertThat(find("N16", withCases().appendTo(1, "行政诉讼案件均判决维持。"))).isEmpty();
  }

  @Test
  void n17_hints_at_handled_and_disclosed_when_not_all_was_disclosed() {
    assertThat(find("N17", clean().appendTo(1, "办结并公开政府信息公开申请5件。"))).hasSize(1);
    assertThat(find("N17", clean().appendTo(1, "办结并公开政府信息公开申请3件。"))).isEmpty();
    assertThat(find("N17", clean().appendTo(1, "办结政府信息公开申请5件。"))).isEmpty();
  }
}
