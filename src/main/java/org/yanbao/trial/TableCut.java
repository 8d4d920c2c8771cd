package org.yanbao.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Place;
import org.yanbao.document.Table;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.FormCell;
import org.yanbao.report.StatutoryForm;

/**
 * Takes a table, or a row or column of it, out of a report: {@code 删去 表三}, {@code 删去 表三 三(五)4}.
 *
 * @param table the table
 * @param part the row or the column; empty for the whole table
 */
record TableCut(String table, String part) implements DocumentChange {
  private static final Pattern WORDS = Pattern.compile("删去\\s*(表[二三四])(?:[\\s/]+(\\S+))?");

  /** The cut that these words name; empty when they name something else. */
  static Optional<TableCut> of(String words) {
    Matcher matcher = WORDS.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String part = Optional.ofNullable(matcher.group(2)).orElse("");
    return Optional.of(new TableCut(matcher.group(1), part.replace('（', '(').replace('）', ')')));
  }

  @Override
  public Document apply(Document document, AnnualReport report) throws ChangeException {
    List<FormCell> own =
        report.cells().stream().filter(cell -> cell.key().table().equals(table)).toList();
    boolean row = own.stream().anyMatch(cell -> cell.key().row().equals(part));
    Set<Place> meant =
        own.stream()
            .filter(cell -> part.isEmpty() || named(cell, row))
            .map(FormCell::place)
            .collect(Collectors.toSet());
    if (meant.isEmpty()) {
      throw new ChangeException("基准报告里没有“" + table + " " + part + "”，删不了。请检查表、行、列的名称。");
    }
    // 表四 has its rows side by side.
    boolean acrossTheGrid = row && !table.equals(StatutoryForm.TABLE_4);
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table grid && holds(grid, meant)) {
        if (!part.isEmpty()) {
          blocks.add(acrossTheGrid ? withoutRows(grid, meant) : withoutColumns(grid, meant));
        }
      } else {
        blocks.add(block);
      }
    }
    return new Document(document.mediaType(), blocks, document.notes(), document.properties());
  }

  private boolean named(FormCell cell, boolean row) {
    return part.equals(row ? cell.key().row() : cell.key().column());
  }

  private static boolean holds(Table grid, Set<Place> meant) {
    return grid.cells().stream().anyMatch(cell -> meant.contains(cell.place()));
  }

  private static Set<Integer> lines(Table grid, Set<Place> meant, ToIntFunction<Cell> line) {
    return grid.cells().stream()
        .filter(cell -> meant.contains(cell.place()))
        .map(line::applyAsInt)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Table withoutRows(Table grid, Set<Place> meant) {
    Set<Integer> gone = lines(grid, meant, Cell::row);
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : grid.cells()) {
      int span = kept(cell.row(), cell.rowSpan(), gone);
      if (span > 0) {
        int row = kept(0, cell.row(), gone);
        cells.add(moved(cell, row, cell.column(), span, cell.columnSpan()));
      }
    }
    return new Table(grid.rows() - gone.size(), grid.columns(), cells, grid.place());
  }

  private static Table withoutColumns(Table grid, Set<Place> meant) {
    Set<Integer> gone = lines(grid, meant, Cell::column);
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : grid.cells()) {
      int span = kept(cell.column(), cell.columnSpan(), gone);
      if (span > 0) {
        int column = kept(0, cell.column(), gone);
        cells.add(moved(cell, cell.row(), column, cell.rowSpan(), span));
      }
    }
    return new Table(grid.rows(), grid.columns() - gone.size(), cells, grid.place());
  }

  /** How many of so many lines stay. */
  private static int kept(int first, int number, Set<Integer> gone) {
    return number
        - (int) gone.stream().filter(line -> line >= first && line < first + number).count();
  }

  private static Cell moved(Cell cell, int row, int column, int rowSpan, int columnSpan) {
    return new Cell(row, column, rowSpan, columnSpan, cell.text(), cell.place(), cell.doubt());
  }
}
