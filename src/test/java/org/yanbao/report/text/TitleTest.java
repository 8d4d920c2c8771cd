package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.report.OrganType;

class TitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云山县人民政府2024年政府信息公开工作年度报告          | 云山县人民政府       | 2024
          云山县人民政府 2024 年政府信息公开工作年度 报告       | 云山县人民政府       | 2024
          云山县2022年政府信息公开工作年度报告                  | 云山县               | 2022
          云山县教育局２０２４年度政府信息公开工作年度报告      | 云山县教育局         | 2024
          云山县教育局二〇二四年政府信息公开工作年度报告        | 云山县教育局         | 2024
          云山县教育局二○二三年度政府信息公开年报               | 云山县教育局         | 2023
          2024年云山县教育局政府信息公开工作年度报告            | 云山县教育局         | 2024
          云山县教育局政府信息公开工作年度报告（2024年）        | 云山县教育局         | 2024
          云山县教育局政府信息公开工作2024年度报告              | 云山县教育局         | 2024
          云山县教育局关于2024年度政府信息公开工作的报告        | 云山县教育局         | 2024
          关于云山县教育局2024年政府信息公开工作情况的报告      | 云山县教育局         | 2024
          《云山县教育局2024年政府信息公开工作年度报告》        | 云山县教育局         | 2024
          云山县人民政府信息公开工作年度报告（2021）            | 云山县人民政府       | 2021
          云山县教育局2024年年政府信息公开工作年度报告          | 云山县教育局         | 2024
          云山县教育局20224年政府信息公开工作年度报告           | 云山县教育局         | 0
          云山街道办事处2024年度政务公开工作报告                | 云山街道办事处       | 2024
          云山县人民政府办公室2024年政府信息公开工作年度报告公开 |  云山县人民政府办公室 | 2024
          公报标题：2024年度云山县教育局政府信息公开工作年度报告 | 云山县教育局        | 2024
          （图解）云山县教育局2024年政府信息公开工作年度报告    | 云山县教育局         | 2024
          2024年政府信息公开工作年度报告                        |                      | 2024
          云山县人民政府政府信息公开工作年度报告                | 云山县人民政府       | 0
          """)
  void names_organ_and_year(String line, String organ, int year) {
    Title title = Title.read(line).orElseThrow();
    assertThat(title.organ()).isEqualTo(organ == null ? "" : organ);
    assertThat(title.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《中华人民共和国政府信息公开条例》规定，现公布2024年政府信息公开工作年度报告。",
        "上一篇：云山县教育局2023年政府信息公开工作年度报告",
        "附件：云山县教育局2024年政府信息公开工作年度报告.docx",
        "当前位置：首页 > 政务公开 > 政府信息公开年度报告",
        "政府信息公开指南",
        "一、总体情况",
        "本报告由云山县教育局编制",
        "例》(以下简称《条例》)和《中华人民共和国政府信息公开工作年度报告",
        "云山县人民政府办公室关于做好2024年政府信息公开年度报告",
        "办公厅政府信息与政务公开办公室关于印发 <中华人民共和国政府信息公开工作年度报告"
      })
  void is_not_made_of_sentences_and_links(String line) {
    assertThat(Title.read(line)).isEmpty();
  }

  @Test
  void takes_the_full_name_where_the_line_nearest_to_the_text_shortens_it() {
    ReportText report =
        Texts.read("云山市东湖区财政局2024年政府信息公开工作年度报告", "2024年度区财政局政府信息公开工作年度报告", "一、总体情况", "今年工作平稳。");
    assertThat(report.agency().name()).isEqualTo("云山市东湖区财政局");
  }

  @Test
  void keeps_the_blanks_of_the_document() {
    ReportText report = Texts.read("云山县人民政府 2024 年政府信息公开工作年度报告", "一、总体情况", "今年工作平稳。");
    assertThat(report.title()).isEqualTo("云山县人民政府 2024 年政府信息公开工作年度报告");
  }

  @Test
  void is_put_together_from_broken_lines() {
    ReportText report = Texts.read("云山县人民政府", "2024年政府信息公开", "工作年度报告", "一、总体情况", "今年工作平稳。");
    assertThat(report.title()).isEqualTo("云山县人民政府2024年政府信息公开工作年度报告");
    assertThat(report.agency().name()).isEqualTo("云山县人民政府");
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.paragraphs()).hasSize(1);
  }

  @Test
  void takes_no_navigation_for_the_organ() {
    ReportText report = Texts.read("首页", "互动交流", "2024年政府信息公开工作年度报告", "一、总体情况", "工作平稳。");
    assertThat(report.title()).isEqualTo("2024年政府信息公开工作年度报告");
    assertThat(report.agency().name()).isEmpty();
    assertThat(report.agency().type()).isEqualTo(OrganType.UNKNOWN);
  }

  @Test
  void is_the_one_next_to_the_text_and_not_a_link_to_another_year() {
    ReportText report =
        Texts.read(
            "云山县教育局2022年政府信息公开工作年度报告",
            "云山县教育局2023年政府信息公开工作年度报告",
            "云山县教育局2024年政府信息公开工作年度报告",
            "发布时间：2025-01-20　来源：云山县教育局　字号：【大 中 小】",
            "一、总体情况",
            "工作平稳。",
            "上一篇：云山县教育局2023年政府信息公开工作年度报告");
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.paragraphs()).hasSize(1);
  }

  @Test
  void printed_twice_is_no_text() {
    ReportText report =
        Texts.read(
            "云山县教育局2024年政府信息公开工作年度报告",
            "云山县教育局 2024年政府信息公开工作年度报告",
            "一、总体情况",
            "工作平稳。",
            "云山县教育局2024年政府信息公开工作年度报告",
            "— 2 —");
    assertThat(report.paragraphs()).hasSize(1);
  }

  @Test
  void without_organ_lets_the_page_the_index_table_or_the_signature_name_it() {
    assertThat(
            Texts.readDeclared(
                    "云山县教育局2024年政府信息公开工作年度报告_云山县人民政府网站", "2024年政府信息公开工作年度报告", "一、总体情况", "工作平稳。")
                .agency()
                .name())
        .isEqualTo("云山县教育局");
    assertThat(Texts.read("发布机构：云山县水利局", "2024年政府信息公开工作年度报告", "一、总体情况", "工作平稳。").agency().name())
        .isEqualTo("云山县水利局");
    assertThat(
            Texts.read(
                    "2024年政府信息公开工作年度报告",
                    "一、总体情况",
                    "工作平稳。",
                    "六、其他需要报告的事项",
                    "无。",
                    "云山县民政局",
                    "2025年1月20日")
                .agency()
                .name())
        .isEqualTo("云山县民政局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          云山县教育局2024年政府信息公开工作年度报告_年度报告_云山县人民政府          ; 云山县教育局
          云山县人民政府网站-云山县教育局2024年政府信息公开工作年度报告              ; 云山县教育局
          云山县人民政府 年度报告 云山县教育局2024年政府信息公开工作年度报告         ; 云山县教育局
          云山高新区管理委员会 社会事务局2024年政府信息公开工作年度报告              ; 云山高新区管理委员会社会事务局
          云山县人民政府门户网站                                                     ; ''
          """)
  void is_told_from_the_names_of_sites_in_what_a_page_declares(String declared, String organ) {
    assertThat(DeclaredTitle.read(declared).organ()).isEqualTo(organ);
  }

  @Test
  void declared_with_the_full_name_completes_the_one_above_the_text() {
    ReportText report =
        Texts.readDeclared(
            "云山县水利局2024年政府信息公开工作年度报告 | 云山县人民政府", "县水利局2024年政府信息公开工作年度报告", "一、总体情况", "工作平稳。");
    assertThat(report.agency().name()).isEqualTo("云山县水利局");
  }

  @Test
  void takes_no_row_of_an_index_table_for_part_of_the_name() {
    ReportText report =
        Texts.read(
            "索引号010203040/2025-00012",
            "文号是否有效",
            "标题青石镇2024年政府信息公开工作年度报告",
            "体 裁生效日期废止日期",
            "青石镇2024年政府信息公开工作年度报告",
            "一、总体情况",
            "工作平稳。");
    assertThat(report.agency().name()).isEqualTo("青石镇");
  }

  @ParameterizedTest
  @ValueSource(strings = {"无障碍浏览 长者专版", "云山县人民政府", "首页 > 政务公开", "有效"})
  void takes_nothing_of_the_page_above_for_part_of_the_name(String above) {
    ReportText report = Texts.read(above, "青石镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", "工作平稳。");
    assertThat(report.agency().name()).isEqualTo("青石镇人民政府");
    ReportText broken = Texts.read("有效", above, "云山县水利局", "2024年政府信息公开工作年度报告 |", "一、总体情况", "工作平稳。");
    assertThat(broken.agency().name()).endsWith("云山县水利局").doesNotContain("有效");
  }

  @Test
  void over_two_lines_keeps_the_committee_above_its_office() {
    ReportText report =
        Texts.read(
            "云山湖旅游风景区管理委员会 卫生健康办公室2024年政府信息公开工作年度报告",
            "云山湖旅游风景区管理委员会",
            "卫生健康办公室2024年政府信息公开工作年度报告",
            "一、总体情况",
            "工作平稳。");
    assertThat(report.agency().name()).isEqualTo("云山湖旅游风景区管理委员会卫生健康办公室");
  }

  @Test
  void missing_above_the_text_leaves_the_preface_what_it_is() {
    ReportText report =
        Texts.readDeclared(
            "云山县教育局2024年政府信息公开工作年度报告",
            "首页 > 政务公开 > 政府信息公开年报",
            "本报告由云山县教育局编制。所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
            "联系电话：0123-4567890",
            "一、总体情况",
            "工作平稳。");
    assertThat(report.periods()).hasSize(1);
    assertThat(report.year()).isEqualTo(2024);
  }

  @Test
  void is_empty_and_its_year_zero_where_there_is_none() {
    ReportText report = Texts.read("一、总体情况", "工作平稳。");
    assertThat(report.title()).isEmpty();
    assertThat(report.year()).isZero();
    assertThat(report.sections()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据《中华人民共和国政府信息公开条例》规定，现公布云山县水利局2024年政府信息公开工作年度报告。     | 云山县水利局   | 2024
          现向社会公布2024年云山县水利局政府信息公开工作年度报告。                                           | 云山县水利局   | 2024
          结合实际，现编制形成了《云山县青石镇人民政府2024年政府信息公开工作年度报告》。                     | 云山县青石镇人民政府 | 2024
          按照有关要求，云山县水利局编制完成2024年政府信息公开年度报告。                                     | 云山县水利局   | 2024
          现就云山县青石镇2024年政府信息公开工作情况报告如下：                                               | 云山县青石镇   | 2024
          现将云山县人民政府2024年政府信息公开工作年度报告予以公开。                                         | 云山县人民政府 | 2024
          现将我局2024年度政府信息公开工作报告如下：                                                         |                | 2024
          现公布区水利局2024年政府信息公开工作年度报告。                                                     |                | 2024
          现向社会公布2024年度街道信息公开年度报告。                                                         |                | 2024
          根据《省政务公开办公室关于做好2024年度政府信息公开工作年度报告编制工作的通知》编制本报告。         |                | 0
          本报告所列数据的统计期限为2024年1月1日至12月31日。                                                 |                | 2024
          本报告所列数据的统计期限为2024年1月1日至11月30日。                                                 |                | 0
          """)
  void a_report_without_a_title_is_named_by_its_opening(String opening, String organ, int year) {
    assertNames(Texts.read("一、总体情况", opening, "工作平稳。"), organ, year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云山县青石镇2024年政府信息公开 工作告年度报 | 云山县青石镇 | 2024
          云山县水利局2024年政府信公开工作年度报告    | 云山县水利局 | 2024
          云山县水利局2024年政府信息公开工作要点      |              | 0
          云山县水利局2024年法治政府建设年度报告      |              | 0
          """)
  void a_title_with_a_slip_of_the_pen_is_one_where_nothing_else_is(
      String line, String organ, int year) {
    assertNames(Texts.read(line, "一、总体情况", "工作平稳。"), organ, year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本报告由云山县水利局按照《中华人民共和国政府信息公开条例》和有关规定编制。         | 云山县水利局
          本年度报告根据《中华人民共和国政府信息公开条例》要求，由云山县水利局编制。         | 云山县水利局
          本报告由云山县水利局结合有关统计数据编制。                                         | 云山县水利局
          本报告由云山县水利局办公室根据《中华人民共和国政府信息公开条例》编制。             | 云山县水利局
          本报告由云山县人民政府办公室根据《中华人民共和国政府信息公开条例》编制。           | 云山县人民政府办公室
          本年度报告根据《中华人民共和国政府信息公开条例》，由云山县政务公开领导小组办公室编制。 |
          """)
  void the_word_of_a_report_on_who_made_it_names_the_organ(String preface, String organ) {
    assertThat(Texts.read(preface, "一、总体情况", "工作平稳。").agency().name())
        .isEqualTo(organ == null ? "" : organ);
  }

  private static void assertNames(ReportText text, String organ, int year) {
    assertThat(text.agency().name()).isEqualTo(organ == null ? "" : organ);
    assertThat(text.year()).isEqualTo(year);
  }
}
