package org.yanbao.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.yanbao.report.StatutoryForm;
import org.yanbao.samples.GridCell;
import org.yanbao.samples.PlacedGrid;

/** A table between the form and the file, open to every change. Its figures end its rows. */
final class Sketch {

  /** Rows of 表三 above its figures; those of 表四 are as many. */
  private static final int HEADER = 3;

  private static final int DISPUTES = 15;

  final String table;
  final Random lot;
  final List<List<GridCell>> rows = new ArrayList<>();

  /** The row where a second grid begins; 0 where there is one grid only. */
  private int secondFrom;

  Sketch(String table, List<List<GridCell>> form, Random lot) {
    this.table = table;
    this.lot = lot;
    form.forEach(row -> rows.add(new ArrayList<>(row)));
  }

  boolean isOne(String... names) {
    return List.of(names).contains(table);
  }

  /** Rows above the figures of 表三 and 表四. */
  List<List<GridCell>> header() {
    return rows.subList(0, isOne(StatutoryForm.TABLE_2) ? 2 : HEADER);
  }

  /** How many figures end a row of the form. */
  int figures(int row) {
    List<GridCell> cells = rows.get(row);
    return switch (table) {
      case StatutoryForm.TABLE_2 ->
          StatutoryForm.TABLE_2_ROWS.contains(cells.get(0).text()) ? cells.size() - 1 : 0;
      case StatutoryForm.TABLE_3 -> row < HEADER ? 0 : StatutoryForm.TABLE_3_COLUMNS.size();
      default -> row < HEADER ? 0 : DISPUTES;
    };
  }

  /** Index of the first figure in its row. */
  int first(int row) {
    return rows.get(row).size() - figures(row);
  }

  List<Integer> figureRows() {
    return IntStream.range(0, rows.size()).filter(row -> figures(row) > 0).boxed().toList();
  }

  /** Rows whose total is not zero: damage leaves a trace there. */
  List<Integer> busyRows() {
    return figureRows().stream()
        .filter(
            row ->
                rows.get(row).subList(first(row), rows.get(row).size()).stream()
                    .anyMatch(cell -> cell.text().matches("[1-9].*")))
        .toList();
  }

  /** One of these by lot, or -1 where there is none. */
  int any(List<Integer> choice) {
    return choice.isEmpty() ? -1 : choice.get(lot.nextInt(choice.size()));
  }

  String text(int row, int cell) {
    return rows.get(row).get(cell).text();
  }

  void say(int row, int cell, String words) {
    rows.get(row).set(cell, rows.get(row).get(cell).saying(words));
  }

  /** Writes all figures anew. */
  void rewrite(UnaryOperator<String> writing) {
    for (int row : figureRows()) {
      for (int i = first(row); i < rows.get(row).size(); i++) {
        say(row, i, writing.apply(text(row, i)));
      }
    }
  }

  /** Writes all labels anew. */
  void relabel(UnaryOperator<String> writing) {
    for (int row = 0; row < rows.size(); row++) {
      int first = first(row);
      for (int i = 0; i < first; i++) {
        say(row, i, writing.apply(text(row, i)));
      }
    }
  }

  /** Parts all cells that reach over a line between two rows; below it they say nothing. */
  void cut(int before) {
    PlacedGrid grid = PlacedGrid.of(rows);
    List<PlacedGrid.Placed> cells = new ArrayList<>();
    for (PlacedGrid.Placed placed : grid.cells()) {
      GridCell cell = placed.cell();
      int above = before - placed.row();
      if (above > 0 && above < cell.rows()) {
        cells.add(at(placed.row(), placed.column(), cell.over(cell.columns(), above)));
        GridCell rest = cell.saying("").over(cell.columns(), cell.rows() - above);
        cells.add(at(before, placed.column(), rest));
      } else {
        cells.add(placed);
      }
    }
    redraw(cells, rows.size());
  }

  /** Inserts rows; what reaches over the place is parted. */
  void insert(int before, List<List<GridCell>> more) {
    cut(before);
    List<List<GridCell>> copies = new ArrayList<>();
    more.forEach(row -> copies.add(new ArrayList<>(row)));
    rows.addAll(before, copies);
  }

  /** Inserts a column of cells that say nothing, at a column of the grid. */
  void insertColumn(int column) {
    List<PlacedGrid.Placed> cells = new ArrayList<>();
    boolean[] covered = new boolean[rows.size()];
    for (PlacedGrid.Placed placed : PlacedGrid.of(rows).cells()) {
      GridCell cell = placed.cell();
      boolean over = placed.column() < column && placed.column() + cell.columns() > column;
      for (int row = placed.row(); over && row < placed.row() + cell.rows(); row++) {
        covered[row] = true;
      }
      cells.add(
          at(
              placed.row(),
              placed.column() + (placed.column() >= column ? 1 : 0),
              over ? cell.over(cell.columns() + 1, cell.rows()) : cell));
    }
    for (int row = 0; row < rows.size(); row++) {
      if (!covered[row]) {
        cells.add(at(row, column, GridCell.of("")));
      }
    }
    redraw(cells, rows.size());
  }

  /** Writes into the cell that begins at a place of the grid. */
  void sayAt(int row, int column, String words) {
    List<PlacedGrid.Placed> cells = new ArrayList<>(PlacedGrid.of(rows).cells());
    cells.replaceAll(
        cell ->
            cell.row() == row && cell.column() == column
                ? at(row, column, cell.cell().saying(words))
                : cell);
    redraw(cells, rows.size());
  }

  /**
   * Undoes all spans.
   *
   * @param rest what the cells that a span covered say
   */
  void unmerge(UnaryOperator<String> rest) {
    List<PlacedGrid.Placed> cells = new ArrayList<>();
    for (PlacedGrid.Placed placed : PlacedGrid.of(rows).cells()) {
      GridCell cell = placed.cell();
      for (int r = 0; r < cell.rows(); r++) {
        for (int c = 0; c < cell.columns(); c++) {
          String text = r == 0 && c == 0 ? cell.text() : rest.apply(cell.text());
          cells.add(at(placed.row() + r, placed.column() + c, GridCell.of(text)));
        }
      }
    }
    redraw(cells, rows.size());
  }

  /** The column of the grid where the figures begin. */
  int figuresFrom() {
    int row = figureRows().get(0);
    return PlacedGrid.of(rows).cells().stream()
        .filter(cell -> cell.row() == row)
        .skip(first(row))
        .findFirst()
        .orElseThrow()
        .column();
  }

  int columns() {
    return PlacedGrid.of(rows).columns();
  }

  /** Ends the grid before a row; the rest makes another one. */
  void part(int before) {
    cut(before);
    secondFrom = before;
  }

  List<List<List<GridCell>>> grids() {
    return secondFrom == 0
        ? List.of(rows)
        : List.of(rows.subList(0, secondFrom), rows.subList(secondFrom, rows.size()));
  }

  private static PlacedGrid.Placed at(int row, int column, GridCell cell) {
    return new PlacedGrid.Placed(row, column, cell);
  }

  private void redraw(List<PlacedGrid.Placed> cells, int height) {
    rows.clear();
    for (int row = 0; row < height; row++) {
      int line = row;
      rows.add(
          new ArrayList<>(
              cells.stream()
                  .filter(cell -> cell.row() == line)
                  .sorted(java.util.Comparator.comparingInt(PlacedGrid.Placed::column))
                  .map(PlacedGrid.Placed::cell)
                  .toList()));
    }
  }
}
