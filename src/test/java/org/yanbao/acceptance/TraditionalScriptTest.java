package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;
import org.yanbao.samples.Figures;
import org.yanbao.samples.FormStyle;
import org.yanbao.samples.Format;

/** A report in traditional characters is read like any other. */
class TraditionalScriptTest {

  @Test
  @DisplayName("用繁体字写的报告照常审核，没有误报")
  void a_clean_report_has_no_findings_that_weigh() {
    List<Finding> findings = audit(report());

    assertThat(Bench.weighing(findings)).as(Bench.describe(findings)).isEmpty();
  }

  @Test
  @DisplayName("用繁体字写的报告，错误照样指出")
  void defects_are_found() {
    assertThat(Bench.ids(audit(report().replacing("12月31日", "12月30日")))).contains("D02");
    assertThat(Bench.ids(audit(report().replacing("未收取信息處理費", "無其他事項")))).contains("F01");
    assertThat(Bench.ids(audit(report().withoutSection("五")))).contains("S01");
  }

  private static List<Finding> audit(Draft draft) {
    return Bench.audit(draft, Format.HTML, AuditContext.ofYear(WordedReport.YEAR));
  }

  private static Draft report() {
    return new Draft(
        "雲山縣教育局2024年政府信息公開工作年度報告",
        List.of(
            new DraftSection(
                "一、總體情況",
                List.of(
                    "2024年，我局主動公開政府信息120條。主動公開方面，及時發布惠民政策。依申請公開方面，規範辦理流程。"
                        + "政府信息管理方面，嚴格執行發布審查制度。平臺建設方面，優化政府網站專欄。監督保障方面，將政務公開納入工作考核。")),
            new DraftSection("二、主動公開政府信息情況", List.of("@表二")),
            new DraftSection("三、收到和處理政府信息公開申請情況", List.of("@表三")),
            new DraftSection("四、政府信息公開行政復議、行政訴訟情況", List.of("@表四")),
            new DraftSection(
                "五、存在的主要問題及改進情況", List.of("存在的主要問題是信息發布還不夠及時，解讀形式還比較單一。下一步，將加強業務培訓，豐富解讀形式。")),
            new DraftSection(
                "六、其他需要報告的事項", List.of("2024年未收取信息處理費。", "本報告所列數據的統計期限自2024年1月1日起至12月31日止。"))),
        Figures.ZERO,
        FormStyle.STATUTORY);
  }
}
