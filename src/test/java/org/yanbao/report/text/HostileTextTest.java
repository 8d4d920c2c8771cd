package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to be slow must not hang a reader: what takes quadratic time would not end here. */
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（",
        "《",
        "“",
        "1件",
        "申请",
        "收到申请",
        "未发生",
        "复议",
        "收到申请1件，",
        "2024年1月1日至",
        "规范性文件",
        "费",
        "一、",
        "政府信息公开",
        " ",
        "0元信息处理费",
        "答复1件"
      })
  void three_thousand_repetitions_end(String piece) {
    ReportText report =
        Texts.read("云山县教育局2024年政府信息公开工作年度报告", "一、总体情况", piece.repeat(3_000), "六、其他需要报告的事项", "无。");
    assertThat(report.year()).isEqualTo(2024);
  }
}
