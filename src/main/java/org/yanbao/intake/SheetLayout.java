package org.yanbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Parts a sheet into tables and running text. Blank rows part tables; a text alone in its row is a
 * title or a paragraph when it stands outside the frame that is drawn around a table. Where no
 * frames are drawn, such a row may just as well be a row of the table whose figures are blank: it
 * is then taken out only if what stands around it leaves no other reading.
 */
final class SheetLayout {

  private final Sheet sheet;

  /** For each row with a merged range over several rows the last row that it reaches. */
  private final NavigableMap<Integer, Integer> reach = new TreeMap<>();

  private final Map<Integer, List<SheetRange>> starts = new TreeMap<>();
  private final List<SheetRange> tall = new ArrayList<>();

  SheetLayout(Sheet sheet) {
    this.sheet = sheet;
    for (SheetRange range : sheet.merged()) {
      boolean blank = isBlankAtStart(range);
      if (blank && !isBlank(range)) {
        continue;
      }
      starts.computeIfAbsent(range.firstRow(), key -> new ArrayList<>()).add(range);
      if (!blank && range.lastRow() > range.firstRow()) {
        tall.add(range);
        reach.merge(range.firstRow(), range.lastRow(), Math::max);
      }
    }
  }

  private boolean isBlankAtStart(SheetRange range) {
    NavigableMap<Integer, SheetCell> row = sheet.rows().get(range.firstRow());
    SheetCell first = row == null ? null : row.get(range.firstColumn());
    return first == null || first.isBlank();
  }

  private boolean isBlank(SheetRange range) {
    return sheet.rows().subMap(range.firstRow(), true, range.lastRow(), true).values().stream()
        .flatMap(
            row ->
                row.subMap(range.firstColumn(), true, range.lastColumn(), true).values().stream())
        .allMatch(SheetCell::isBlank);
  }

  /** Hands on what the sheet holds, from top to bottom. */
  void walk(SheetBlocks blocks) throws TooLargeException {
    List<SheetRow> region = new ArrayList<>();
    int end = -1;
    for (int number : sheet.rows().keySet()) {
      boolean joined = !region.isEmpty() && (number <= end + 1 || framedBetween(end + 1, number));
      if (!joined) {
        part(region, end, blocks);
        region.clear();
      }
      int reached = reach.getOrDefault(number, number);
      end = joined ? Math.max(end, reached) : reached;
      region.add(row(number));
    }
    part(region, end, blocks);
  }

  private boolean framedBetween(int from, int to) {
    for (int row = from; row < to; row++) {
      if (!sheet.isFramedBlank(row)) {
        return false;
      }
    }
    return true;
  }

  private SheetRow row(int number) {
    NavigableMap<Integer, SheetCell> cells = new TreeMap<>(sheet.rows().get(number));
    boolean linked = false;
    for (SheetRange range : tall) {
      if (number >= range.firstRow() && number <= range.lastRow()) {
        linked = true;
        if (number > range.firstRow()) {
          cells.subMap(range.firstColumn(), true, range.lastColumn(), true).clear();
        }
      }
    }
    List<SheetRange> begins = starts.getOrDefault(number, List.of());
    for (SheetRange range : begins) {
      cells.subMap(range.firstColumn(), false, range.lastColumn(), true).clear();
    }
    return new SheetRow(number, cells, begins, linked);
  }

  private void part(List<SheetRow> region, int end, SheetBlocks blocks) throws TooLargeException {
    List<SheetRow> table = new ArrayList<>();
    for (int i = 0; i < region.size(); i++) {
      SheetRow row = region.get(i);
      if (isText(region, i)) {
        flush(table, row.number() - 1, blocks);
        blocks.text(row);
      } else {
        table.add(row);
      }
    }
    flush(table, end, blocks);
  }

  private static boolean isText(List<SheetRow> region, int index) {
    SheetRow row = region.get(index);
    if (!row.isAlone()) {
      return false;
    }
    boolean frames = region.stream().anyMatch(SheetRow::isFramed);
    if (frames && !row.isFramed() || row.isProse()) {
      return true;
    }
    boolean wide = row.isMerged() && row.isHeading() && !isLabel(row, region);
    if (frames) {
      return wide;
    }
    boolean leading = region.subList(0, index).stream().allMatch(SheetRow::isAlone);
    SheetRow next = index + 1 < region.size() ? region.get(index + 1) : null;
    boolean title = next != null && (next.isHeader() || next.isAlone() && next.isProse());
    return leading || title || wide;
  }

  /** Whether cells merged like the only one of this row stand beside others in another row. */
  private static boolean isLabel(SheetRow row, List<SheetRow> region) {
    SheetRange own = row.span(row.left());
    return region.stream()
        .filter(other -> !other.isAlone())
        .anyMatch(other -> other.span(own.firstColumn()).lastColumn() == own.lastColumn());
  }

  private void flush(List<SheetRow> table, int end, SheetBlocks blocks) throws TooLargeException {
    if (table.isEmpty()) {
      return;
    }
    boolean line = table.size() == 1 && !table.get(0).linked() && !table.get(0).isFramed();
    if (line) {
      blocks.text(table.get(0));
    } else {
      List<List<SheetRow>> parts = SideBySide.part(table);
      for (List<SheetRow> part : parts) {
        int last = parts.size() == 1 ? end : SideBySide.end(part);
        blocks.table(part, Math.max(last, part.get(part.size() - 1).number()));
      }
    }
    table.clear();
  }
}
