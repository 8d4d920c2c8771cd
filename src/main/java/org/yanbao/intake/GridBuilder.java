package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts cells into a grid, row by row; spans that would overlap or leave the grid are cut. */
final class GridBuilder {

  private final List<Slot> slots = new ArrayList<>();

  /** The lowest cell that begins in a column. */
  private final Map<Integer, Slot> lastAt = new HashMap<>();

  private int row = -1;
  private int columns;

  /** A cell whose height may still grow. */
  private static final class Slot {
    final int row;
    final int column;
    final int columnSpan;
    final List<Flow> content;
    int rowSpan;

    Slot(int row, int column, int rowSpan, int columnSpan, List<Flow> content) {
      this.row = row;
      this.column = column;
      this.rowSpan = rowSpan;
      this.columnSpan = columnSpan;
      this.content = content;
    }
  }

  void nextRow() {
    row++;
  }

  /** The row being filled, from 0. */
  int row() {
    return row;
  }

  /** Adds a cell to the present row. */
  void place(int column, int rowSpan, int columnSpan, List<Flow> content) throws IOException {
    Slot slot = new Slot(row, column, Math.max(1, rowSpan), Math.max(1, columnSpan), content);
    slots.add(slot);
    lastAt.put(column, slot);
    columns = Math.max(columns, column + Math.max(1, columnSpan));
    if ((long) columns * (row + 1) > Limits.GRID_POSITIONS) {
      throw new TooLargeException("表格");
    }
  }

  /** Adds a row like the one before it. */
  void repeatRow() throws IOException {
    int first = slots.size();
    while (first > 0 && slots.get(first - 1).row == row) {
      first--;
    }
    List<Slot> last = List.copyOf(slots.subList(first, slots.size()));
    nextRow();
    for (Slot slot : last) {
      place(slot.column, slot.rowSpan, slot.columnSpan, slot.content);
    }
  }

  /**
   * Lets the cell above go on into the present row; where there is none, nothing happens.
   *
   * @return whether there is one
   */
  boolean continueAbove(int column) {
    Slot above = lastAt.get(column);
    if (above == null || above.row + above.rowSpan != row) {
      return false;
    }
    above.rowSpan++;
    return true;
  }

  Flow.Grid build() {
    int rows = row + 1;
    List<BitSet> taken = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      taken.add(new BitSet());
    }
    List<Flow.GridCell> cells = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      int column = taken.get(slot.row).nextClearBit(slot.column);
      int columnSpan = freeColumns(taken.get(slot.row), column, slot.columnSpan);
      int rowSpan = 1;
      taken.get(slot.row).set(column, column + columnSpan);
      while (rowSpan < slot.rowSpan
          && slot.row + rowSpan < rows
          && freeColumns(taken.get(slot.row + rowSpan), column, columnSpan) == columnSpan) {
        taken.get(slot.row + rowSpan).set(column, column + columnSpan);
        rowSpan++;
      }
      columns = Math.max(columns, column + columnSpan);
      cells.add(new Flow.GridCell(slot.row, column, rowSpan, columnSpan, slot.content));
    }
    return new Flow.Grid(rows, columns, cells);
  }

  private static int freeColumns(BitSet taken, int column, int wanted) {
    int next = taken.nextSetBit(column);
    return next < 0 ? wanted : Math.min(wanted, next - column);
  }
}
