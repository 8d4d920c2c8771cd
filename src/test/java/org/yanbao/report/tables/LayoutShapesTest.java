package org.yanbao.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
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
  void headings_broken_over_lines_are_read_where_each_cell_has_a_line_of_its_own() {
    List<String> cells = new ArrayList<>();
    for (Sheet sheet : List.of(form.table2(), form.table3(), form.table4())) {
      for (List<Box> row : sheet.rows) {
        for (Box box : row) {
          String text = box.text().replaceFirst("^(结果|其他|尚未|商业|科研)(?=.)", "$1\n\n");
          cells.addAll(text.lines().toList());
        }
      }
    }
    assertAllRight(List.of(), cells);
  }

  @Test
  void cells_parted_by_bars_with_none_at_the_beginning_are_read() {
    List<String> rows = new ArrayList<>();
    for (Sheet sheet : List.of(form.table2(), form.table3(), form.table4())) {
      sheet.rows.forEach(
          row ->
              rows.add(row.stream().map(Box::text).collect(Collectors.joining(" | ", "", " |"))));
    }
    assertAllRight(List.of(), rows);
  }

  @Test
  void cells_on_lines_of_their_own_with_a_bar_at_the_beginning_of_each_row_are_read() {
    SampleForm blanks = SampleForm.drawn(7, "", 4);
    List<String> cells = new ArrayList<>(List.of("二、主动公开政府信息情况"));
    for (Sheet sheet : List.of(blanks.table2(), blanks.table3(), blanks.table4())) {
      for (List<Box> row : sheet.rows) {
        cells.add("|");
        row.forEach(box -> cells.addAll((box.text() + " |").lines().toList()));
      }
    }
    check(blanks, List.copyOf(Sheet.paragraphs(cells)));
  }

  @Test
  void cells_and_bars_on_lines_of_their_own_are_read() {
    List<String> cells = new ArrayList<>();
    for (Sheet sheet : List.of(form.table2(), form.table3(), form.table4())) {
      sheet.rows.forEach(row -> row.forEach(box -> cells.addAll(List.of(box.text(), "|"))));
    }
    assertAllRight(List.of(), cells);
  }

  @Test
  void a_matter_called_other_below_the_tables_is_no_row() {
    List<Block> blocks =
        new ArrayList<>(
            List.of(form.table2().grid(1), form.table3().grid(2), form.table4().grid(3)));
    blocks.addAll(Sheet.paragraphs(List.of("六、其他需要报告的事项", "（二）其他", "无", "2.其他", "无")));
    check(blocks);
  }

  @Test
  void a_row_below_figures_without_a_row_of_their_own_is_not_surely_blank() {
    Sheet three = form.table3();
    int at = 0;
    while (three.rows.get(at).stream().noneMatch(box -> box.text().contains("予以公开"))) {
      at++;
    }
    List<Box> row = three.rows.get(at);
    List<Box> figures = row.subList(row.size() - 7, row.size());
    List<Box> torn = new ArrayList<>(List.of(new Box("三、本年度办理结果：", 3, 1)));
    torn.addAll(figures);
    List<Box> blank = new ArrayList<>(row.subList(0, row.size() - 7));
    figures.forEach(box -> blank.add(new Box("")));
    three.rows.set(at, blank);
    three.rows.add(at, torn);
    FormTablesReading reading = new FormTables().read(Sheet.document(three.grid(1)));
    assertThat(reading.tables().stream().flatMap(table -> table.cells().stream()))
        .filteredOn(cell -> cell.key().row().equals("三(一)"))
        .isNotEmpty()
        .allMatch(cell -> !cell.doubt().isEmpty());
  }

  @Test
  void a_blank_column_at_the_right_of_merged_cells_is_passed_over() {
    Sheet two = stretched(form.table2(), "2");
    two.rows.forEach(row -> row.add(new Box("")));
    assertAllRight(List.of(two, form.table3(), form.table4()));
  }

  @Test
  void a_cell_of_the_disputes_without_a_number_leaves_the_others() {
    Sheet four = form.table4();
    List<Box> figures = four.rows.get(four.rows.size() - 1);
    figures.set(6, new Box("1O"));
    FormTablesReading reading = new FormTables().read(Sheet.document(four.grid(1)));
    List<FormCell> cells = reading.tables().get(2).cells();
    assertThat(cells).hasSize(15);
    assertThat(cells)
        .filteredOn(cell -> cell.state() == CellState.INVALID)
        .extracting(FormCell::raw)
        .containsExactly("1O");
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

  @ParameterizedTest
  @ValueSource(strings = {"22", "1213", "31", "112"})
  void cells_as_wide_as_several_columns_of_the_grid_are_read(String widths) {
    assertAllRight(
        List.of(
            stretched(form.table2(), widths),
            stretched(form.table3(), widths),
            stretched(form.table4(), widths)));
  }

  @Test
  void the_form_of_2019_is_read_where_two_headings_share_the_width_of_three() {
    Sheet two = new Sheet();
    two.row(new Box("第二十条第（八）项", 4, 1));
    two.row(new Box("信息内容"), new Box("上一年项目数量"), new Box("本年增/减", 2, 1));
    two.row(new Box("行政事业性收费"), new Box("38"), new Box("-2", 2, 1));
    two.row(new Box("第二十条第（九）项", 4, 1));
    two.row(new Box("信息内容"), new Box("采购项目数量", 2, 1), new Box("采购总金额（单位：万元）"));
    two.row(new Box("政府集中采购"), new Box("12"), new Box("386.5", 2, 1));
    FormTablesReading reading = new FormTables().read(Sheet.document(two.grid(1)));
    Map<String, String> read =
        reading.tables().get(0).cells().stream()
            .filter(cell -> !cell.isDoubted())
            .collect(Collectors.toMap(cell -> cell.key().column(), FormCell::raw));
    assertThat(read)
        .containsAllEntriesOf(
            Map.of("上一年项目数量", "38", "本年增减", "-2", "采购项目数量", "12", "采购总金额", "386.5"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void cells_whose_edges_miss_those_of_the_headings_by_little_are_read(int seed) {
    Random random = new Random(seed);
    assertAllRight(
        List.of(
            jagged(form.table2(), random),
            jagged(form.table3(), random),
            jagged(form.table4(), random)));
  }

  /** The same table, edges between cells of one row drawn by an unsteady hand. */
  private static Sheet jagged(Sheet sheet, Random random) {
    Sheet drawn = stretched(sheet, "4");
    for (List<Box> row : drawn.rows) {
      for (int i = 0; i + 1 < row.size(); i++) {
        Box left = row.get(i);
        Box right = row.get(i + 1);
        int shift = random.nextInt(3) - 1;
        if (left.height() == 1 && right.height() == 1) {
          row.set(i, new Box(left.text(), left.width() + shift, 1));
          row.set(i + 1, new Box(right.text(), right.width() - shift, 1));
        }
      }
    }
    return drawn;
  }

  /** The same table in a finer grid: each of its columns is as wide as the next figure says. */
  private static Sheet stretched(Sheet sheet, String widths) {
    Sheet fine = new Sheet();
    for (Cell cell : sheet.grid(1).cells()) {
      while (fine.rows.size() <= cell.row()) {
        fine.rows.add(new ArrayList<>());
      }
      int width = 0;
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        width += widths.charAt(c % widths.length()) - '0';
      }
      fine.rows.get(cell.row()).add(new Box(cell.text(), width, cell.rowSpan()));
    }
    return fine;
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
    check(form, blocks);
  }

  private static void check(SampleForm form, List<Block> blocks) {
    FormTablesReading reading = new FormTables().read(Sheet.document(blocks.toArray(Block[]::new)));
    Score score = Score.of(reading, form.cells);
    assertThat(score.wrong()).isEmpty();
    assertThat(score.right()).isEqualTo(200);
  }
}
