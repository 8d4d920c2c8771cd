package org.yanbao.samples;

/**
 * A cell of a table as it is drawn.
 *
 * @param text what it says
 * @param columns columns it covers
 * @param rows rows it covers
 */
public record GridCell(String text, int columns, int rows) {

  /** A cell of one column and one row. */
  public static GridCell of(String text) {
    return new GridCell(text, 1, 1);
  }

  /** A cell of one row. */
  public static GridCell wide(String text, int columns) {
    return new GridCell(text, columns, 1);
  }

  /** The same cell with other words. */
  public GridCell saying(String words) {
    return new GridCell(words, columns, rows);
  }

  /** The same cell over other columns and rows. */
  public GridCell over(int wide, int high) {
    return new GridCell(text, wide, high);
  }
}
