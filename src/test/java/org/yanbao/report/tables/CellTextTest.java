package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.report.CellState;

class CellTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "34;34",
        "１２;12",
        "1,234;1234",
        "１，２３４;1234",
        "1 234;1234",
        "5件;5",
        "5 件;5",
        "12.5万元;12.5",
        "+3;3",
        "-3;-3",
        "－3;-3",
        "−3;-3",
        "负3;-3",
        "366.9991;366.9991",
        "05;5"
      })
  void numbers_are_understood_however_they_are_written(String text, BigDecimal number) {
    assertThat(CellText.of(text).state()).isEqualTo(CellState.NUMBER);
    assertThat(CellText.of(text).number()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3000", "\n"})
  void blanks_of_all_kinds_are_blank(String text) {
    assertThat(CellText.of(text).state()).isEqualTo(CellState.BLANK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "-", "－", "—", "——", "无", "不适用", "N/A", "／", "*", "……"})
  void signs_in_place_of_a_number_are_placeholders(String text) {
    assertThat(CellText.of(text).state()).isEqualTo(CellState.PLACEHOLDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"三", "约5", "1,23", "1\n0", "①", "5元", "1O", "3-5"})
  void everything_else_is_no_number(String text) {
    assertThat(CellText.of(text).state()).isEqualTo(CellState.INVALID);
  }
}
