package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;
import static org.yanbao.rules.ShippedRules.find;
import static org.yanbao.rules.ShippedRules.findings;

import org.junit.jupiter.api.Test;
import org.yanbao.finding.Severity;

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
            });
  }
}
