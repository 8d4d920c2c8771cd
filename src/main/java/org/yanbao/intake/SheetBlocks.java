package org.yanbao.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/** Makes blocks of what stands on a sheet, each with its sheet and cell. */
final class SheetBlocks {

  private static final String HIDDEN = "所在的行或列被隐藏";

  private final List<Block> blocks;
  private final List<Note> notes;
  private final Sheet sheet;
  private final int firstTable;
  private int tables;
  private boolean hidden;

  SheetBlocks(Sheet sheet, List<Block> blocks, List<Note> notes) {
    this.sheet = sheet;
    this.blocks = blocks;
    this.notes = notes;
    this.firstTable = (int) blocks.stream().filter(Table.class::isInstance).count();
  }

  private Place place(int row, int column) {
    return Place.UNKNOWN.onSheet(sheet.name()).cell(row + 1, column + 1);
  }

  /** A row of running text; each line of it is a paragraph. */
  void text(SheetRow row) {
    int column = row.filled().firstKey();
    StringBuilder doubt = new StringBuilder();
    row.filled().forEach((at, cell) -> append(doubt, doubt(row.number(), at, cell)));
    row.text()
        .lines()
        .filter(line -> !WhiteSpace.isBlank(line))
        .forEach(
            line ->
                blocks.add(
                    new Paragraph(
                        WhiteSpace.tidy(line), place(row.number(), column), doubt.toString())));
  }

  /**
   * A table: all positions within its edges exist, the blank ones too.
   *
   * @param rows its rows with content
   * @param end its last row, which may be one that a merged cell only reaches into
   */
  void table(List<SheetRow> rows, int end) throws TooLargeException {
    int top = rows.get(0).number();
    int left = rows.stream().mapToInt(SheetRow::left).min().orElseThrow();
    int right = rows.stream().mapToInt(SheetRow::right).max().orElseThrow();
    int height = end - top + 1;
    int width = right - left + 1;
    if ((long) height * width > Limits.GRID_POSITIONS) {
      throw new TooLargeException("表格");
    }
    int number = firstTable + ++tables;
    BitSet taken = new BitSet(height * width);
    List<Cell> cells = new ArrayList<>(height * width);
    int next = 0;
    for (int row = top; row <= end; row++) {
      SheetRow content =
          next < rows.size() && rows.get(next).number() == row
              ? rows.get(next++)
              : new SheetRow(row, Collections.emptyNavigableMap(), List.of(), false);
      int line = (row - top) * width - left;
      for (int free = taken.nextClearBit(line + left); free <= line + right; ) {
        int column = free - line;
        SheetRange span = content.span(column);
        int columns = Math.min(span.lastColumn(), right) - column + 1;
        int used = taken.nextSetBit(free);
        columns = used < 0 ? columns : Math.min(columns, used - free);
        int last = Math.min(end, span.lastRow());
        for (int covered = row; covered <= last; covered++) {
          int from = free + (covered - row) * width;
          taken.set(from, from + columns);
        }
        SheetCell cell = content.cells().getOrDefault(column, SheetCell.BLANK);
        cells.add(
            new Cell(
                row - top,
                column - left,
                last - row + 1,
                columns,
                cell.text(),
                cellPlace(number, row, column),
                doubt(row, column, cell)));
        free = taken.nextClearBit(free);
      }
    }
    blocks.add(new Table(height, width, cells, cellPlace(number, top, left)));
  }

  private Place cellPlace(int table, int row, int column) {
    return Place.ofTable(table).onSheet(sheet.name()).cell(row + 1, column + 1);
  }

  private String doubt(int row, int column, SheetCell cell) {
    StringBuilder doubt = new StringBuilder(cell.doubt());
    boolean unseen = sheet.isHidden(row, column);
    if (unseen) {
      append(doubt, HIDDEN);
    }
    if (unseen && !cell.isBlank() && !hidden) {
      hidden = true;
      notes.add(
          new Note(
              Note.Kind.HIDDEN,
              "工作表“" + sheet.name() + "”中有隐藏的行或列，其中的内容已读取，但只作存疑处理。",
              place(row, column)));
    }
    return doubt.toString();
  }

  private static void append(StringBuilder doubt, String more) {
    if (!more.isEmpty() && doubt.indexOf(more) < 0) {
      doubt.append(doubt.isEmpty() ? "" : "；").append(more);
    }
  }
}
