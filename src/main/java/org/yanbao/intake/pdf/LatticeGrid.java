package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The grid that a group of touching ruling lines makes: its edges, and which of its borders are
 * drawn.
 */
final class LatticeGrid {

  /** A rectangle of grid positions that no line parts. */
  record Span(int row, int column, int rowEnd, int columnEnd, boolean ragged) {}

  /** Lines nearer than this are one (double) line, in points. */
  private static final float DOUBLE = 3.6f;

  /** Lines that run on beyond the last crossing line by more leave that side open. */
  private static final float OPEN = 6;

  /** The share of a position's side that has to be drawn. */
  private static final float DRAWN = 0.5f;

  private final float[] xs;
  private final float[] ys;
  private final boolean openLeft;
  private final boolean openRight;
  private final boolean cut;
  private final boolean[][] rightDrawn;
  private final boolean[][] bottomDrawn;

  LatticeGrid(List<Rule> group) {
    List<Float> across = new ArrayList<>();
    List<Float> down = new ArrayList<>();
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Rule rule : group) {
      (rule.horizontal() ? down : across).add(rule.at());
      if (rule.horizontal()) {
        left = Math.min(left, rule.from());
        right = Math.max(right, rule.to());
      } else {
        top = Math.min(top, rule.from());
        bottom = Math.max(bottom, rule.to());
      }
    }
    List<Float> columns = cluster(across);
    openLeft = columns.get(0) - left > OPEN;
    openRight = right - columns.get(columns.size() - 1) > OPEN;
    boolean hidden = false;
    for (Rule rule : group) {
      hidden |= rule.cut() && rule.to() > columns.get(columns.size() - 1) - OPEN;
    }
    float lastLine = columns.get(columns.size() - 1);
    cut = hidden && right > lastLine + 0.5f || openRight && !openLeft;
    if (openLeft) {
      columns.add(0, left);
    }
    if (openRight || hidden && right > lastLine + 0.5f) {
      columns.add(right);
    }
    List<Float> lines = cluster(down);
    if (lines.get(0) - top > OPEN) {
      lines.add(0, top);
    }
    if (bottom - lines.get(lines.size() - 1) > OPEN) {
      lines.add(bottom);
    }
    xs = array(columns);
    ys = array(lines);
    rightDrawn = new boolean[rows()][columns()];
    bottomDrawn = new boolean[rows()][columns()];
    measure(group);
  }

  private static float[] array(List<Float> list) {
    float[] array = new float[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  private static List<Float> cluster(List<Float> values) {
    Collections.sort(values);
    List<Float> clusters = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= values.size(); i++) {
      if (i == values.size() || values.get(i) - values.get(start) > DOUBLE) {
        clusters.add((values.get(start) + values.get(i - 1)) / 2);
        start = i;
      }
    }
    return clusters;
  }

  private void measure(List<Rule> group) {
    float[][] right = new float[rows()][columns()];
    float[][] bottom = new float[rows()][columns()];
    for (Rule rule : group) {
      if (rule.horizontal()) {
        int line = nearest(ys, rule.at()) - 1;
        for (int column = 0; line >= 0 && line < rows() && column < columns(); column++) {
          bottom[line][column] += overlap(rule, xs[column], xs[column + 1]);
        }
      } else {
        int line = nearest(xs, rule.at()) - 1;
        for (int row = 0; line >= 0 && line < columns() && row < rows(); row++) {
          right[row][line] += overlap(rule, ys[row], ys[row + 1]);
        }
      }
    }
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        rightDrawn[row][column] = right[row][column] >= DRAWN * (ys[row + 1] - ys[row]);
        bottomDrawn[row][column] = bottom[row][column] >= DRAWN * (xs[column + 1] - xs[column]);
      }
    }
  }

  private static float overlap(Rule rule, float from, float to) {
    return Math.max(0, Math.min(rule.to(), to) - Math.max(rule.from(), from));
  }

  private static int nearest(float[] edges, float at) {
    int best = 0;
    for (int i = 1; i < edges.length; i++) {
      if (Math.abs(edges[i] - at) < Math.abs(edges[best] - at)) {
        best = i;
      }
    }
    return best;
  }

  /** The cells: positions that no line parts, in row order. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    boolean[][] taken = new boolean[rows()][columns()];
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (!taken[row][column]) {
          spans.add(grow(row, column, taken));
        }
      }
    }
    return spans;
  }

  /** The largest rectangle from a free position that no line parts. */
  private Span grow(int row, int column, boolean[][] taken) {
    int columnEnd = column + 1;
    while (columnEnd < columns() && !rightDrawn[row][columnEnd - 1] && !taken[row][columnEnd]) {
      columnEnd++;
    }
    int rowEnd = row + 1;
    while (rowEnd < rows() && isOpenBelow(rowEnd - 1, column, columnEnd, taken)) {
      rowEnd++;
    }
    boolean ragged = rowEnd < rows() && isPartlyOpenBelow(rowEnd - 1, column, columnEnd);
    for (int i = row; i < rowEnd; i++) {
      for (int j = column; j < columnEnd; j++) {
        taken[i][j] = true;
      }
    }
    return new Span(row, column, rowEnd, columnEnd, ragged);
  }

  private boolean isOpenBelow(int row, int column, int columnEnd, boolean[][] taken) {
    for (int j = column; j < columnEnd; j++) {
      if (bottomDrawn[row][j] || taken[row + 1][j]) {
        return false;
      }
      if (j + 1 < columnEnd && rightDrawn[row + 1][j]) {
        return false;
      }
    }
    boolean closed = columnEnd == columns() || rightDrawn[row + 1][columnEnd - 1];
    return closed && (column == 0 || rightDrawn[row + 1][column - 1]);
  }

  private boolean isPartlyOpenBelow(int row, int column, int columnEnd) {
    for (int j = column; j < columnEnd; j++) {
      if (!bottomDrawn[row][j]) {
        return true;
      }
    }
    return false;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  /** Whether the right-hand side of the table is not on the page. */
  boolean isCut() {
    return cut;
  }

  float[] xs() {
    return xs;
  }

  Area area() {
    return new Area(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  Area area(Span span) {
    return new Area(xs[span.column()], ys[span.row()], xs[span.columnEnd()], ys[span.rowEnd()]);
  }

  /** Row of a height on the page; it has to lie in the area. */
  int rowAt(float y) {
    return at(ys, y);
  }

  /** Column of a distance from the left; it has to lie in the area. */
  int columnAt(float x) {
    return at(xs, x);
  }

  private static int at(float[] edges, float value) {
    int low = 0;
    for (int i = 1; i < edges.length - 1 && edges[i] <= value; i++) {
      low = i;
    }
    return low;
  }
}
