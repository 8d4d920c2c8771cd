package org.yanbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RowNamesTest {

  @Test
  @DisplayName("whoever reads a message reads the row's name, never its key")
  void rows_are_named() {
    assertThat(RowNames.line("表三", "三(一)")).isEqualTo("“三（一）予以公开”一行");
    assertThat(RowNames.line("表三", "四")).isEqualTo("“四、结转下年度继续办理”一行");
    assertThat(RowNames.line("表二", "行政许可")).isEqualTo("“行政许可”一行");
  }
}
