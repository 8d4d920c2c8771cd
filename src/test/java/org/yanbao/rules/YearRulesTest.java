package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.report.OrganType;

/** Rules that compare with another report of the same agency, and those on deadlines. */
class YearRulesTest {
  private static final String WORK =
      "本年度围绕节水灌溉、河道治理、饮水安全、移民安置、水旱灾害防御五个方面公布信息，逐项列明责任股室、完成时限和监督电话，按季度向群众通报进展，邀请代表现场观摩。";

  private static ReportBuilder lastYear() {
    return clean().year(2023).text(1, WORK).text(5, "存在的问题是更新不及时。");
  }

  private static List<Finding> against(ReportBuilder last, ReportBuilder report) {
    AuditContext context = AuditContext.ofYear(2024).withLastYear(last.build());
    return RuleFolders.shipped().audit(report.build(), context).findings();
  }

  private static List<Finding> find(String rule, ReportBuilder last, ReportBuilder report) {
    return against(last, report).stream().filter(f -> f.rule().equals(rule)).toList();
  }

  private static RuleRun dated(ReportBuilder report, LocalDate day) {
    return RuleFolders.shipped()
        .audit(report.build(), AuditContext.ofYear(2024).withSubmitted(day));
  }

  @Test
  void a_report_that_follows_from_last_year_s_has_no_findings() {
    assertThat(against(lastYear(), clean())).isEmpty();
  }

  @Test
  void y01_finds_what_was_carried_over_and_does_not_arrive() {
    var last = lastYear().cell("表三", "四", "自然人", "2").cell("表三", "四", "总计", "2");
    assertThat(find("Y01", last, clean()))
        .hasSize(2)
        .first()
        .satisfies(finding -> assertThat(finding.message()).contains("0件", "2件", "相差2件"));
    assertThat(find("Y01", last, clean().agency("云岭县水利局", OrganType.DEPT))).isEmpty();
    assertThat(find("Y01", last, clean().appendTo(1, "因机构改革，农田水利职责划入我局。"))).isEmpty();
    assertThat(find("Y01", last.year(2022), clean())).as("not the year before").isEmpty();
  }

  @Test
  void y02_y03_follow_the_documents_in_force() {
    var last = lastYear().cell("表二", "行政规范性文件", "现行有效件数", "5");
    var report =
        clean()
            .cell("表二", "行政规范性文件", "本年制发件数", "2")
            .cell("表二", "行政规范性文件", "本年废止件数", "1")
            .cell("表二", "行政规范性文件", "现行有效件数", "9");
    assertThat(find("Y03", last, report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.expected()).isEqualTo("6");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
    assertThat(find("Y03", last, report.appendTo(1, "开展行政规范性文件清理。")))
        .extracting(Finding::severity)
        .containsExactly(Severity.HINT);
    assertThat(find("Y03", last, report.cell("表二", "行政规范性文件", "现行有效件数", "6"))).isEmpty();
    assertThat(find("Y02", last, clean().cell("表二", "规章", "现行有效件数", "1"))).hasSize(1);
    assertThat(find("Y02", last, clean())).isEmpty();
  }

  @Test
  void y04_y05_find_sections_copied_from_last_year() {
    assertThat(find("Y04", lastYear(), clean().text(1, WORK + "共3条。"))).hasSize(1);
    assertThat(find("Y04", lastYear(), clean())).isEmpty();
    assertThat(find("Y05", lastYear().text(5, WORK), clean().text(5, WORK))).hasSize(1);
    assertThat(find("Y05", lastYear().text(5, WORK), clean())).isEmpty();
  }

  @Test
  void y06_recomputes_a_stated_change() {
    var last = lastYear().cell("表三", "一", "总计", "2");
    assertThat(find("Y06", last, clean().appendTo(1, "收到政府信息公开申请3件，同比增长80%。"))).hasSize(1);
    assertThat(find("Y06", last, clean().appendTo(1, "收到政府信息公开申请3件，同比增长50%。"))).isEmpty();
    assertThat(find("Y06", last, clean().appendTo(1, "收到政府信息公开申请3件，同比下降50%。"))).hasSize(1);
  }

  @Test
  void y07_hints_at_ten_times_and_a_hundred() {
    assertThat(find("Y07", lastYear(), clean().cell("表二", "行政许可", "本年处理决定数量", "120"))).hasSize(1);
    assertThat(find("Y07", lastYear(), clean().cell("表二", "行政许可", "本年处理决定数量", "119"))).isEmpty();
    assertThat(find("Y07", lastYear(), clean().cell("表二", "行政许可", "本年处理决定数量", "1"))).isEmpty();
  }

  @Test
  void b08_doubts_fees_a_thousand_times_last_year_s() {
    var last = lastYear().cell("表二", "行政事业性收费", "本年收费金额", "36.5");
    assertThat(find("B08", last, clean().cell("表二", "行政事业性收费", "本年收费金额", "36500"))).hasSize(1);
    assertThat(find("B08", last, clean().cell("表二", "行政事业性收费", "本年收费金额", "36499"))).isEmpty();
  }

  @Test
  void y08_hints_at_figures_that_changed_since_they_were_submitted_before() {
    var before = AuditContext.NONE.withEarlierVersion(clean().build());
    var changed = clean().cell("表二", "行政许可", "本年处理决定数量", "13").build();
    assertThat(RuleFolders.shipped().audit(changed, before).findings())
        .extracting(Finding::rule)
        .containsExactly("Y08");
    assertThat(RuleFolders.shipped().audit(clean().build(), before).findings()).isEmpty();
  }

  @Test
  void l01_l02_know_the_deadline_of_each_kind_of_organ() {
    var government = ReportBuilder.cleanGovernment();
    assertThat(dated(clean(), LocalDate.of(2025, 2, 1)).findings())
        .extracting(Finding::rule)
        .containsExactly("L01");
    assertThat(dated(clean(), LocalDate.of(2025, 1, 31)).findings()).isEmpty();
    assertThat(dated(government, LocalDate.of(2025, 3, 31)).findings()).isEmpty();
    assertThat(dated(government, LocalDate.of(2025, 4, 1)).findings())
        .extracting(Finding::rule)
        .containsExactly("L02");
    var township = government.agency("枫渡镇人民政府", OrganType.GOV).text(1, WORK);
    assertThat(dated(township, LocalDate.of(2025, 4, 1)).findings())
        .extracting(Finding::rule)
        .doesNotContain("L01", "L02");
  }

  @Test
  void without_a_date_nothing_is_late_and_l04_says_that_it_cannot_be_told() {
    assertThat(ShippedRules.findings(clean())).isEmpty();
    for (String rule : List.of("L01", "L04")) {
      assertThat(ShippedRules.check(rule, clean()))
          .satisfies(
              check -> {
                assertThat(check.state()).isEqualTo(RuleCheck.State.NOT_CHECKED);
                assertThat(check.reason()).contains("无法评定");
              });
    }
    assertThat(dated(clean(), LocalDate.of(2024, 6, 1)).findings())
        .extracting(Finding::rule)
        .containsExactly("L04");
  }
}
