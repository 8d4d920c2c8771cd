package org.yanbao.intake;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A row of a sheet with what the layout asks of it.
 *
 * @param number its number, from 0
 * @param cells its cells, those covered by a merged range left out
 * @param starts merged ranges that begin in it
 * @param linked whether a merged range from above goes on in it, or one goes on below it
 */
record SheetRow(
    int number, NavigableMap<Integer, SheetCell> cells, List<SheetRange> starts, boolean linked) {

  private static final Pattern HEADING =
      Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}\\s*[）)、.．]\\s*\\S.*|第[一二三四五六七八九十]{1,3}[部章].*");

  private static final int LONG = 60;

  /** The cells in which something stands, by column. */
  NavigableMap<Integer, SheetCell> filled() {
    NavigableMap<Integer, SheetCell> filled = new TreeMap<>();
    cells.forEach(
        (column, cell) -> {
          if (!cell.isBlank()) {
            filled.put(column, cell);
          }
        });
    return filled;
  }

  /** The merged range that begins in a column; the single cell where none does. */
  SheetRange span(int column) {
    return starts.stream()
        .filter(range -> range.firstColumn() == column)
        .findFirst()
        .orElse(new SheetRange(number, column, number, column));
  }

  /** The first column in which something stands. */
  int left() {
    return filled().firstKey();
  }

  /** The last column that something in this row covers. */
  int right() {
    return filled().keySet().stream()
        .mapToInt(column -> span(column).lastColumn())
        .max()
        .orElseThrow();
  }

  boolean isFramed() {
    return cells.values().stream().anyMatch(SheetCell::framed);
  }

  /** Whether one cell is all there is: no second text, and no frame of another cell. */
  boolean isAlone() {
    NavigableMap<Integer, SheetCell> filled = filled();
    if (linked || filled.size() != 1) {
      return false;
    }
    int only = filled.firstKey();
    return cells.entrySet().stream()
        .allMatch(cell -> cell.getKey() == only || !cell.getValue().framed());
  }

  /** Whether the first filled cell is merged with ones beside it. */
  boolean isMerged() {
    return span(left()).lastColumn() > left();
  }

  /** The text of all cells. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (SheetCell cell : filled().values()) {
      if (!text.isEmpty()) {
        text.append('\u3000');
      }
      text.append(cell.text());
    }
    return text.toString();
  }

  boolean isHeading() {
    return HEADING.matcher(text()).matches();
  }

  boolean isProse() {
    String text = text();
    return text.indexOf('。') >= 0 || text.length() > LONG;
  }

  /** Whether it has three or more texts and no figure among them. */
  boolean isHeader() {
    NavigableMap<Integer, SheetCell> filled = filled();
    return filled.size() >= 3 && filled.values().stream().noneMatch(SheetCell::isFigure);
  }
}
