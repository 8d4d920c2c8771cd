package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.document.Place;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.sentence.Statement;

class FeeReaderTest {

  private static List<FeeStatement> read(String sentence) {
    return FeeReader.read(List.of(new Statement(sentence, 6, Place.UNKNOWN)), 2024);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年未收取政府信息公开信息处理费。",
        "2024 年未收取信息公开处理费用。",
        "本年度未产生信息处理费。",
        "本机关按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》国办函〔2020〕109号规定的按件、按量收费标准，本年度未产生信息处理费。",
        "没有产生依申请公开提供信息收取费用，无一起泄密情况发生。",
        "2024年，我局依申请公开政府信息未收取任何费用。",
        "本年度无信息处理费。",
        "信息处理费收取情况：无。",
        "2024年收取信息处理费0元。",
        "2024年度我局信息处理费收取金额为0元。",
        "本年度发出收费通知0件，总金额0元，实际收取0元。",
        "依据《政府信息公开信息处理费管理办法》，我单位2024年没有收取信息处理费。",
        "按照《政府信息公开信息处理费管理办法》规定，本机关2024年度未向申请人收取信息处理费。",
        "本年度政府信息公开信息处理费收费情况为零。",
        "全年未发生政府信息公开收费情况。",
        "我镇2024年不收取信息处理费。",
        "2024年，我局未发出收费通知，信息处理费收取总金额为0元。",
        "收取信息处理费情况：本年度未收取。",
        "政府信息公开处理费用：无",
        "本年度未收取任何费用。",
        "2024年本机关依申请提供政府信息未收费。",
        "本机关2024年度政府信息公开工作未产生任何收费。",
        "2024年度未涉及信息处理费收取事项。"
      })
  void tells_that_none_was_charged(String sentence) {
    assertThat(read(sentence))
        .singleElement()
        .extracting(FeeStatement::kind)
        .isEqualTo(FeeStatement.Kind.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          本年度共收取信息处理费1200元，涉及政府信息公开申请3件。 | 3 | 1200
          2024年共发出收费通知3件，总金额1200元，实际收取1200元信息处理费。 | 3 | 1200
          全年收取信息处理费0.12万元，共2件。 | 2 | 1200
          全年对两件申请收取信息处理费４００元。 | 2 | 400
          2024年收取信息处理费1,200元。 | - | 1200
          2024年依法收取信息处理费12件，共计3,460.00元。 | 12 | 3460.00
          依据《政府信息公开信息处理费管理办法》规定，超过10件以上的部分每件收费100元，本年度共收取信息处理费500元，涉及5件。 | 5 | 500
          本年度收到申请20件，收取信息处理费100元。 | - | 100
          我局对3件申请收取了信息处理费。 | 3 | -
          """)
  void reads_cases_and_amount(String sentence, Long cases, BigDecimal yuan) {
    FeeStatement fee = read(sentence).get(0);
    assertThat(fee.kind()).isEqualTo(FeeStatement.Kind.CHARGED);
    assertThat(fee.cases().orElse(null)).isEqualTo(cases);
    assertThat(fee.yuan().orElse(null)).isEqualTo(yuan);
    assertThat(fee.parts()).isEmpty();
  }

  @Test
  void reads_a_breakdown() {
    FeeStatement fee = read("本年度收取信息处理费1200元，其中按件收取800元，按量收取400元。").get(0);
    assertThat(fee.yuan()).contains(new BigDecimal(1200));
    assertThat(fee.parts()).containsExactly(new BigDecimal(800), new BigDecimal(400));
  }

  @Test
  void billed_but_not_collected_is_not_charged() {
    FeeStatement fee = read("2024年发出信息处理费收费通知1件，金额100元，实际收取0元。").get(0);
    assertThat(fee.kind()).isEqualTo(FeeStatement.Kind.NONE);
    assertThat(fee.cases()).contains(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "严格执行《政府信息公开信息处理费管理办法》有关规定。",
        "按照国办函〔2020〕109号文件规定收取信息处理费。",
        "行政机关依申请提供政府信息，可以收取信息处理费。",
        "行政机关提供政府信息，不收取费用。",
        "申请人申请公开政府信息的数量、频次明显超过合理范围的，行政机关可以收取信息处理费。",
        "每月10件以内免费，11至30件每件收费100元。",
        "本年度行政事业性收费1200元。",
        "本年度未收取行政事业性收费。",
        "公开行政事业性收费项目12项。",
        "及时公开收费清单，无违规收费情况。",
        "无其他需要报告的事项。",
        "全年未发生责任追究情形。",
        "公开财政预决算、三公经费等信息30条。",
        "全年主动公开消费维权信息12条。"
      })
  void leaves_policy_and_other_fees_alone(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void counts_wherever_it_stands() {
    ReportText report =
        Texts.read("云山县教育局2024年政府信息公开工作年度报告", "一、总体情况", "收到政府信息公开申请16件，没有产生依申请公开提供信息收取费用。");
    assertThat(report.fees()).extracting(FeeStatement::section).containsExactly(1);
    assertThat(report.fees().get(0).cases()).isEmpty();
  }
}
