package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.FormTable.Presence;
import org.yanbao.report.tables.Sheet.Box;

class UnreadLabelsTest {
  private final SampleForm form = SampleForm.drawn(11, "0", 4);

  @Test
  void a_row_whose_label_is_joined_to_another_is_doubted_and_not_missing() {
    Sheet two = form.table2();
    joinWithRowAbove(two, "行政许可");

    FormTable table = read(two, form.table3(), form.table4()).get(0);

    assertThat(table.missingRows()).isEmpty();
    assertThat(cells(table, "行政许可")).isNotEmpty().allMatch(FormCell::isDoubted);
  }

  @Test
  void a_row_that_is_not_in_the_table_is_missing() {
    Sheet two = form.table2();
    two.rows.removeIf(row -> row.get(0).text().equals("行政强制"));

    assertThat(read(two, form.table3(), form.table4()).get(0).missingRows())
        .containsExactly("行政强制");
  }

  @Test
  void a_blank_row_above_figures_with_an_unknown_label_is_doubted() {
    Sheet three = form.table3().withoutSpans();
    List<Box> row = three.rows.get(3);
    List<Box> figures = new ArrayList<>(row);
    figures.replaceAll(box -> CellText.of(box.text()).isValue() ? box : new Box("申请数"));
    row.replaceAll(box -> CellText.of(box.text()).isValue() ? new Box("") : box);
    three.rows.add(4, figures);

    FormTable table = read(form.table2(), three, form.table4()).get(1);

    assertThat(cells(table, "一")).hasSize(7).allMatch(FormCell::isDoubted);
  }

  @Test
  void two_rows_of_figures_under_the_groups_of_disputes_are_doubted() {
    Sheet four = form.table4();
    four.rows.add(new ArrayList<>(four.rows.get(four.rows.size() - 1)));

    FormTable table = read(form.table2(), form.table3(), four).get(2);

    assertThat(table.cells()).hasSize(15).allMatch(FormCell::isDoubted);
  }

  @Test
  void a_table_of_which_only_words_are_left_is_unreadable() {
    Sheet four = new Sheet();
    four.rows.add(new ArrayList<>(List.of(new Box("行政复议结果维持结果纠正"), new Box("其他结果尚未审结总计未经复议直接起诉"))));

    assertThat(read(form.table2(), form.table3(), four).get(2).presence())
        .isEqualTo(Presence.UNREADABLE);
  }

  private static void joinWithRowAbove(Sheet sheet, String label) {
    for (int i = 1; i < sheet.rows.size(); i++) {
      List<Box> row = sheet.rows.get(i);
      if (row.get(0).text().equals(label)) {
        row.set(0, row.get(0).with("第二十条第（五）项信息内容" + label + "第二十条第（六）项"));
        return;
      }
    }
  }

  private static List<FormCell> cells(FormTable table, String row) {
    return table.cells().stream().filter(cell -> cell.key().row().equals(row)).toList();
  }

  private static List<FormTable> read(Sheet two, Sheet three, Sheet four) {
    return new FormTables().read(Sheet.document(two.grid(1), three.grid(2), four.grid(3))).tables();
  }
}
