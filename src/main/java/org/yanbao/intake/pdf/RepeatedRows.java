package org.yanbao.intake.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Recognises the head of a table that is printed again on its next page. */
final class RepeatedRows {

  private RepeatedRows() {}

  /** How many rows at the beginning of the next part repeat those of the table so far. */
  static int count(List<GridCell> table, List<GridCell> next, int most) {
    int count = 0;
    for (int row = 0; row < most; row++) {
      String words = words(next, row);
      if (!words.equals(words(table, row)) || holdsValues(next, row)) {
        break;
      }
      int end = row + 1;
      boolean whole = next.stream().noneMatch(cell -> cell.row() < end && cell.rowEnd() > end);
      if (whole && next.stream().anyMatch(cell -> cell.row() < end && !cell.isBlank())) {
        count = end;
      }
    }
    return count;
  }

  private static String words(List<GridCell> cells, int row) {
    return cells.stream()
        .filter(cell -> cell.row() == row)
        .map(cell -> cell.column() + ":" + cell.text().replaceAll("\\s+", ""))
        .collect(Collectors.joining("|"));
  }

  private static boolean holdsValues(List<GridCell> cells, int row) {
    return cells.stream().anyMatch(cell -> cell.row() == row && Wording.isValue(cell.text()));
  }
}
