package org.yanbao.document;

import java.io.Serializable;
import java.util.Objects;

/**
 * A cell of a table's grid.
 *
 * @param row first row it covers, from 0
 * @param column first column it covers, from 0
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param text its text as the file says it; paragraphs inside the cell are parted by line breaks
 * @param place where it stands
 * @param doubt why the text was read unsurely; empty when it was read surely
 */
public record Cell(
    int row, int column, int rowSpan, int columnSpan, String text, Place place, String doubt)
    implements Serializable {

  public Cell {
    Objects.requireNonNull(text);
    Objects.requireNonNull(place);
    Objects.requireNonNull(doubt);
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("cell outside a grid: " + row + "," + column);
    }
  }

  /** A cell that was read surely. */
  public Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {
    this(row, column, rowSpan, columnSpan, text, place, "");
  }

  /** Whether the cell covers that position of the grid. */
  public boolean covers(int gridRow, int gridColumn) {
    return gridRow >= row
        && gridRow < row + rowSpan
        && gridColumn >= column
        && gridColumn < column + columnSpan;
  }
}
