package org.yanbao.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a grid in the places that their spans give them. A row may end early.
 *
 * @param columns columns of the widest row
 * @param cells the cells in reading order
 */
public record PlacedGrid(int columns, List<Placed> cells) {

  /** A cell, and the row and the column where it begins. */
  public record Placed(int row, int column, GridCell cell) {
    boolean covers(int line, int place) {
      return line >= row
          && line < row + cell.rows()
          && place >= column
          && place < column + cell.columns();
    }
  }

  /** Puts each cell into the first place of its row that no cell from above covers. */
  public static PlacedGrid of(List<List<GridCell>> rows) {
    List<Placed> cells = new ArrayList<>();
    int columns = 1;
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (GridCell cell : rows.get(row)) {
        while (isTaken(cells, row, column)) {
          column++;
        }
        int high = Math.min(cell.rows(), rows.size() - row);
        cells.add(new Placed(row, column, cell.over(cell.columns(), high)));
        column += cell.columns();
        columns = Math.max(columns, column);
      }
    }
    return new PlacedGrid(columns, List.copyOf(cells));
  }

  private static boolean isTaken(List<Placed> cells, int row, int column) {
    return cells.stream().anyMatch(cell -> cell.covers(row, column));
  }

  /** The cells that a row shows, those from above included, from left to right. */
  List<Placed> row(int row) {
    return cells.stream()
        .filter(cell -> row >= cell.row() && row < cell.row() + cell.cell().rows())
        .sorted(java.util.Comparator.comparingInt(Placed::column))
        .toList();
  }
}
