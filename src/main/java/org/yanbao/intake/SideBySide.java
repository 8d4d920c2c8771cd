package org.yanbao.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;

/**
 * Tables that stand beside one another on a sheet: a blank column parts them, and on both sides
 * stand labels with figures behind them.
 */
final class SideBySide {

  /** So many labels one under another begin a table. */
  private static final int FEWEST_LABELS = 4;

  private SideBySide() {}

  /** The tables from left to right; all rows as they are where there is only one. */
  static List<List<SheetRow>> part(List<SheetRow> rows) {
    BitSet used = new BitSet();
    for (SheetRow row : rows) {
      for (int column : row.filled().keySet()) {
        used.set(column, row.span(column).lastColumn() + 1);
      }
    }
    List<List<SheetRow>> parts = new ArrayList<>();
    int start = used.nextSetBit(0);
    for (int gap = used.nextClearBit(start); gap < used.length(); ) {
      int next = used.nextSetBit(gap);
      List<SheetRow> left = between(rows, start, gap);
      if (isTable(left) && isTable(between(rows, next, used.length()))) {
        parts.add(left);
        start = next;
      }
      gap = used.nextClearBit(next);
    }
    parts.add(parts.isEmpty() ? rows : between(rows, start, used.length()));
    return parts;
  }

  /** What stands from one column up to another; rows without anything there are left out. */
  private static List<SheetRow> between(List<SheetRow> rows, int from, int to) {
    List<SheetRow> part = new ArrayList<>();
    for (SheetRow row : rows) {
      NavigableMap<Integer, SheetCell> cells = row.cells().subMap(from, true, to, false);
      if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
        List<SheetRange> starts =
            row.starts().stream()
                .filter(range -> range.firstColumn() >= from && range.firstColumn() < to)
                .toList();
        part.add(new SheetRow(row.number(), cells, starts, row.linked()));
      }
    }
    return part;
  }

  private static boolean isTable(List<SheetRow> rows) {
    int first = rows.stream().mapToInt(SheetRow::left).min().orElse(0);
    int labels = 0;
    boolean figures = false;
    for (SheetRow row : rows) {
      SheetCell begin = row.filled().get(first);
      labels += begin != null && !begin.isFigure() ? 1 : 0;
      figures |= row.filled().tailMap(first, false).values().stream().anyMatch(SheetCell::isFigure);
    }
    return labels >= FEWEST_LABELS && figures;
  }

  /** The last row that a table reaches. */
  static int end(List<SheetRow> rows) {
    int end = 0;
    for (SheetRow row : rows) {
      for (int column : row.filled().keySet()) {
        end = Math.max(end, row.span(column).lastRow());
      }
    }
    return end;
  }
}
