package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the parts of a table that page breaks split together again. */
final class TableStitcher {

  /** Columns' edges on two pages that are one, in points. */
  private static final float SAME_EDGE = 4;

  private final GridPart first;
  private final List<Float> edges;
  private final List<GridCell> cells = new ArrayList<>();
  private int rows;
  private boolean cut;

  private TableStitcher(List<GridPart> parts) {
    first = parts.get(0);
    edges = new ArrayList<>(first.edges());
    for (GridPart part : parts) {
      addEdges(part);
    }
    for (GridPart part : parts) {
      append(part);
    }
  }

  /** The whole table; its cells keep the pages on which they began. */
  static GridPart stitch(List<GridPart> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    TableStitcher whole = new TableStitcher(parts);
    return new GridPart(
        whole.first.page(),
        whole.first.area(),
        whole.edges,
        whole.rows,
        whole.cells.stream()
            .sorted(
                java.util.Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column))
            .toList(),
        whole.cut,
        whole.first.ruled());
  }

  /** Whether a part on the next page may belong to the same table: its columns stand alike. */
  static boolean goesOn(GridPart part, GridPart next) {
    if (next.page() != part.page() + 1 || part.ruled() != next.ruled()) {
      return false;
    }
    float shift = shift(part, next);
    float end = last(next) + shift - last(part);
    if (Math.abs(end) > SAME_EDGE + 2) {
      return false;
    }
    boolean nextIsFiner = next.columns() >= part.columns();
    GridPart coarse = nextIsFiner ? part : next;
    GridPart fine = nextIsFiner ? next : part;
    float by = nextIsFiner ? -shift : shift;
    return coarse.edges().stream()
        .allMatch(edge -> fine.edges().stream().anyMatch(x -> isSame(x, edge + by)));
  }

  private static boolean isSame(float x, float y) {
    return Math.abs(x - y) <= SAME_EDGE;
  }

  private static float last(GridPart part) {
    return part.edges().get(part.edges().size() - 1);
  }

  /** How far the next page's table is moved to the left of this one. */
  private static float shift(GridPart part, GridPart next) {
    return part.edges().get(0) - next.edges().get(0);
  }

  private void addEdges(GridPart part) {
    float shift = shift(first, part);
    for (float edge : part.edges()) {
      float moved = edge + shift;
      if (edges.stream().noneMatch(x -> isSame(x, moved))) {
        edges.add(moved);
      }
    }
    edges.sort(null);
  }

  private int indexOf(float edge) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
        best = i;
      }
    }
    return best;
  }

  private void append(GridPart part) {
    cut |= part.cut();
    float shift = shift(first, part);
    List<GridCell> moved = new ArrayList<>();
    for (GridCell cell : part.cells()) {
      int from = indexOf(part.edges().get(cell.column()) + shift);
      int to = indexOf(part.edges().get(cell.columnEnd()) + shift);
      moved.add(cell.at(cell.row(), from, cell.rowSpan(), Math.max(1, to - from)));
    }
    if (rows == 0) {
      cells.addAll(moved);
      rows = part.rows();
      return;
    }
    int heads = RepeatedRows.count(cells, moved, Math.min(rows, part.rows()));
    List<GridCell> body = new ArrayList<>();
    for (GridCell cell : moved) {
      if (cell.row() >= heads) {
        body.add(cell.at(cell.row() - heads, cell.column(), cell.rowSpan(), cell.columnSpan()));
      }
    }
    SplitRow seam = new SplitRow(List.copyOf(cells), rows, body);
    cells.clear();
    cells.addAll(seam.joined());
    rows += part.rows() - heads - (seam.isSplit() ? 1 : 0);
  }
}
