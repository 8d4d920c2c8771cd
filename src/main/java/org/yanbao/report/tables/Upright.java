package org.yanbao.report.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.document.Cell;
import org.yanbao.document.Table;
import org.yanbao.report.tables.Label.Kind;

/** Turns a table that lies on its side: the form's rows stand in columns. */
final class Upright {
  /** So many row labels side by side, or results one below the other, are no accident. */
  private static final int MANY = 8;

  /** The form has no larger table; larger ones are not looked at. */
  private static final int LARGEST = 1500;

  private Upright() {}

  static Table of(Table table, LabelMatcher matcher) {
    if (table.cells().size() > LARGEST) {
      return table;
    }
    Map<Integer, Integer> rowLabels = new HashMap<>();
    Map<Integer, Integer> results = new HashMap<>();
    for (Cell cell : table.cells()) {
      if (!CellText.of(cell.text()).isValue()) {
        matcher
            .match(cell.text())
            .ifPresent(
                label -> {
                  if (label.is(Kind.ROW_3)) {
                    rowLabels.merge(cell.row(), 1, Integer::sum);
                  } else if (label.is(Kind.COLUMN_4)) {
                    results.merge(cell.column(), 1, Integer::sum);
                  }
                });
      }
    }
    boolean lying = isMany(rowLabels) || isMany(results);
    return lying ? turned(table) : table;
  }

  private static boolean isMany(Map<Integer, Integer> counts) {
    return counts.values().stream().anyMatch(count -> count >= MANY);
  }

  private static Table turned(Table table) {
    List<Cell> cells =
        table.cells().stream()
            .map(
                cell ->
                    new Cell(
                        cell.column(),
                        cell.row(),
                        cell.columnSpan(),
                        cell.rowSpan(),
                        cell.text(),
                        cell.place(),
                        cell.doubt()))
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    return new Table(table.columns(), table.rows(), cells, table.place());
  }
}
