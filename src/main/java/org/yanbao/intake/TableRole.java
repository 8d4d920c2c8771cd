package org.yanbao.intake;

import java.util.List;

/**
 * Tells a table that only arranges a page (a frame) from one that holds data. Web pages, and
 * reports typed into a border, put whole documents inside tables.
 */
final class TableRole {

  /** A cell of the statutory form never holds as much. */
  private static final int LONG_CELL = 600;

  private static final int FEW_CELLS = 8;
  private static final int MANY_FIGURES = 8;

  private TableRole() {}

  /** Whether the table is a frame: what stands in its cells is to be read one after the other. */
  static boolean isFrame(Flow.Grid grid) {
    if (grid.cells().size() <= 1) {
      return true;
    }
    boolean holdsBlocks = false;
    for (Flow.GridCell cell : grid.cells()) {
      holdsBlocks |= holdsBlocks(cell.content(), mayArrange(grid));
    }
    return holdsBlocks && !holdsFigures(grid);
  }

  /** Small tables of figures have headings in their cells, too; they have rows and columns. */
  private static boolean mayArrange(Flow.Grid grid) {
    return grid.cells().size() <= FEW_CELLS && (grid.rows() == 1 || grid.columns() == 1);
  }

  /** Whether a table inside a cell is more than a way to arrange that cell's text. */
  static boolean isLarge(Flow.Grid grid) {
    if (grid.rows() > 1 && grid.columns() > 1) {
      return true;
    }
    return grid.cells().stream().anyMatch(cell -> holdsBlocks(cell.content(), true));
  }

  private static boolean holdsBlocks(List<Flow> content, boolean few) {
    int length = 0;
    for (Flow flow : content) {
      if (flow instanceof Flow.Grid inner) {
        if (isLarge(inner)) {
          return true;
        }
      } else if (flow instanceof Flow.Text text) {
        if (text.heading() && few) {
          return true;
        }
        length += text.text().length();
      }
    }
    return length > LONG_CELL && few;
  }

  private static boolean holdsFigures(Flow.Grid grid) {
    int figures = 0;
    for (Flow.GridCell cell : grid.cells()) {
      if (cell.content().size() == 1
          && cell.content().get(0) instanceof Flow.Text text
          && isFigure(text.text())) {
        figures++;
      }
    }
    return figures >= MANY_FIGURES && figures * 4 >= grid.cells().size();
  }

  private static boolean isFigure(String text) {
    return !text.isEmpty()
        && text.length() <= 12
        && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
  }
}
