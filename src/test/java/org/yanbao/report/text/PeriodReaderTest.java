package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.StatedPeriod;

class PeriodReaderTest {

  private static PeriodReader.Reading read(String... sentences) {
    return PeriodReader.read(List.of(sentences).stream().map(Texts::sentence).toList(), 2024);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。 | 2024-01-01 | 2024-12-31
          本年度报告中所列数据的统计时限自2024年1月1日至2024年12月31日。 | 2024-01-01 | 2024-12-31
          统计期限为2024年1月1日至12月31日。 | 2024-01-01 | 2024-12-31
          统计时间从2024年1月1日到12月31止。 | 2024-01-01 | 2024-12-31
          统计周期：2024年1月1日—12月31日。 | 2024-01-01 | 2024-12-31
          数据统计范围为２０２４年１月１日至２０２４年１２月３１日。 | 2024-01-01 | 2024-12-31
          统计期限：2024.1.1-2024.12.31 | 2024-01-01 | 2024-12-31
          统计期限：2024-01-01至2024-12-31 | 2024-01-01 | 2024-12-31
          统计期限：2024/1/1～2024/12/31 | 2024-01-01 | 2024-12-31
          本报告统计期限为2024年度（1月1日至12月31日）。 | 2024-01-01 | 2024-12-31
          本报告统计数据截取时间为 2024 年 1 月 1 日 — 2024 年 12 月 31 日。 | 2024-01-01 | 2024-12-31
          报告期限为二〇二四年一月一日至二〇二四年十二月三十一日。 | 2024-01-01 | 2024-12-31
          报告中使用的数据自2024年1月1日起，至2024年12月31日止。 | 2024-01-01 | 2024-12-31
          本报告的数据统计时间为本年1月1日至12月31日。 | 2024-01-01 | 2024-12-31
          统计期限为2024年1月至12月。 | 2024-01-01 | 2024-12-31
          数据统计期限为2024年度。 | 2024-01-01 | 2024-12-31
          统计期限从2023年1月1日起至2023年12月31日止。 | 2023-01-01 | 2023-12-31
          统计期限自2024年1月1日起至2024年11月30日止。 | 2024-01-01 | 2024-11-30
          数据统计期限为2023年12月1日至2024年11月30日。 | 2023-12-01 | 2024-11-30
          2024年1月1日至12月31日，我局主动公开信息120条。 | 2024-01-01 | 2024-12-31
          统计时段为2024年1月1日0时至2024年12月31日24时。 | 2024-01-01 | 2024-12-31
          统计期限：2024年1月1日─12月31日。 | 2024-01-01 | 2024-12-31
          统计期限：2024年1月1日〜2024年12月31日。 | 2024-01-01 | 2024-12-31
          统计期限：2024年1月1日→2024年12月31日。 | 2024-01-01 | 2024-12-31
          统计时段为2024年1月1日以来至2024年12月31日。 | 2024-01-01 | 2024-12-31
          统计期限为24年1月1日至24年12月31日。 | 2024-01-01 | 2024-12-31
          统计期限自2204年1月1日至2204年12月31日。 | 2204-01-01 | 2204-12-31
          报告起止日期：2024年2月1日至12月31日。 | 2024-02-01 | 2024-12-31
          数据采集时间为2023年1月1日至12月31日。 | 2023-01-01 | 2023-12-31
          报告覆盖期间为2024年1月1日至2025年3月31日。 | 2024-01-01 | 2025-03-31
          数据采集的时间为2023年度。 | 2023-01-01 | 2023-12-31
          报告期内（2024年1月1日至11月30日）数据如下。 | 2024-01-01 | 2024-11-30
          统计期限：2 0 2 4年1月1日至1 1月3 0日 | 2024-01-01 | 2024-11-30
          统计数据期限：自2024年1月1日起，到2024年10月31日截止。 | 2024-01-01 | 2024-10-31
          统计期限自2024年1月1日起至次年1月1日止。 | 2024-01-01 | 2025-01-01
          统计期限为2024年上半年。 | 2024-01-01 | 2024-06-30
          统计期限为本年度下半年，其他情况另行说明。 | 2024-07-01 | 2024-12-31
          数据统计范围为2023年前三季度。 | 2023-01-01 | 2023-09-30
          统计期限为2024年第二季度至第四季度。 | 2024-04-01 | 2024-12-31
          统计期限为2024年一至三季度。 | 2024-01-01 | 2024-09-30
          统计期限为2024年1-4季度。 | 2024-01-01 | 2024-12-31
          统计期限为2024年第四季度数据。 | 2024-10-01 | 2024-12-31
          统计期限为2024年前11个月。 | 2024-01-01 | 2024-11-30
          统计期限自202491日起至2024831日止。 | 2024-09-01 | 2024-08-31
          """)
  void reads_a_statement(String sentence, String from, String to) {
    assertThat(read(sentence).periods())
        .extracting(period -> period.from() + "/" + period.to())
        .containsExactly(from + "/" + to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年3月1日至3月31日开展政务公开宣传月活动。",
        "公示期限为2024年3月1日至3月7日。",
        "征集时间为2024年5月1日至2024年5月31日。",
        "自2021年1月1日起施行。",
        "2024年1月，我局召开专题会议。",
        "2024年全年公开信息1203条。",
        "根据《关于做好2024年1月1日以来数据公开的通知》要求，推进数据开放。",
        "考核周期为2024年1月1日至12月31日。",
        "报告期内，2024年5月1日至5月31日组织了开放活动。",
        "本报告下载时间为2025年2月1日至2月28日。",
        "受理时间：2024年1月1日至12月31日的工作日。",
        "统计期限为2024年上半年和第三季度。",
        "数据统计：2024年1月1日至11月20日，网站访问量达37万人次。",
        "6月1日至6月30日为安全生产月，本报告不再赘述。",
        "本年度公开各类数据信息。"
      })
  void leaves_other_dates_alone(String sentence) {
    assertThat(read(sentence).periods()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限为2024年1月1日至2024年11月31日。",
        "本报告统计期限自2024年13月1日至2024年12月31日。",
        "数据统计期限为2024年2月30日至12月31日。",
        "本报告统计期限自20204年1月1日至2024年12月31日。",
        "统计期限：224年1月1日至2024年12月31日。",
        "统计期限自2024年1月1日起至202024年12月31日止。",
        "现将2024年1月1日至6月31日政府信息公开工作情况报告如下："
      })
  void keeps_a_day_that_does_not_exist_as_a_doubt(String sentence) {
    PeriodReader.Reading reading = read(sentence);
    assertThat(reading.periods()).isEmpty();
    assertThat(reading.doubts()).extracting(ReadingDoubt::part).containsExactly("统计期限");
  }

  @ParameterizedTest
  @ValueSource(strings = {"本报告所列数据的统计期限为2024111日到1231日。", "数据统计期限自2024 111日起至2024 1231日止。"})
  void keeps_a_period_whose_characters_were_lost_as_a_doubt(String sentence) {
    PeriodReader.Reading reading = read(sentence);
    assertThat(reading.periods()).isEmpty();
    assertThat(reading.doubts()).extracting(ReadingDoubt::part).containsExactly("统计期限");
  }

  @Test
  void puts_together_what_a_line_break_tore_in_two() {
    assertThat(read("本报告所列数据的统计期限自2024年1月1日起至", "2024年11月30日止。").periods())
        .extracting(StatedPeriod::to)
        .containsExactly(LocalDate.of(2024, 11, 30));
  }

  @Test
  void keeps_two_different_periods_in_order() {
    assertThat(read("统计期限为2024年1月1日至12月31日。", "本报告统计期限自2023年1月1日起至2023年12月31日止。").periods())
        .extracting(period -> period.from().getYear())
        .containsExactly(2024, 2023);
  }

  @Test
  void counts_wherever_it_stands() {
    ReportText report =
        Texts.read(
            "云山县教育局2024年政府信息公开工作年度报告",
            "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
            "一、总体情况",
            "工作平稳。",
            "六、其他需要报告的事项",
            "1.统计期限：2024年1月1日至12月31日。2.无其他事项。");
    assertThat(report.periods()).extracting(StatedPeriod::section).containsExactly(0, 6);
    assertThat(report.periods().get(1).quote()).isEqualTo("1.统计期限：2024年1月1日至12月31日。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      textBlock =
          """
          本报告由云山县教育局编制。所列数据的统计期限自2024年1月1日至 / 2024年11月30日 / 2024-11-30
          　　本报告所列数据的统计期限自2024年1月1日起至2024年12 / 月31日止。               / 2024-12-31
          　　本报告所列数据的统计期限自2024年1月1日起至2024年12月3 / 0日止。                / 2024-12-30
          　　本报告由云山县教育局负责编制并且公布，内容涵盖云山县教育局 / 在2024年1月1日至2024年11月30日期间的政府 / 2024-11-30
          """)
  void is_read_over_a_torn_date(String first, String second, LocalDate to) {
    ReportText titled = Texts.read("云山县教育局2024年政府信息公开工作年度报告", first, second, "一、总体情况", "工作平稳。");
    ReportText declared =
        Texts.readDeclared(
            "云山县教育局2024年政府信息公开工作年度报告",
            "首页 > 政务公开",
            first,
            second,
            "本报告电子版可在云山县人民政府门户网站查阅或者下载，欢迎监督。",
            "一、总体情况",
            "工作平稳。");
    assertThat(titled.periods()).extracting(StatedPeriod::to).containsExactly(to);
    assertThat(declared.periods()).extracting(StatedPeriod::to).containsExactly(to);
  }

  @Test
  void is_read_over_the_end_of_a_line() {
    ReportText report =
        Texts.readLines(
            """
            云山县教育局2024年政府信息公开工作年度报告
                本报告由六个部分组成，所列数据的统计期限自2024年1月1日
            起至2024年12月31日止。
                一、总体情况
                工作平稳，没有中断
                二、主动公开政府信息情况
            """);
    assertThat(report.periods()).hasSize(1);
    assertThat(report.sections()).hasSize(2);
    assertThat(report.paragraphs()).hasSize(2);
  }
}
