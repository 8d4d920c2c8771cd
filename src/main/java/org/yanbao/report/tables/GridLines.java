package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Cell;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/** The rows of a grid as lines. */
final class GridLines {
  private GridLines() {}

  /**
   * A line for each row in which a cell begins. Columns of the grid in which no cell begins count
   * for nothing: drawn by hand, a table often has a finer grid than its cells show.
   *
   * @param block index of the table among the document's blocks
   */
  static List<Line> of(Table table, int block) {
    List<Line> lines = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    int[] shown = shown(table);
    int row = -1;
    for (Cell cell : table.cells()) {
      if (cell.row() != row) {
        add(lines, slots, block, table.place());
        row = cell.row();
      }
      int column = shown[cell.column()];
      int width = shown[cell.column() + cell.columnSpan()] - column;
      slots.add(Slot.of(cell.text(), column, width, cell.place(), cell.doubt()));
    }
    add(lines, slots, block, table.place());
    return lines;
  }

  /** For each column how many before it have a cell that begins there. */
  private static int[] shown(Table table) {
    int end = 0;
    for (Cell cell : table.cells()) {
      end = Math.max(end, cell.column() + cell.columnSpan());
    }
    int[] shown = new int[end + 1];
    table.cells().forEach(cell -> shown[cell.column() + 1] = 1);
    for (int column = 1; column <= end; column++) {
      shown[column] += shown[column - 1];
    }
    return shown;
  }

  private static void add(List<Line> lines, List<Slot> slots, int block, Place table) {
    if (!slots.isEmpty()) {
      Place first = slots.get(0).place();
      Place place = first.equals(Place.UNKNOWN) ? table : first;
      lines.add(new Line(slots, true, block, block, place));
      slots.clear();
    }
  }
}
