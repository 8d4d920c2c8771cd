package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.report.Section;

class SectionHeadingsTest {

  private static final String TITLE = "云山县教育局2024年政府信息公开工作年度报告\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          总体情况 | 1
          总体工作情况 | 1
          总体工作情况概述 | 1
          基本情况 | 1
          概述 | 1
          工作总体情况 | 1
          政府信息公开工作总体情况 | 1
          政府信息公开总体情况 | 1
          政府信息公开工作概述 | 1
          政府信息公开工作开展情况 | 1
          2024年政务公开工作总体情况 | 1
          2024年度总体情况 | 1
          2024年总体工作情况 | 1
          本年度总体情况 | 1
          我局政府信息公开工作总体情况 | 1
          云山县教育局政府信息公开工作总体情况 | 1
          工作开展情况 | 1
          主动公开政府信息情况 | 2
          主动公开政府信息的情况 | 2
          行政机关主动公开政府信息的情况 | 2
          行政机关主动公开政府信息情况 | 2
          本年度主动公开政府信息情况 | 2
          2024年主动公开政府信息情况 | 2
          2024年度主动公开政府信息情况统计表 | 2
          政府信息主动公开情况 | 2
          主动公开政府信息工作情况 | 2
          主动公开信息情况 | 2
          主动公开政务信息情况 | 2
          依法主动公开政府信息情况 | 2
          本机关主动公开政府信息情况 | 2
          主动公开政府信息 | 2
          收到和处理政府信息公开申请情况 | 3
          行政机关收到和处理政府信息公开申请情况 | 3
          收到和处理政府信息公开申请情况统计表 | 3
          收到和处理政府信息公开申请的情况 | 3
          本年度收到和处理政府信息公开申请情况 | 3
          收到、处理政府信息公开申请情况 | 3
          收到及处理政府信息公开申请情况 | 3
          政府信息公开申请收到和处理情况 | 3
          收到和办理政府信息公开申请情况 | 3
          受理政府信息公开申请情况 | 3
          政府信息公开申请受理和处理情况 | 3
          处理政府信息公开申请情况 | 3
          收到和处理依申请公开情况 | 3
          收到和处理政府信息申请公开情况 | 3
          政府信息公开行政复议、行政诉讼情况 | 4
          政府信息公开行政复议及行政诉讼情况 | 4
          政府信息公开行政复议和行政诉讼情况 | 4
          因政府信息公开工作被申请行政复议、提起行政诉讼情况 | 4
          因政府信息公开被申请行政复议、提起行政诉讼的情况 | 4
          政府信息公开工作行政复议、行政诉讼情况 | 4
          行政复议、行政诉讼情况 | 4
          行政复议和诉讼情况 | 4
          政府信息公开行政复议、行政诉讼 | 4
          政府信息公开引起的行政复议、提起行政诉讼情况 | 4
          存在的主要问题及改进情况 | 5
          存在的主要问题和改进情况 | 5
          存在问题及改进措施 | 5
          存在的问题及改进情况 | 5
          存在问题及改进情况 | 5
          存在的问题和下一步打算 | 5
          政府信息公开工作存在的主要问题及改进情况 | 5
          政府信息公开工作存在的问题与改进措施 | 5
          存在的不足及改进措施 | 5
          主要问题及改进方向 | 5
          工作中存在的主要问题及整改情况 | 5
          2024年存在的主要问题及2025年改进措施 | 5
          其他需要报告的事项 | 6
          其他报告的事项 | 6
          需要报告的其他事项 | 6
          其他需要报告事项 | 6
          其它需要报告的事项 | 6
          其他需要说明的事项 | 6
          其他需要报告的情况 | 6
          其他应当报告的事项 | 6
          其他事项 | 6
          需要说明的其他事项 | 6
          需要报告的事项 | 6
          """)
  @DisplayName(
      "an agency's own wording is told as the section that it means, with or without ordinal")
  void wordings(String title, int number) {
    String numeral = "一二三四五六".substring(number - 1, number);
    for (String heading :
        new String[] {
          title, numeral + "、" + title, number + "、" + title, "第" + numeral + "部分 " + title
        }) {
      assertThat(Texts.readLines(TITLE + heading + "\n本年度工作平稳推进。").sections())
          .as(heading)
          .extracting(Section::number)
          .containsExactly(number);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（一）主动公开情况",
        "（二）依申请公开办理情况",
        "（三）政府信息管理情况",
        "(一) 存在的主要问题:",
        "(二) 改进措施:",
        "一、本年新收政府信息公开申请数量",
        "二、上年结转政府信息公开申请数量",
        "四、结转下年度继续办理",
        "（七）总计",
        "全年未发生行政复议、行政诉讼情况",
        "2024年，我局收到和处理政府信息公开申请情况良好",
        "针对存在的主要问题，我们认真研究改进措施",
        "本报告共六部分，包括总体情况、主动公开政府信息情况等。",
        "3.其他",
        "（六）其他处理",
        "政府信息公开指南"
      })
  @DisplayName("inner headings, labels of the form and sentences head no section")
  void no_headings(String line) {
    assertThat(Texts.readLines(TITLE + "一、总体情况\n" + line + "\n工作平稳。").sections())
        .extracting(Section::number)
        .containsExactly(1);
  }

  @Test
  void a_table_of_contents_is_no_second_set_of_headings() {
    ReportText report =
        Texts.readLines(
            TITLE
                + """
                目  录
                一、总体情况......1
                二、主动公开政府信息情况......2
                三、收到和处理政府信息公开申请情况......3
                四、政府信息公开行政复议、行政诉讼情况......4
                五、存在的主要问题及改进情况......5
                六、其他需要报告的事项......6
                一、总体情况
                工作平稳。
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                四、政府信息公开行政复议、行政诉讼情况
                五、存在的主要问题及改进情况
                人手不足，将加强培训。
                六、其他需要报告的事项
                无。
                """);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.sections().get(0).text()).isEqualTo("工作平稳。");
    assertThat(report.paragraphs()).hasSize(3);
  }

  @Test
  void a_table_of_contents_without_page_numbers_is_known_by_what_follows() {
    ReportText report =
        Texts.readLines(
            TITLE
                + """
                一、总体情况
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                一、总体情况
                工作平稳。
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                """);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3);
  }

  @Test
  void the_same_heading_twice_is_two_sections() {
    ReportText report = Texts.readLines(TITLE + "一、总体情况\n一、总体情况\n工作平稳。");
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 1);
    assertThat(report.sections()).extracting(Section::text).containsExactly("", "工作平稳。");
  }

  @Test
  void a_wrong_ordinal_is_kept_and_does_not_move_the_section() {
    ReportText report = Texts.readLines(TITLE + "一、总体情况\n工作平稳。\n三、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况");
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3);
    assertThat(report.sections()).extracting(Section::ordinal).containsExactly(1, 3, 3);
  }

  @Test
  void a_heading_glued_to_its_text_is_parted_from_it() {
    ReportText report =
        Texts.readLines(
            TITLE
                + """
                一、总体情况 2024年，我局工作平稳。
                二、主动公开政府信息情况：见下表。
                五、存在的主要问题及改进情况。人手不足，将加强培训。
                六、其他需要报告的事项无。
                """);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 5, 6);
    assertThat(report.sections())
        .extracting(Section::text)
        .containsExactly("2024年，我局工作平稳。", "见下表。", "人手不足，将加强培训。", "无。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总体情况：2024年，我局公开信息120条，培训2次。",
        "一、总体情况2024年，我局公开信息120条，培训2次。",
        "一、总体情况 2024年，我局公开信息120条，培训2次。",
        "I. 总体情况：2024年，我局公开信息120条，培训2次。"
      })
  @DisplayName("a heading and its text in one line are parted, with a number or without")
  void a_heading_in_one_line_with_its_text(String line) {
    assertThat(Texts.readLines(TITLE + line).sections())
        .extracting(Section::number, Section::title)
        .containsExactly(tuple(1, "总体情况"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i. |ii. ",
        "ⅰ、|ⅱ、",
        "A、|B、",
        "甲、|乙、",
        "⒜|⒝",
        "No.1 |No.2 ",
        "第1、|第2、",
        "1:|2:",
        "1-|2-",
        "【第一部分】|【第二部分】",
        "「一」|「二」",
        "专题一：|专题二：",
        "其一，|其二，",
        "1。|2。",
        "（Ⅰ）|（Ⅱ）",
        "Ⅰ-|Ⅱ-",
        "a. |b. "
      })
  void a_number_may_be_written_in_many_ways(String numbers) {
    String[] two = numbers.split("\\|");
    assertThat(Texts.readLines(TITLE + two[0] + "总体情况\n工作平稳。\n" + two[1] + "主动公开政府信息情况").sections())
        .extracting(Section::number, Section::ordinal)
        .containsExactly(tuple(1, 1), tuple(2, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"请看总体情况", "（二）各镇总体情况如下", "表1：公开总体情况。", "其中一项是其他需要报告的事项"})
  void words_before_a_title_make_it_no_heading(String line) {
    assertThat(Texts.readLines(TITLE + "一、概述\n工作平稳。\n" + line + "\n六、其他\n无。").sections())
        .extracting(Section::number)
        .containsExactly(1, 6);
  }

  @Test
  void a_short_title_without_a_mark_behind_it_is_a_heading_where_no_other_is() {
    assertThat(Texts.readLines(TITLE + "一、总体情况在县委、县政府领导下，工作有序开展。\n二、主动公开政府信息情况").sections())
        .extracting(Section::number, Section::text)
        .containsExactly(tuple(1, "在县委、县政府领导下，工作有序开展。"), tuple(2, ""));
    assertThat(Texts.readLines(TITLE + "一、总体情况\n工作平稳。\n一、总体情况良好，运行平稳。\n二、主动公开政府信息情况").sections())
        .extracting(Section::number)
        .containsExactly(1, 2);
  }

  @Test
  void navigation_that_names_a_section_above_the_title_is_no_heading() {
    ReportText report =
        Texts.readLines(
            "总体情况\n主动公开\n" + TITLE + "本报告统计期限为2024年1月1日至2024年12月31日。\n一、总体情况\n工作平稳。\n二、主动公开政府信息情况");
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2);
    assertThat(report.periods()).hasSize(1);
  }

  @Test
  void headings_behind_line_breaks_of_one_paragraph_are_headings() {
    ReportText report =
        Texts.read(
            TITLE + "根据条例编制本报告。\n一、总体情况\n2024年，我局公开信息120条。\n二、主动公开政府信息情况",
            "五、存在的主要问题及改进情况\n一是公开不够及时。\n六、其他需要报告的事项\n未收取信息处理费。");
    assertThat(report.sections())
        .extracting(Section::number, Section::text)
        .containsExactly(
            tuple(1, "2024年，我局公开信息120条。"),
            tuple(2, ""),
            tuple(5, "一是公开不够及时。"),
            tuple(6, "未收取信息处理费。"));
  }

  @Test
  void a_caption_under_the_heading_is_no_second_heading() {
    ReportText report =
        Texts.readLines(TITLE + "一、总体情况\n工作平稳。\n三、收到和处理政府信息公开申请情况\n收到和处理政府信息公开申请情况统计表\n");
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 3);
  }

  @Test
  void topics_of_section_one_numbered_like_sections_are_none() {
    ReportText report =
        Texts.readLines(
            TITLE
                + """
                一、总体情况
                一、主动公开情况
                公开信息若干。
                二、依申请公开情况
                三、政府信息管理情况
                四、平台建设情况
                五、监督保障情况
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                """);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3);
  }

  @Test
  void topics_of_section_one_do_not_stand_for_a_section_that_is_missing() {
    ReportText report =
        Texts.readLines(
            TITLE
                + """
                一、总体情况
                一、主动公开情况。公开信息若干。
                二、依申请公开情况。规范办理。
                三、收到和处理政府信息公开申请情况
                """);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 3);
  }

  @Test
  void the_first_heading_may_speak_of_disclosure_in_general() {
    ReportText report = Texts.readLines(TITLE + "一、政府信息主动公开工作总体情况\n工作平稳。\n二、主动公开政府信息情况\n");
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2);
  }

  @Test
  void a_loose_wording_counts_where_ordinal_and_order_bear_it_out() {
    ReportText report =
        Texts.readLines(
            TITLE
                + """
                一、总体情况
                工作平稳。
                二、主动公开情况
                三、依申请公开情况
                四、复议诉讼情况
                五、存在的主要问题
                人手不足。
                六、其他情况
                无。
                """);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void heading_and_title_are_kept_as_written() {
    Section section = Texts.readLines(TITLE + "（一）  总体 情况：\n工作平稳。").sections().get(0);
    assertThat(section.heading()).isEqualTo("（一） 总体 情况：");
    assertThat(section.title()).isEqualTo("总体情况");
    assertThat(section.ordinal()).isEqualTo(1);
  }
}
