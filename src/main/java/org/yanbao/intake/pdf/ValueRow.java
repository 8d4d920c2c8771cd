package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of figures in a table without ruling lines.
 *
 * @param y its height, counted on from page to page
 * @param page number of its page
 * @param cells the pieces at each column that has some
 * @param doubts why the pieces at a column are not sure
 */
record ValueRow(float y, int page, Map<Integer, List<Piece>> cells, Map<Integer, String> doubts) {

  private static final float SAME_ROW = 0.35f;
  private static final float WRAPPED = 0.95f;
  private static final String TWO_COLUMNS = "没有表格线，数字与哪一列对齐不能确定";
  private static final String TWO_NUMBERS = "没有表格线，同一行同一列有两个数字";
  private static final String SPLIT = "数字被分页断开，拼接后得出";

  /** The rows from top to bottom. */
  static List<ValueRow> of(List<Piece> values, List<AlignedGrid.Column> columns) {
    List<Piece> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(Piece::y));
    List<ValueRow> rows = new ArrayList<>();
    for (Piece piece : sorted) {
      ValueRow row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row == null || piece.y() - row.y > SAME_ROW * piece.size()) {
        row = new ValueRow(piece.y(), piece.line().page(), new TreeMap<>(), new TreeMap<>());
        rows.add(row);
      }
      row.put(piece, columns);
    }
    return withoutScraps(rows);
  }

  private void put(Piece piece, List<AlignedGrid.Column> columns) {
    int column = AlignedColumns.indexOf(piece, columns);
    List<Piece> there = cells.computeIfAbsent(column, c -> new ArrayList<>());
    there.add(piece);
    if (there.size() > 1) {
      doubts.put(column, TWO_NUMBERS);
    } else if (AlignedColumns.isUnsure(piece, columns)) {
      doubts.put(column, TWO_COLUMNS);
    }
  }

  /** Numbers that are broken over lines stand around their row, or behind a page break. */
  private static List<ValueRow> withoutScraps(List<ValueRow> rows) {
    int widest = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    List<ValueRow> whole = rows.stream().filter(row -> 2 * row.cells.size() >= widest).toList();
    List<ValueRow> kept = new ArrayList<>(rows);
    for (ValueRow scrap : rows) {
      if (2 * scrap.cells.size() >= widest) {
        continue;
      }
      float size = scrap.cells.values().iterator().next().get(0).size();
      whole.stream()
          .filter(row -> Math.abs(row.y - scrap.y) < WRAPPED * size)
          .filter(row -> scrap.cells.keySet().stream().noneMatch(row::holdsOwn))
          .min(Comparator.comparing(row -> Math.abs(row.y - scrap.y)))
          .ifPresent(
              row -> {
                row.take(scrap);
                kept.remove(scrap);
              });
    }
    return kept;
  }

  private boolean holdsOwn(int column) {
    return cells.getOrDefault(column, List.of()).stream()
        .anyMatch(piece -> Math.abs(piece.y() - y) < SAME_ROW * piece.size());
  }

  private void take(ValueRow scrap) {
    scrap.cells.forEach(
        (column, pieces) -> {
          List<Piece> there = cells.computeIfAbsent(column, c -> new ArrayList<>());
          there.addAll(pieces);
          there.sort(Comparator.comparing(Piece::y));
          if (there.get(0).line().page() != there.get(there.size() - 1).line().page()) {
            doubts.put(column, SPLIT);
          }
        });
  }
}
