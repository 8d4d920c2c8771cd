package org.yanbao.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanbao.report.RowNames;
import org.yanbao.report.StatutoryForm;

class ListedCellsTest {
  @Test
  void many_cells_that_hold_the_same_are_told_by_their_rows() {
    List<单元格> cells = new ArrayList<>();
    for (String row : StatutoryForm.rows("表四")) {
      for (String column : StatutoryForm.columns("表四", row)) {
        cells.add(cell(row, column, "/", cells.size()));
      }
    }

    // 15 cells: three rows of five columns each.
    assertThat(cells).hasSize(15);
    assertThat(new 审核().列举填报(cells)).isEqualTo("“行政复议”、“未经复议直接起诉”、“复议后起诉”整行填报“/”");
  }

  @Test
  void a_few_cells_are_named_one_by_one_with_what_they_hold() {
    List<String> rows = StatutoryForm.rows("表四");
    List<单元格> cells = List.of(cell(rows.get(0), "结果维持", "/", 0), cell(rows.get(1), "总计", "无", 1));

    assertThat(new 审核().列举填报(cells)).isEqualTo("“行政复议”行“结果维持”列填报“/”；“未经复议直接起诉”行“总计”列填报“无”");
  }

  private static 单元格 cell(String row, String column, String text, int order) {
    return new 单元格(
        "表四", row, column, RowNames.of("表四", row), BigDecimal.ZERO, text, "占位符", order, "", "");
  }
}
