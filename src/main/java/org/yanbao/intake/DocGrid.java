package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCell;

/**
 * Rebuilds the grid of a binary Word table. The format knows no columns, only where each cell
 * begins and ends: edges that fall together make a column.
 */
final class DocGrid {

  /** Twips within which two edges are one: 1.5 mm, less than any column with text in it. */
  private static final int TOLERANCE = 85;

  private final List<List<EdgeCell>> rows = new ArrayList<>();

  /**
   * A cell as it is written.
   *
   * @param left left edge in twips
   * @param right right edge in twips
   * @param continuesLeft whether it is merged into the cell before it
   * @param continuesAbove whether it is merged into the cell above it
   * @param content what stands in it
   */
  record EdgeCell(
      int left, int right, boolean continuesLeft, boolean continuesAbove, List<Flow> content) {

    static EdgeCell of(TableCell cell, List<Flow> content) {
      return new EdgeCell(
          cell.getLeftEdge(),
          cell.getLeftEdge() + cell.getWidth(),
          cell.isMerged() && !cell.isFirstMerged(),
          cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
          content);
    }
  }

  void add(List<EdgeCell> row) {
    List<EdgeCell> merged = new ArrayList<>(row.size());
    for (EdgeCell cell : row) {
      if (cell.continuesLeft() && !merged.isEmpty()) {
        EdgeCell first = merged.remove(merged.size() - 1);
        merged.add(
            new EdgeCell(
                first.left(), cell.right(), false, first.continuesAbove(), first.content()));
      } else {
        merged.add(cell);
      }
    }
    rows.add(merged);
  }

  Flow.Grid build() throws IOException {
    List<Integer> lines = lines();
    GridBuilder grid = new GridBuilder();
    for (List<EdgeCell> row : rows) {
      grid.nextRow();
      int next = 0;
      for (EdgeCell cell : row) {
        int from = Math.max(next, line(lines, cell.left()));
        int to = Math.max(from + 1, line(lines, cell.right()));
        if (!cell.continuesAbove() || !grid.continueAbove(from)) {
          grid.place(from, 1, to - from, cell.content());
        }
        next = to;
      }
    }
    return grid.build();
  }

  /** The column lines: the edges of all rows, those that fall together taken as one. */
  private List<Integer> lines() {
    TreeSet<Integer> edges = new TreeSet<>();
    for (List<EdgeCell> row : rows) {
      for (EdgeCell cell : row) {
        edges.add(cell.left());
        edges.add(cell.right());
      }
    }
    List<Integer> lines = new ArrayList<>();
    for (int edge : edges) {
      if (lines.isEmpty() || edge - lines.get(lines.size() - 1) > TOLERANCE) {
        lines.add(edge);
      }
    }
    return lines;
  }

  private static int line(List<Integer> lines, int edge) {
    int nearest = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (Math.abs(lines.get(i) - edge) < Math.abs(lines.get(nearest) - edge)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
