package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as ISO/IEC 29500-1, 17.18.59 shows them. */
class NumberStyleTest {

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "chineseCountingThousand, 1, 一",
    "chineseCountingThousand, 10, 十",
    "chineseCountingThousand, 11, 十一",
    "chineseCountingThousand, 20, 二十",
    "chineseCountingThousand, 105, 一百零五",
    "chineseCountingThousand, 110, 一百一十",
    "japaneseCounting, 21, 二十一",
    "chineseCounting, 12, 十二",
    "chineseLegalSimplified, 10, 壹拾",
    "ideographTraditional, 3, 丙",
    "decimalEnclosedCircleChinese, 2, ②",
    "decimalEnclosedParen, 1, ⑴",
    "ideographEnclosedCircle, 1, ㈠",
    "decimalFullWidth, 12, １２",
    "upperLetter, 27, AA",
    "lowerRoman, 14, xiv",
    "bullet, 1, ''"
  })
  void a_number_is_shown_in_its_style(String style, int number, String shown) {
    assertThat(NumberStyle.format(style, number)).isEqualTo(shown);
  }
}
