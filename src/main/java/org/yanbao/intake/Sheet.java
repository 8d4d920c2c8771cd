package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A sheet of a workbook as it is stored. Only rows with something in them are kept, so that a
 * million styled empty rows cost a bit each.
 */
final class Sheet {

  /** Cells with content, and merged ranges, of one sheet. */
  private static final int MOST = 200_000;

  private final String name;
  private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<SheetRange> merged = new ArrayList<>();
  private final BitSet framedBlankRows = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int cells;

  Sheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Takes a row with all its cells, the empty ones included. */
  void addRow(int row, NavigableMap<Integer, SheetCell> content) throws IOException {
    if (content.values().stream().allMatch(SheetCell::isBlank)) {
      if (content.values().stream().anyMatch(SheetCell::framed)) {
        framedBlankRows.set(row);
      }
      return;
    }
    cells += content.size();
    check(cells);
    rows.put(row, new TreeMap<>(content));
  }

  void merge(SheetRange range) throws IOException {
    check(merged.size());
    merged.add(range);
  }

  private static void check(int count) throws TooLargeException {
    if (count > MOST) {
      throw new TooLargeException("工作表");
    }
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  void hideColumns(int first, int last) {
    hiddenColumns.set(first, last + 1);
  }

  boolean isHidden(int row, int column) {
    return hiddenRows.get(row) || hiddenColumns.get(column);
  }

  /** The rows with content by their number from 0, each with its cells by column from 0. */
  NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows() {
    return rows;
  }

  List<SheetRange> merged() {
    return merged;
  }

  /** Whether the row is empty and borders are drawn in it. */
  boolean isFramedBlank(int row) {
    return framedBlankRows.get(row);
  }
}
