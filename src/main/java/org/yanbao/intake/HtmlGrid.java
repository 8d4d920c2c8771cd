package org.yanbao.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Places the cells of an HTML table: a cell goes to the first column that no span from above holds.
 */
final class HtmlGrid {

  /** As browsers have it. */
  private static final int COLUMN_SPAN = 1000;

  private static final int ROW_SPAN = 65534;

  private final GridBuilder grid = new GridBuilder();

  /** For each column the first row that is free again. */
  private int[] freeFrom = new int[16];

  private int column;

  void nextRow() {
    grid.nextRow();
    column = 0;
  }

  void place(String rowSpan, String columnSpan, List<Flow> content) throws IOException {
    int height = Math.min(number(rowSpan, 1), ROW_SPAN);
    int width = Math.max(1, Math.min(number(columnSpan, 1), COLUMN_SPAN));
    if (height == 0) {
      height = ROW_SPAN;
    }
    while (column < freeFrom.length && freeFrom[column] > grid.row()) {
      column++;
    }
    grid.place(column, height, width, content);
    if (column + width > freeFrom.length) {
      freeFrom = Arrays.copyOf(freeFrom, (column + width) * 2);
    }
    for (int i = column; i < column + width; i++) {
      freeFrom[i] = Math.max(freeFrom[i], grid.row() + height);
    }
    column += width;
  }

  Flow.Grid build() throws IOException {
    return grid.build();
  }

  /** The number an attribute begins with; the fallback where it begins with none. */
  static int number(String value, int fallback) {
    String digits = value.strip();
    int end = 0;
    while (end < digits.length() && end < 6 && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end == 0 ? fallback : Integer.parseInt(digits.substring(0, end));
  }
}
