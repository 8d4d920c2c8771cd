package org.yanbao.report.tables;

import org.yanbao.document.Place;

/**
 * A cell of a line.
 *
 * @param text its text as the document says it
 * @param column first column, from 0: of the grid, or the running number in a line of raw text
 * @param width columns it covers
 * @param value what its text is when taken for a value
 * @param place where it stands
 * @param doubt why its text was read unsurely; empty when it was read surely
 */
record Slot(String text, int column, int width, CellText value, Place place, String doubt) {

  static Slot of(String text, int column, int width, Place place, String doubt) {
    return new Slot(text, column, width, CellText.of(text), place, doubt);
  }

  boolean isBlank() {
    return value.isBlank();
  }

  boolean isValue() {
    return value.isValue();
  }

  /** Whether it stands in one column of that stretch of the grid at least. */
  boolean meets(int from, int to) {
    return column < to && from < column + width;
  }

  /** The same cell as if it covered that column only. */
  Slot at(int gridColumn) {
    return new Slot(text, gridColumn, 1, value, place, doubt);
  }

  boolean covers(int gridColumn) {
    return gridColumn >= column && gridColumn < column + width;
  }
}
