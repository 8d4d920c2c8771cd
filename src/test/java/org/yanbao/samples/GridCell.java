package org.yanbao.samples;

/**
 * A cell of a table as it is drawn.
 *
 * @param text what it says
 * @param columns columns it covers
 * @param rows rows it covers
 */
record GridCell(String text, int columns, int rows) {

  static GridCell of(String text) {
    return new GridCell(text, 1, 1);
  }

  static GridCell wide(String text, int columns) {
    return new GridCell(text, columns, 1);
  }
}
