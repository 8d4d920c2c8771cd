package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          发布时间：2025-01-20 10:15　来源：云山县教育局          | 2025-01-20
          来源：云山县教育局 2025-02-20 浏览次数：12              | 2025-02-20
          2025/2/20 来源：县水利局 字体：[大 中 小]               | 2025-02-20
          日期：2025年01月29日                                    | 2025-01-29
          时间: 2025-01-31 18:46:07 来源: 县政府办公室            | 2025-01-31
          云山县民政局2024年报告 2025-03-01                       | ''
          更新时间：2025-03-01 来源：县政府办公室                 | ''
          2024年1月1日起施行，来源：县政府办公室。                | ''
          本报告所列数据统计时间：2024年1月1日至12月31日。        | ''
          培训时间：2024年3月1日                                  | ''
          """)
  void is_what_a_page_says_of_itself(String line, String date) {
    assertThat(PublicationDate.find("首页 > 政务公开\n" + line + "\n一、总体情况\n")).isEqualTo(date);
  }
}
