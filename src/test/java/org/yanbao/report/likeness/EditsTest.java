package org.yanbao.report.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The edits between two words")
class EditsTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "总体情况,总体情况,0",
    "总体情况,总休情况,1",
    "总体情况,总体工作情况,2",
    "总体工作情况,总体情况,2",
    "渑池,澠池县,2",
    "'',总计,2",
    "总计,'',2"
  })
  @DisplayName("are the characters to change, put in or leave out")
  void areCounted(String one, String other, int edits) {
    assertThat(Edits.between(one, other)).isEqualTo(edits);
  }
}
