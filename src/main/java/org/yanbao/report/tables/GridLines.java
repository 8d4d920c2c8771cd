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
   * A line for each row in which a cell begins.
   *
   * @param block index of the table among the document's blocks
   */
  static List<Line> of(Table table, int block) {
    List<Line> lines = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    int row = -1;
    for (Cell cell : table.cells()) {
      if (cell.row() != row) {
        add(lines, slots, block, table.place());
        row = cell.row();
      }
      slots.add(Slot.of(cell.text(), cell.column(), cell.columnSpan(), cell.place(), cell.doubt()));
    }
    add(lines, slots, block, table.place());
    return lines;
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
