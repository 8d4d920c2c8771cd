package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;
import static org.yanbao.rules.ReportBuilder.cleanGovernment;
import static org.yanbao.rules.ShippedRules.find;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.report.OrganType;

class TextRulesTest {

  private static ReportBuilder saying(String sentence) {
    return clean().appendTo(1, sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年公开信息（）条。",
        "全年公开信息【】条。",
        "全年公开信息条，解读3篇。",
        "全年公开信息N条。",
        "全年公开信息……条。",
        "全年公开信息——条。",
        "截至年月日，运行平稳。",
        "2024年3月日召开会议。",
        "2024年，某某局组织培训。",
        "202X年工作平稳。",
        "（待补充）",
        "（具体内容略）",
        "附件TBD。"
      })
  void q01_finds_what_was_never_filled_in(String sentence) {
    assertThat(find("Q01", saying(sentence))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "落实“1+N”制度体系。",
        "个别栏目有待补充。",
        "公开内容……等。",
        "针对某企业的申请依法答复。",
        "帮助王某某获取信息。",
        "组织培训（含线上）12次（场）。",
        "落实政府信息公开条例。",
        "出生年月日等个人信息予以遮挡。",
        "分批次组织培训。"
      })
  void q01_lets_words_that_look_like_blanks_be(String sentence) {
    assertThat(find("Q01", saying(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（请根据实际情况填写）",
        "（各单位根据实际情况填写）",
        "此处应包括考核结果。",
        "（如无请删除）",
        "（模板）",
        "示例：全年公开信息12条。",
        "此项主要填写存在的问题。",
        "请各单位于1月31日前报送。",
        "单击此处输入文字。"
      })
  void q02_finds_what_a_template_says_to_its_writer(String sentence) {
    assertThat(find("Q02", saying(sentence))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指导各单位如实填报数据。",
        "编制答复文书（模板）12份。",
        "该项主要包括水资源费。",
        "（注：以上数据不含下属单位）",
        "请社会各界监督。",
        "删除过期信息3条（次）。"
      })
  void q02_lets_the_report_s_own_words_be(String sentence) {
    assertThat(find("Q02", saying(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "政府信息公开条列",
        "中华人民共和国政府信息工开条例",
        "中华人民共国政府信息公开条例",
        "中华人民共和国政府信息公开办法",
        "政府信息公开信息处理费管理规定"
      })
  void q06_finds_a_slip_in_the_name_of_the_regulation(String title) {
    assertThat(find("Q06", saying("认真执行《" + title + "》。"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "江岭省政府信息公开条例",
        "江岭省政府信息公开规定",
        "中华人民共和国政府信息公开条例（修订）",
        "中华人民共和国政府采购法实施条例",
        "政府信息公开目录",
        "云岭县政府信息公开信息处理费管理办法"
      })
  void q06_lets_other_titles_be(String title) {
    assertThat(find("Q06", saying("认真执行《" + title + "》。"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"枫渡镇人民政府, GOV, 我局", "枫渡镇人民政府, GOV, 我乡", "柳汀街道办事处, BRANCH, 我局", "云岭县水务局, DEPT, 我镇"})
  void q04_finds_a_name_for_oneself_that_another_kind_of_organ_uses(
      String agency, OrganType type, String self) {
    var report = saying("今年" + self + "组织了培训。").agency(agency, type);
    assertThat(find("Q04", report)).anyMatch(finding -> finding.actual().equals(self));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“我局”栏目上线。", "克服自我局限。", "走遍我乡村。", "印发《致我镇群众的一封信》。"})
  void q04_lets_quoted_titles_and_other_words_be(String sentence) {
    assertThat(find("Q04", cleanGovernment().text(1, sentence))).isEmpty();
  }

  @Test
  void q05_finds_a_variant_character_in_the_name_of_the_organ() {
    assertThat(find("Q05", clean().agency("澠北县水务局", OrganType.DEPT)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.expected()).isEqualTo("渑"));
    assertThat(find("Q05", clean().agency("渑北县水务局", OrganType.DEPT))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"云领县水务局坚持公开为先。", "2024年云岭县水勿局公开信息3条。", "走进云领县的企业。"})
  void q05_finds_the_own_name_with_one_character_amiss(String sentence) {
    assertThat(find("Q05", saying(sentence))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"与云岭县税务局联合培训。", "赴云岭市水务局学习。", "赴青岭县学习。", "云岭县水务管理局坚持公开为先。", "云岭县水务局坚持公开为先。"})
  void q05_lets_neighbours_and_partners_be(String sentence) {
    assertThat(find("Q05", saying(sentence))).isEmpty();
  }

  @Test
  void q07_finds_25_characters_that_stand_twice() {
    String twice = "组织全县水利系统三十余名信息员开展政府信息公开业务培训并逐一现场考核";
    assertThat(find("Q07", saying("一是" + twice + "。二是" + twice + "。")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains(twice));
    String title = "《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》";
    assertThat(find("Q07", saying("按照" + title + "办理。落实" + title + "要求。"))).isEmpty();
    String period = "统计期限自2024年1月1日起至2024年12月31日止";
    assertThat(find("Q07", saying(period + "。").appendTo(6, "本报告" + period + "。"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "申请人身份证号11010519491231002X。, 居民身份证号码",
    "联系人手机13800138000。, 手机号码",
    "退款至6222021234567890128账户。, 银行卡号",
    "联系人手机１３８００１３８０００。, 手机号码",
    "申请人身份证号110105 19491231 002X。, 居民身份证号码",
    "退款至6222 0212 3456 7890 128账户。, 银行卡号",
  })
  void q08_finds_numbers_of_persons_and_does_not_spread_them(String sentence, String kind) {
    var finding = find("Q08", saying(sentence)).get(0);
    assertThat(finding.message()).contains(kind).contains("*****");
    String number = sentence.replaceAll("\\D*([0-9][0-9 ]+X?).*", "$1");
    assertThat(finding.toString()).doesNotContain(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联系电话：0398-4812345，邮编472400。",
        "身份证号110105194912310021校验不符。",
        "文号为20240101000123456。",
        "网站访问量13800138000次。",
        "清理9条信息215项个人敏感信息。",
        "统一社会信用代码11410000005184689X。"
      })
  void q08_lets_other_numbers_be(String sentence) {
    assertThat(find("Q08", saying(sentence))).isEmpty();
  }

  @Test
  void q09_finds_a_first_section_without_figure_and_name() {
    String empty = "全面贯彻上级部署，扎实推进各项公开工作，健全机制，压实责任，成效明显，群众满意，氛围良好。";
    assertThat(find("Q09", clean().text(1, empty))).hasSize(1);
    assertThat(find("Q09", clean().text(1, empty + "组织培训2次。"))).isEmpty();
    assertThat(find("Q09", clean().text(1, "云岭县水务局" + empty))).isEmpty();
  }

  @Test
  void q10_finds_a_word_that_stands_for_the_work_of_the_year() {
    assertThat(find("Q10", clean().text(5, "存在的问题与往年一致。"))).hasSize(1);
    assertThat(find("Q10", clean().text(5, "改进措施同上年。"))).hasSize(1);
    assertThat(find("Q10", clean().text(5, "与往年一致，无变化。"))).hasSize(1);
    assertThat(find("Q10", clean().text(5, "改进措施参照2023年度报告执行。"))).hasSize(1);
    assertThat(find("Q10", saying("收到申请数量与上年相同。培训次数与去年持平。"))).isEmpty();
  }

  @Test
  void d05_finds_the_work_of_the_year_told_of_another_year() {
    assertThat(find("D05", saying("2023年，我局主动公开信息120条。"))).hasSize(1);
    assertThat(find("D05", saying("截至2023年底，共公开信息120条。"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年，我局将继续加强培训。",
        "公开2023年度决算。",
        "2023年，我局公开80条，2024年公开120条。",
        "2023年，我局收到申请8件，今年较之增长。",
        "2022年以来，我局持续推进公开。",
        "按照《2023年政务公开工作要点》落实。"
      })
  void d05_lets_plans_comparisons_and_accounts_be(String sentence) {
    assertThat(find("D05", saying(sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "按照国办公开办涵〔2021〕30号执行。",
        "按照《关于印发〈办法〉的通知》国办函〔2020〕109号执行。",
        "根据《办法》（国办函[2020]109号）执行。",
        "根据《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）执行。"
      })
  void d07_finds_document_numbers_that_are_written_amiss(String sentence) {
    assertThat(find("D07", saying(sentence))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）执行。",
        "根据国办函2020109号文件执行。",
        "根据《中华人民共和国政府信息公开条例》（国务院令第711号）执行。"
      })
  void d07_lets_right_numbers_and_lost_brackets_be(String sentence) {
    assertThat(find("D07", saying(sentence))).isEmpty();
  }
}
