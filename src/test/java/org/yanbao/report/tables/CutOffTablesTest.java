package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yanbao.report.FormTable;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Sheet.Box;

/** A column that the table never had is missing, it is not a doubt of the reading. */
class CutOffTablesTest {
  private final SampleForm form = SampleForm.drawn(11, "0", 5);

  @Test
  void a_heading_that_table_2_lacks_with_its_cells_is_missing() {
    FormTable table = read(without(form.table2().withoutSpans(), 2), "表二");
    assertThat(table.missingColumns()).containsExactly("规章/本年废止件数", "行政规范性文件/本年废止件数");
    assertThat(value(table, "行政规范性文件", "现行有效件数")).isEqualTo(form.cell("表二", "行政规范性文件", "现行有效件数"));
  }

  @Test
  void the_last_total_of_table_4_may_be_missing() {
    FormTable table = read(without(form.table4().withoutSpans(), 14), "表四");
    assertThat(table.missingColumns()).containsExactly("复议后起诉/总计");
    assertThat(value(table, "复议后起诉", "尚未审结")).isEqualTo(form.cell("表四", "复议后起诉", "尚未审结"));
  }

  @Test
  void groups_of_table_4_may_be_missing() {
    int[] lawsuits = IntStream.range(5, 15).toArray();
    FormTable table = read(without(form.table4().withoutSpans(), lawsuits), "表四");
    assertThat(table.missingRows()).containsExactly("未经复议直接起诉", "复议后起诉");
    for (String column : StatutoryForm.TABLE_4_COLUMNS) {
      assertThat(value(table, "行政复议", column)).isEqualTo(form.cell("表四", "行政复议", column));
    }
  }

  @Test
  void a_row_of_the_old_form_does_not_make_the_whole_table_old() {
    Sheet two = form.table2();
    two.row(new Box("第二十条第（九）项", 4, 1));
    two.row(new Box("信息内容"), new Box("采购项目数量"), new Box("采购总金额", 2, 1));
    two.row(new Box("政府集中采购"), new Box("5"), new Box("120.6", 2, 1));
    FormTable table = read(two, "表二");
    assertThat(table.edition()).isEqualTo(FormTable.Edition.OF_2021);
    assertThat(table.labels()).contains("政府集中采购");
    assertThat(value(table, "规章", "本年制发件数")).isEqualTo(form.cell("表二", "规章", "本年制发件数"));
  }

  private static Sheet without(Sheet flat, int... columns) {
    List<Integer> dropped = IntStream.of(columns).boxed().toList();
    Sheet cut = new Sheet();
    for (List<Box> row : flat.rows) {
      List<Box> left = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        if (!dropped.contains(c)) {
          left.add(row.get(c));
        }
      }
      cut.rows.add(left);
    }
    return cut;
  }

  private static FormTable read(Sheet sheet, String name) {
    FormTablesReading reading = new FormTables().read(Sheet.document(sheet.grid(1)));
    assertThat(reading.doubts()).isEmpty();
    return reading.tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static String value(FormTable table, String row, String column) {
    return table.cells().stream()
        .filter(cell -> cell.key().row().equals(row) && cell.key().column().equals(column))
        .map(cell -> cell.raw())
        .findFirst()
        .orElse("absent");
  }
}
