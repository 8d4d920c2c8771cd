package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects the rows of one table. RTF has no columns: a cell is what lies between two edges, and
 * the edges of all rows together make the grid.
 */
final class RtfTable {

  /** Edges nearer than this are one, in twips (1/1440 inch). */
  private static final int TOLERANCE = 40;

  /** A row that begins this much further right begins in a later column, in twips. */
  private static final int INDENT = 300;

  private static final int UNKNOWN_WIDTH = 1000;

  /** A cell's right edge, and how it is merged. */
  private static final class Edge {
    int right;
    boolean continuesLeft;
    boolean continuesAbove;
  }

  private record Row(int left, List<Edge> edges, List<List<Flow>> cells) {}

  private final List<Row> rows = new ArrayList<>();
  private List<Edge> edges = new ArrayList<>();
  private Edge next = new Edge();
  private int left;
  private List<List<Flow>> cells = new ArrayList<>();
  private List<Flow> content = new ArrayList<>();
  private boolean inRow;

  /** A row's definition begins: {@code \trowd}. */
  void define() {
    edges = new ArrayList<>();
    next = new Edge();
    left = 0;
    inRow = true;
  }

  void left(int twips) {
    left = twips;
  }

  void continuesLeft() {
    next.continuesLeft = true;
  }

  void continuesAbove() {
    next.continuesAbove = true;
  }

  /** A cell's definition ends at its right edge: {@code \cellx}. */
  void edge(int twips) {
    next.right = twips;
    edges.add(next);
    next = new Edge();
  }

  void add(Flow flow) {
    content.add(flow);
  }

  void endCell() {
    cells.add(content);
    content = new ArrayList<>();
    inRow = true;
  }

  void endRow() {
    // some writers end more cells than they define
    while (!edges.isEmpty()
        && cells.size() > edges.size()
        && isBlank(cells.get(cells.size() - 1))) {
      cells.remove(cells.size() - 1);
    }
    if (!cells.isEmpty()) {
      rows.add(new Row(left, List.copyOf(edges), cells));
    }
    cells = new ArrayList<>();
    inRow = false;
  }

  private static boolean isBlank(List<Flow> cell) {
    return cell.stream().allMatch(flow -> flow instanceof Flow.Text text && text.text().isEmpty());
  }

  /** Whether a row was begun and is not ended. */
  boolean isInRow() {
    return inRow;
  }

  boolean isEmpty() {
    return rows.isEmpty() && cells.isEmpty() && content.isEmpty();
  }

  /** What the table holds; a row that was not ended counts. */
  List<Flow> build() throws IOException {
    List<Flow> rest = List.of();
    if (!content.isEmpty() && !cells.isEmpty()) {
      endCell();
    } else {
      rest = content;
    }
    endRow();
    List<Flow> flows = new ArrayList<>();
    if (!rows.isEmpty()) {
      flows.add(grid());
    }
    flows.addAll(rest);
    return flows;
  }

  private Flow.Grid grid() throws IOException {
    int leftmost = rows.stream().mapToInt(Row::left).min().orElse(0);
    List<Integer> lines = lines();
    GridBuilder grid = new GridBuilder();
    for (Row row : rows) {
      grid.nextRow();
      int column = row.left() - leftmost > INDENT ? column(lines, row.left()) : 0;
      for (int i = 0; i < row.cells().size(); i++) {
        boolean defined = i < row.edges().size();
        int end = defined ? column(lines, row.edges().get(i).right) : column + 1;
        boolean above = defined && row.edges().get(i).continuesAbove;
        List<Flow> own = row.cells().get(i);
        while (i + 1 < Math.min(row.cells().size(), row.edges().size())
            && row.edges().get(i + 1).continuesLeft) {
          i++;
          end = column(lines, row.edges().get(i).right);
        }
        int width = Math.max(1, end - column);
        if (!above || !grid.continueAbove(column)) {
          grid.place(column, 1, width, own);
        }
        column += width;
      }
    }
    return grid.build();
  }

  /** The edges of all rows, from left to right. */
  private List<Integer> lines() {
    TreeSet<Integer> all = new TreeSet<>();
    int leftmost = rows.stream().mapToInt(Row::left).min().orElse(0);
    for (Row row : rows) {
      int last = row.left();
      if (row.left() - leftmost > INDENT) {
        all.add(row.left());
      }
      for (int i = 0; i < row.cells().size(); i++) {
        last = i < row.edges().size() ? row.edges().get(i).right : last + UNKNOWN_WIDTH;
        all.add(last);
      }
    }
    List<Integer> lines = new ArrayList<>();
    for (int line : all) {
      if (lines.isEmpty() || line - lines.get(lines.size() - 1) > TOLERANCE) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The number of the column that begins at an edge: how many columns end at or before it. */
  private static int column(List<Integer> lines, int edge) {
    int column = 0;
    while (column < lines.size() && lines.get(column) <= edge + TOLERANCE / 2) {
      column++;
    }
    return column;
  }
}
