package org.yanbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.finding.Finding;
import org.yanbao.rules.AuditContext;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.Format;

/** The same statement in the words that different agencies use. */
class WordingsTest {

  private static final String PERIOD = "1.本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。";
  private static final String FEE =
      "2.按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定，2024年我局未产生信息处理费。";
  private static final String RECEIVED = "本年度，我局共收到政府信息公开申请12件，均为自然人和企业提出，上年无结转。";
  private static final String HANDLED = "已答复11件，结转下年度继续办理1件，所有申请均在法定期限内处理。";

  private static final Draft WATER = DraftSource.of("临岚市水务局");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告中所列数据的统计期限为2024年1月1日至2024年12月31日。",
        "本报告所列数据的统计期限从2024年1月1日起至12月31日止。",
        "报告数据统计时间：2024年1月1日-2024年12月31日。",
        "本年报数据统计时限为 2024 年 1 月 1 日至 2024 年 12 月 31 日。",
        "本报告统计周期为2024年1月1日—2024年12月31日。",
        "本报告所列数据的统计范围为2024年1月1日到12月31日。",
        "统计期限：自2024年01月01日至2024年12月31日",
        "本报告中的统计数据，时间从2024年1月1日起，到2024年12月31日为止。",
        "本报告统计期限为2024年1月1日0时至2024年12月31日24时。",
        "现将我局2024年1月1日至2024年12月31日政府信息公开工作情况报告如下。",
        "本报告的数据统计时段为2024.1.1—2024.12.31。",
        "本报告所列数据的统计期限为二〇二四年一月一日至二〇二四年十二月三十一日。"
      })
  void a_period_is_found_however_it_is_worded(String statement) {
    assertSilent(WATER.replacing(PERIOD, statement), "D01", "D02", "D03", "D06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年我局未收取政府信息公开信息处理费。",
        "本年度没有收取信息处理费。",
        "本年度未产生信息处理费。",
        "2024年度，本机关未向申请人收取任何费用，信息处理费为0元。",
        "依申请公开信息处理费收取情况：0元。",
        "全年收取信息处理费0元。",
        "2024年发出收费通知0件，收取信息处理费总金额0元。",
        "本机关2024年未发出信息处理费收费通知。",
        "本年度无信息处理费收取情况。",
        "我局2024年无收取信息处理费的情况。",
        "2024年我局未发生政府信息公开信息处理费收费行为。",
        "收取信息处理费情况：无。",
        "我局2024年度依申请公开政府信息未收取费用。",
        "政府信息公开处理费用收取0元。",
        "2024年，我局共收取信息处理费1200元，涉及政府信息公开申请3件。",
        "2024年度发出收费通知2件，总金额400元，实际收取信息处理费400元。",
        "全年对3件政府信息公开申请收取信息处理费，共计 900 元。"
      })
  void a_fee_statement_is_found_however_it_is_worded(String statement) {
    assertSilent(WATER.replacing(FEE, statement), "F01", "F02", "F03", "F04", "F06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年度共收到政府信息公开申请12件，上年无结转。",
        "2024年新收到政府信息公开申请 12 件。",
        "全年受理依申请公开12件。",
        "2024年，我局共接收政府信息公开申请12份，其中网络申请9份。",
        "我局2024年共收到依申请公开政府信息12宗。",
        "2024年，共办理政府信息公开申请12件，其中答复11件，结转1件。",
        "本年新收政府信息公开申请数量为12件。",
        "全年收到群众和企业提交的政府信息公开申请共计12条。",
        "全年政府信息公开申请收件12件。",
        "全年收到政府信息公开申请十二件。",
        "全年收到政府信息公开申请12件，比上年的23件减少11件。",
        "全年收到政府信息公开申请12件，较2023年下降48%，其中当面申请3件、信函申请9件。"
      })
  void a_right_figure_is_never_held_against_the_agency(String statement) {
    assertSilent(WATER.replacing(RECEIVED, statement), "N01", "N02", "N03", "N11", "N12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年度共收到政府信息公开申请15件，上年无结转。",
        "2024年新收到政府信息公开申请 21 件。",
        "2024年，我局共接收政府信息公开申请22份，其中网络申请9份。",
        "本年新收政府信息公开申请数量为120件。",
        "全年受理政府信息公开申请11宗。",
        "2024年收到申请人提出的政府信息公开申请１３件。",
        "全年收到政府信息公开申请15件，比上年的12件增加3件。"
      })
  void a_wrong_figure_is_found_however_it_is_worded(String statement) {
    List<Finding> findings = audit(WATER.replacing(RECEIVED, statement));

    assertThat(Bench.ids(findings)).as(Bench.describe(findings)).contains("N01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年度未收到政府信息公开申请。",
        "2024年没有收到公民、法人和其他组织的政府信息公开申请。",
        "全年未接到依申请公开政府信息的申请。",
        "本年度收到政府信息公开申请0件。"
      })
  void a_report_that_denies_its_applications_is_found(String statement) {
    List<Finding> findings = audit(WATER.replacing(RECEIVED, statement).replacing(HANDLED, ""));

    assertThat(Bench.ids(findings)).as(Bench.describe(findings)).containsAnyOf("N11", "N01");
  }

  private static void assertSilent(Draft draft, String... rules) {
    List<Finding> findings = audit(draft);

    assertThat(Bench.ids(findings))
        .as(Bench.describe(findings))
        .doesNotContainAnyElementsOf(Set.of(rules));
  }

  private static List<Finding> audit(Draft draft) {
    return Bench.audit(draft, Format.HTML, AuditContext.ofYear(2024));
  }
}
