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
import org.yanbao.report.FormTable.Presence;
import org.yanbao.report.OrganType;

class StructureRulesTest {

  @Test
  void s01_is_an_error_where_a_section_and_its_content_are_gone() {
    var report = clean().dropSection(5);
    assertThat(find("S01", report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message()).isEqualTo("报告缺少“五、存在的主要问题及改进情况”部分。");
            });
    assertThat(find("S06", report)).isEmpty();
  }

  @Test
  void s01_is_a_warning_where_only_the_heading_is_lost() {
    for (int section = 1; section <= 6; section++) {
      assertThat(find("S01", clean().dropHeading(section)))
          .as("section " + section)
          .singleElement()
          .extracting(Finding::severity)
          .isEqualTo(Severity.WARNING);
    }
  }

  @Test
  void s01_is_an_error_where_heading_and_table_are_gone() {
    var report = clean().dropSection(4).without("表四", Presence.ABSENT);
    assertThat(find("S01", report)).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }

  @Test
  void no_structure_is_held_against_a_text_that_was_read_with_doubt() {
    var report = clean().dropSection(5).doubt("正文", "第2页未能识别");
    assertThat(findings(report)).isEmpty();
    assertThat(check("S01", report).state()).isEqualTo(RuleCheck.State.NOT_CHECKED);
    assertThat(check("S01", report).reason()).contains("第2页未能识别");
  }

  @Test
  void s02_finds_a_section_before_its_time() {
    assertThat(find("S02", clean().swapSections(4, 5))).hasSize(1);
  }

  @Test
  void s03_finds_an_ordinal_that_is_not_the_section_s() {
    assertThat(findings(clean().heading(6, 7, "七、其他需要报告的事项")))
        .extracting(Finding::rule)
        .containsExactly("S03");
    assertThat(findings(clean().heading(6, 0, "其他需要报告的事项"))).isEmpty();
  }

  @Test
  void s04_finds_a_title_twice_but_not_a_table_of_contents() {
    var twice = clean().addSection(6, 6, "六、其他需要报告的事项", "本年度未收取信息处理费。");
    assertThat(findings(twice)).extracting(Finding::rule).containsExactly("S04");
    var contents = clean();
    for (int i = 1; i <= 6; i++) {
      contents.addSection(i, i, "标题" + i, "");
    }
    assertThat(find("S04", contents)).isEmpty();
    assertThat(find("S02", contents)).isEmpty();
  }

  @Test
  void s05_hints_at_other_wording() {
    var report = clean().heading(1, 1, "一、总体工作情况");
    assertThat(findings(report)).extracting(Finding::rule).containsExactly("S05");
  }

  @Test
  void s06_finds_sections_that_say_nothing_and_s07_s08_are_silent_then() {
    assertThat(findings(clean().text(1, "无"))).extracting(Finding::rule).containsExactly("S06");
    assertThat(findings(clean().text(5, "无。"))).extracting(Finding::rule).containsExactly("S06");
  }

  @Test
  void s06_is_satisfied_where_the_second_of_two_says_enough() {
    var report =
        clean()
            .text(5, "")
            .addSection(5, 5, "五、存在的主要问题及改进情况", "问题：信息更新不及时，内容不够丰富，形式较为单一。下一步将改进更新机制，加强培训。");
    assertThat(find("S06", report)).isEmpty();
  }

  @Test
  void s07_lists_the_topics_that_are_missing() {
    var report = clean().text(1, "2024年，本机关主动公开各类信息120条，通过网站平台发布。全年收到依申请公开3件，均已按期答复申请人，没有超期。");
    assertThat(find("S07", report))
        .singleElement()
        .extracting(Finding::actual)
        .isEqualTo("缺政府信息管理、监督保障");
  }

  @Test
  void s08_asks_for_problems_and_improvements() {
    var onlyProblems = clean().text(5, "我们发现部分信息公开不及时，内容不全面，形式较单一，群众知晓率不高，工作人员业务不熟悉。");
    assertThat(find("S08", onlyProblems)).extracting(Finding::actual).containsExactly("缺改进情况");
    var plans = clean().text(5, "存在的问题是信息公开不及时，内容不全面，形式较单一，群众知晓率不高。2025年我局将专人负责此项工作。");
    assertThat(find("S08", plans)).isEmpty();
  }

  @Test
  void s09_lists_what_a_government_left_out() {
    var report = clean().agency("云岭县人民政府", OrganType.GOV).appendTo(1, "开展考核1次。");
    assertThat(find("S09", report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.actual()).isEqualTo("缺社会评议、责任追究");
            });
  }

  @Test
  void s09_and_s10_never_concern_organs_that_are_no_government() {
    for (OrganType type :
        new OrganType[] {OrganType.OFFICE, OrganType.DEPT, OrganType.BRANCH, OrganType.UNKNOWN}) {
      var report = clean().agency("云岭县某机关", type);
      assertThat(find("S09", report)).isEmpty();
      assertThat(check("S09", report).state()).isEqualTo(RuleCheck.State.NOT_APPLICABLE);
      assertThat(check("S10", report).state()).isEqualTo(RuleCheck.State.NOT_APPLICABLE);
    }
  }

  @Test
  void s10_finds_topics_that_are_only_named_as_systems() {
    var report =
        clean().agency("云岭县人民政府", OrganType.GOV).appendTo(1, "认真落实工作考核、社会评议、责任追究等制度。年内开展政务公开考核2次。");
    assertThat(find("S10", report))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("社会评议、责任追究")
        .doesNotContain("工作考核");
    assertThat(find("S09", report)).isEmpty();
  }

  @Test
  void s10_takes_what_did_not_happen_for_a_result_and_s11_hints_at_it() {
    var report =
        clean()
            .agency("云岭县人民政府", OrganType.GOV)
            .appendTo(1, "积极开展年度工作考核。本年度未开展社会评议工作。全年未发生责任追究情况。");
    assertThat(findings(report))
        .extracting(Finding::rule)
        .filteredOn(id -> id.startsWith("S"))
        .containsExactly("S11");
    assertThat(find("S11", report)).extracting(Finding::severity).containsExactly(Severity.HINT);
  }

  @Test
  void s12_asks_for_organ_year_and_name_and_allows_blanks_inside_the_title() {
    assertThat(findings(clean().title("云岭县水务局 2024 年政府信息公开工作年度 报告"))).isEmpty();
    assertThat(find("S12", clean().title("云岭县水务局2024年政府信息公开工作总结"))).hasSize(1);
    assertThat(find("S12", clean().agency("", OrganType.UNKNOWN))).hasSize(1);
    assertThat(find("S12", cleanGovernment())).isEmpty();
  }
}
