package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The seam between two parts of a table: cells over several rows go on, and a row that the page
 * break ran through becomes one again.
 */
final class SplitRow {

  private final List<GridCell> above;
  private final int rows;
  private final List<GridCell> below;

  /** The upper half of each cell of the first row below, where there is one. */
  private final Map<GridCell, GridCell> upper = new HashMap<>();

  private final int leafSpan;
  private final boolean split;

  /**
   * Looks at a seam.
   *
   * @param above cells of the table so far
   * @param rows its rows
   * @param below cells of the next part, rows counted from 0
   */
  SplitRow(List<GridCell> above, int rows, List<GridCell> below) {
    this.above = above;
    this.rows = rows;
    this.below = below;
    int leaf = Integer.MAX_VALUE;
    for (GridCell cell : below) {
      if (cell.row() == 0) {
        leaf = Math.min(leaf, cell.rowSpan());
        for (GridCell other : above) {
          if (other.rowEnd() == rows
              && other.column() == cell.column()
              && other.columnSpan() == cell.columnSpan()) {
            upper.put(cell, other);
          }
        }
      }
    }
    leafSpan = leaf;
    split = leaf == 1 && decide();
  }

  /** Whether the break ran through a row. */
  boolean isSplit() {
    return split;
  }

  private boolean decide() {
    boolean pair = false;
    boolean text = false;
    GridCell label = null;
    for (GridCell cell : below) {
      GridCell half = upper.get(cell);
      if (cell.row() == 0 && half == null) {
        return false;
      }
      if (!isLeaf(cell)) {
        continue;
      }
      label = label == null || cell.column() < label.column() ? cell : label;
      text |= !cell.isBlank();
      if (!cell.isBlank() && !half.isBlank()) {
        pair = true;
        if (!flows(half, cell)) {
          return false;
        }
      }
    }
    return label != null && (pair || !text || label.isBlank());
  }

  /** A cell of the first row below that covers this row only, and covers one row above. */
  private boolean isLeaf(GridCell cell) {
    GridCell half = upper.get(cell);
    return cell.row() == 0 && cell.rowSpan() == leafSpan && (half == null || half.rowSpan() == 1);
  }

  /** Whether a cell's text goes on in its lower half: the upper half had no room for more. */
  private static boolean flows(GridCell half, GridCell cell) {
    if (Wording.isNumbered(cell.text())
        || Wording.isValue(half.text()) != Wording.isValue(cell.text())) {
      return false;
    }
    TextLine last = half.lines().get(half.lines().size() - 1);
    return CellWords.wraps(last, cell.lines().get(0), half.area().width());
  }

  /** All cells of the table, those below moved to their rows. */
  List<GridCell> joined() {
    int start = split ? rows - 1 : rows;
    List<GridCell> joined = new ArrayList<>(above);
    for (GridCell cell : below) {
      GridCell half = upper.get(cell);
      if (half != null && isOne(half, cell)) {
        joined.set(joined.indexOf(half), join(half, cell, start));
      } else {
        joined.add(cell.at(start + cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()));
      }
    }
    return joined;
  }

  private boolean isOne(GridCell half, GridCell cell) {
    if (isLeaf(cell)) {
      return split || isHeading(half, cell);
    }
    if (cell.isBlank()) {
      return split || cell.rowSpan() > 1 || standsBeforeLabel(cell);
    }
    return split || !half.isBlank() && flows(half, cell);
  }

  /**
   * Whether a heading goes on beside one that the break parts from those below it: the row above
   * has one cell where the row below has several, and neither has figures.
   */
  private boolean isHeading(GridCell half, GridCell cell) {
    boolean finer = below.stream().anyMatch(c -> c.row() == 0 && !upper.containsKey(c));
    boolean figures =
        above.stream().anyMatch(c -> c.rowEnd() == rows && Wording.isValue(c.text()))
            || below.stream().anyMatch(c -> c.row() == 0 && Wording.isValue(c.text()));
    return finer && !figures && (cell.isBlank() || !half.isBlank() && flows(half, cell));
  }

  /** Whether a row's label stands to the right: the cell is what is left of a group's. */
  private boolean standsBeforeLabel(GridCell cell) {
    return below.stream()
        .anyMatch(
            other ->
                other.row() == 0
                    && other.column() > cell.column()
                    && !other.isBlank()
                    && !Wording.isValue(other.text()));
  }

  private static GridCell join(GridCell half, GridCell cell, int start) {
    List<TextLine> lines = new ArrayList<>(half.lines());
    lines.addAll(cell.lines());
    String doubt = half.doubt().isEmpty() ? cell.doubt() : half.doubt();
    int end = start + cell.rowSpan();
    return new GridCell(
        half.row(),
        half.column(),
        end - half.row(),
        half.columnSpan(),
        half.page(),
        half.area(),
        half.text() + cell.text(),
        lines,
        doubt);
  }
}
