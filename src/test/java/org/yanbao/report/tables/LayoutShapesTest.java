package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanbao.document.Block;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Sheet.Box;

class LayoutShapesTest {
  private final SampleForm form = SampleForm.drawn(7, "0", 4);

  @Test
  void cells_parted_by_blanks_are_read() {
    assertAllRight(List.of(), lines(form.table2(), form.table3(), form.table4()));
  }

  @Test
  void all_tables_in_one_grid_are_read() {
    Sheet glued = new Sheet();
    glued.rows.addAll(form.table2().rows);
    glued.rows.addAll(form.table3().rows);
    glued.rows.addAll(form.table4().rows);
    assertAllRight(List.of(glued));
  }

  @Test
  void one_cell_to_a_paragraph_is_read_where_no_cell_is_blank() {
    List<String> cells = new ArrayList<>();
    for (Sheet sheet : List.of(form.table2(), form.table3(), form.table4())) {
      sheet.rows.forEach(row -> row.forEach(box -> cells.add(box.text())));
    }
    assertAllRight(List.of(), cells);
  }

  @Test
  void a_table_with_the_groups_of_disputes_as_rows_is_read() {
    Sheet four = new Sheet();
    List<Box> head = new ArrayList<>(List.of(new Box("类别")));
    StatutoryForm.TABLE_4_COLUMNS.forEach(column -> head.add(new Box(column)));
    four.rows.add(head);
    for (String row : StatutoryForm.TABLE_4_ROWS) {
      List<Box> boxes = new ArrayList<>(List.of(new Box(row)));
      StatutoryForm.TABLE_4_COLUMNS.forEach(c -> boxes.add(new Box(form.cell("表四", row, c))));
      four.rows.add(boxes);
    }
    assertAllRight(List.of(form.table2(), form.table3(), four));
  }

  @Test
  void tables_that_lie_on_their_side_are_read() {
    assertAllRight(List.of(form.table2(), lying(form.table3()), lying(form.table4())));
  }

  @Test
  void a_table_split_by_a_page_is_read() {
    Sheet whole = form.table3().withoutSpans();
    Sheet first = new Sheet();
    Sheet second = new Sheet();
    first.rows.addAll(whole.rows.subList(0, 13));
    second.rows.addAll(whole.rows.subList(13, whole.rows.size()));
    List<Block> blocks =
        List.of(
            form.table2().grid(1),
            first.grid(2),
            new Paragraph("- 3 -", Place.ofParagraph(1)),
            second.grid(3),
            form.table4().grid(4));
    check(blocks);
  }

  @Test
  void a_sum_that_is_merely_wrong_is_no_doubt_of_the_reading() {
    Sheet three = form.table3();
    List<Box> row = three.rows.get(3);
    String total = row.get(row.size() - 1).text();
    row.set(row.size() - 1, new Box(String.valueOf(Integer.parseInt(total) + 1)));
    FormTablesReading reading =
        new FormTables()
            .read(Sheet.document(form.table2().grid(1), three.grid(2), form.table4().grid(3)));
    assertThat(reading.doubts()).isEmpty();
    assertThat(Score.of(reading, form.cells).wrong()).hasSize(1);
  }

  private static Sheet lying(Sheet sheet) {
    Sheet flat = sheet.withoutSpans();
    Sheet lying = new Sheet();
    for (int c = 0; c < flat.rows.get(0).size(); c++) {
      List<Box> row = new ArrayList<>();
      for (List<Box> old : flat.rows) {
        row.add(old.get(c));
      }
      lying.rows.add(row);
    }
    return lying;
  }

  private static List<String> lines(Sheet... sheets) {
    List<String> lines = new ArrayList<>();
    for (Sheet sheet : sheets) {
      sheet.lines(" ").forEach(line -> lines.add(line.strip()));
    }
    return lines;
  }

  private void assertAllRight(List<Sheet> sheets) {
    assertAllRight(sheets, List.of());
  }

  private void assertAllRight(List<Sheet> sheets, List<String> lines) {
    List<Block> blocks = new ArrayList<>(Sheet.paragraphs(lines));
    sheets.forEach(sheet -> blocks.add(sheet.grid(blocks.size() + 1)));
    check(blocks);
  }

  private void check(List<Block> blocks) {
    FormTablesReading reading = new FormTables().read(Sheet.document(blocks.toArray(Block[]::new)));
    Score score = Score.of(reading, form.cells);
    assertThat(score.wrong()).isEmpty();
    assertThat(score.right()).isEqualTo(200);
  }
}
