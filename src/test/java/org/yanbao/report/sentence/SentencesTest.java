package org.yanbao.report.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @Test
  void end_at_full_stops_and_keep_them() {
    assertThat(Sentences.split("一是公开。二是解读！ 三是回应")).containsExactly("一是公开。", "二是解读！", "三是回应");
  }

  @Test
  void keep_brackets_and_quotations_whole() {
    assertThat(Sentences.split("称“公开为常态。不公开为例外。”的原则（见附。表）有效。下一句。"))
        .containsExactly("称“公开为常态。不公开为例外。”的原则（见附。表）有效。", "下一句。");
  }

  @Test
  void are_not_swallowed_by_a_bracket_that_nobody_closes() {
    assertThat(Sentences.split("公开（若干。解读若干。")).containsExactly("公开（若干。", "解读若干。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          收到 16 件            | 收到16件
          １，２３４             | 1，234
          1,203件               | 1203件
          二〇二四年十二月三十一日 | 2024年12月31日
          十六件                | 16件
          二十件                | 20件
          一百零二件            | 102件
          数十件                | 数十件
          第三件                | 第三件
          PDF file 3            | PDF file3
          (一)                  | （一）
          """)
  void are_written_in_one_way_for_patterns(String text, String normal) {
    assertThat(Normal.of(text)).isEqualTo(normal);
  }
}
