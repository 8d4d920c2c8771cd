package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts characters into the cells of a ruled table. */
final class LatticeFiller {

  /** A digit that a line cuts deeper than this share of its width stands in two cells. */
  private static final float CUT_INTO = 0.2f;

  /** Figures in one cell farther apart than this share of the font size are two. */
  private static final float APART = 1.2f;

  private static final String OVERFLOW = "数字越过表格线，属于哪一格不能确定";
  private static final String SEVERAL = "同一格内有相隔较远的多个数字";
  private static final String STACKED = "同一格内有上下几行数字，是一个数还是几个数不能确定";
  private static final String DAMAGED = "有文字在文件中没有对应的编码，读不出来";
  private static final String CUT = "页面右侧被截断，此格内容可能不全";
  private static final String UNSURE = "此格没有把握：由扫描件识别，或者数字有一部分被遮住";
  private static final String RAGGED = "表格线不全，此格的范围不能确定";

  private final int page;
  private final LatticeGrid grid;
  private final List<LatticeGrid.Span> spans;
  private final int[][] cellAt;
  private final List<List<Glyph>> contents = new ArrayList<>();
  private final String[] doubts;

  LatticeFiller(int page, LatticeGrid grid, List<LatticeGrid.Span> spans) {
    this.page = page;
    this.grid = grid;
    this.spans = spans;
    this.cellAt = new int[grid.rows()][grid.columns()];
    this.doubts = new String[spans.size()];
    Arrays.fill(doubts, "");
    for (int i = 0; i < spans.size(); i++) {
      LatticeGrid.Span span = spans.get(i);
      contents.add(new ArrayList<>());
      for (int row = span.row(); row < span.rowEnd(); row++) {
        Arrays.fill(cellAt[row], span.column(), span.columnEnd(), i);
      }
    }
  }

  GridPart fill(List<Glyph> glyphs) {
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!run.isEmpty() && !continues(run.get(run.size() - 1), glyph)) {
        place(run);
        run.clear();
      }
      run.add(glyph);
    }
    place(run);
    List<GridCell> cells = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      LatticeGrid.Span span = spans.get(i);
      boolean hidden = grid.isCut() && span.columnEnd() == grid.columns();
      if (hidden && span.columnEnd() - span.column() == 1) {
        // What is left of a column at the page's edge is no content: the column is not there.
        continue;
      }
      cells.add(cell(i, hidden));
    }
    List<Float> edges = new ArrayList<>();
    for (float x : grid.xs()) {
      edges.add(x);
    }
    return new GridPart(page, grid.area(), edges, grid.rows(), cells, grid.isCut(), true);
  }

  /** Whether two digits drawn one after the other belong to one number. */
  private static boolean continues(Glyph before, Glyph glyph) {
    return before.isDigit()
        && glyph.isDigit()
        && Math.abs(before.baseline() - glyph.baseline()) < 0.1f * glyph.size()
        && Math.abs(glyph.left() - before.right()) < 0.15f * glyph.size();
  }

  /** Puts a number, or any other single character, into its cell. */
  private void place(List<Glyph> run) {
    if (run.isEmpty()) {
      return;
    }
    int first = cellOf(run.get(0).centreX(), run.get(0).centreY());
    int last = cellOf(run.get(run.size() - 1).centreX(), run.get(0).centreY());
    if (first == last || !isCutInto(run)) {
      for (Glyph glyph : run) {
        contents.get(cellOf(glyph.centreX(), glyph.centreY())).add(glyph);
      }
      return;
    }
    float middle = (run.get(0).left() + run.get(run.size() - 1).right()) / 2;
    contents.get(cellOf(middle, run.get(0).centreY())).addAll(run);
    doubts[first] = OVERFLOW;
    doubts[last] = OVERFLOW;
  }

  private boolean isCutInto(List<Glyph> run) {
    for (Glyph glyph : run) {
      float margin = CUT_INTO * (glyph.right() - glyph.left());
      if (cellOf(glyph.left() + margin, glyph.centreY())
          != cellOf(glyph.right() - margin, glyph.centreY())) {
        return true;
      }
    }
    return false;
  }

  private int cellOf(float x, float y) {
    return cellAt[grid.rowAt(y)][grid.columnAt(x)];
  }

  private GridCell cell(int index, boolean hidden) {
    LatticeGrid.Span span = spans.get(index);
    Area area = grid.area(span);
    List<TextLine> lines = LineBuilder.lines(page, contents.get(index));
    String doubt = doubts[index];
    if (hidden) {
      doubt = CUT;
    } else if (doubt.isEmpty() && lines.stream().anyMatch(TextLine::isDamaged)) {
      doubt = DAMAGED;
    } else if (doubt.isEmpty() && lines.stream().anyMatch(LatticeFiller::holdsSeveralNumbers)) {
      doubt = SEVERAL;
    } else if (doubt.isEmpty() && CellWords.stacksNumbers(lines, area.width())) {
      doubt = STACKED;
    } else if (doubt.isEmpty() && contents.get(index).stream().anyMatch(glyph -> !glyph.sure())) {
      doubt = UNSURE;
    } else if (doubt.isEmpty() && span.ragged() && !lines.isEmpty()) {
      doubt = RAGGED;
    }
    return new GridCell(
        span.row(),
        span.column(),
        span.rowEnd() - span.row(),
        span.columnEnd() - span.column(),
        page,
        area,
        CellWords.text(lines, area.width()),
        lines,
        doubt);
  }

  private static boolean holdsSeveralNumbers(TextLine line) {
    List<Glyph> glyphs = line.glyphs().stream().filter(glyph -> !glyph.isSpace()).toList();
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (before.isDigit()
          && glyph.isDigit()
          && glyph.left() - before.right() > APART * glyph.size()) {
        return true;
      }
    }
    return false;
  }
}
