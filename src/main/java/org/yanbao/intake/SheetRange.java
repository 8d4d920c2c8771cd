package org.yanbao.intake;

import java.util.Optional;

/** A rectangle of a sheet's cells; all four edges are within it, counted from 0. */
record SheetRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  private static final int ROWS = 1 << 20;
  private static final int COLUMNS = 1 << 14;

  /** Reads a reference such as {@code B2:D7} or {@code B2}; nothing if it is none. */
  static Optional<SheetRange> parse(String reference) {
    int colon = reference.indexOf(':');
    String from = colon < 0 ? reference : reference.substring(0, colon);
    String to = colon < 0 ? reference : reference.substring(colon + 1);
    int[] first = cell(from);
    int[] last = cell(to);
    if (first[0] < 0 || last[0] < first[0] || last[1] < first[1]) {
      return Optional.empty();
    }
    return Optional.of(new SheetRange(first[0], first[1], last[0], last[1]));
  }

  /** Row and column of a reference such as {@code $C$5}; negative if it is none. */
  private static int[] cell(String reference) {
    int column = 0;
    int row = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z' && row == 0 && column < COLUMNS) {
        column = column * 26 + c - 'A' + 1;
      } else if (c >= '0' && c <= '9' && row < ROWS) {
        row = row * 10 + c - '0';
      } else if (c != '$') {
        return new int[] {-1, -1};
      }
    }
    return row > ROWS || column > COLUMNS || row == 0 || column == 0
        ? new int[] {-1, -1}
        : new int[] {row - 1, column - 1};
  }
}
