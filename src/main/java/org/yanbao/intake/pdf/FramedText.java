package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Running text inside a ruled table: a border around a whole report makes one table of all that it
 * holds. The rows with running text are parted from those of the tables between them.
 *
 * @param tables what is left of the table, from top to bottom
 * @param lines the lines of the running text
 */
record FramedText(List<GridPart> tables, List<TextLine> lines) {

  /** No cell of the statutory form has a sentence so long. */
  private static final int LONG = 120;

  /** The share of a table's width that a cell with running text takes at least. */
  private static final float WIDE = 0.5f;

  private static final Pattern HEADING =
      Pattern.compile("(?:[一二三四五六]\\s*[、.．]|第[一二三四五六]部分)[^。；]{2,40}(?:情况|事项|问题|措施)");

  /** Parts a table; one without running text stays as it is. */
  static FramedText of(GridPart table) {
    BitSet text = new BitSet(table.rows());
    for (GridCell cell : table.cells()) {
      if (cell.area().width() >= WIDE * table.area().width() && isRunning(cell)) {
        text.set(cell.row(), cell.rowEnd());
      }
    }
    if (text.isEmpty()) {
      return new FramedText(List.of(table), List.of());
    }
    List<TextLine> lines = new ArrayList<>();
    for (GridCell cell : table.cells()) {
      if (text.get(cell.row())) {
        lines.addAll(cell.lines());
      }
    }
    List<GridPart> tables = new ArrayList<>();
    int row = text.nextClearBit(0);
    while (row < table.rows()) {
      int end = text.nextSetBit(row);
      end = end < 0 ? table.rows() : end;
      tables.add(rows(table, row, end, text));
      row = text.nextClearBit(end);
    }
    return new FramedText(tables, lines);
  }

  private static boolean isRunning(GridCell cell) {
    return cell.text().length() >= LONG && cell.text().contains("。")
        || cell.text().lines().anyMatch(line -> HEADING.matcher(line.strip()).matches());
  }

  /** Some of its rows; what stands in a cell that began in running text went with that. */
  private static GridPart rows(GridPart table, int from, int to, BitSet text) {
    List<GridCell> cells = new ArrayList<>();
    Area area = null;
    for (GridCell cell : table.cells()) {
      boolean own = cell.row() >= from && cell.row() < to;
      boolean reaches = cell.row() < from && cell.rowEnd() > from;
      if (own || reaches && !text.get(cell.row())) {
        int first = Math.max(cell.row(), from);
        int end = Math.min(cell.rowEnd(), to);
        cells.add(cell.at(first - from, cell.column(), end - first, cell.columnSpan()));
        boolean whole = own && cell.rowEnd() <= to;
        area = !whole ? area : area == null ? cell.area() : area.union(cell.area());
      }
    }
    return new GridPart(
        table.page(),
        area == null ? table.area() : area,
        table.edges(),
        to - from,
        cells,
        table.cut(),
        table.ruled());
  }
}
