package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text that stands apart on its line.
 *
 * @param line its characters
 * @param y its height, counted on from page to page as if there were no page breaks
 */
record Piece(TextLine line, float y) {

  /** Gaps wider than this share of the font size part pieces. */
  private static final float GAP = 0.38f;

  /** The same between two figures. */
  private static final float FIGURE_GAP = 0.2f;

  /** Narrower ones do where a column begins behind them. */
  private static final float NARROW_GAP = 0.06f;

  /** So do lines of neighbouring cells at other heights. */
  private static final float RAISED = 0.15f;

  private static final float SAME_LEFT = 1.5f;

  float left() {
    return line.left();
  }

  float right() {
    return line.right();
  }

  float centre() {
    return line.centreX();
  }

  float size() {
    return line.size();
  }

  String text() {
    return line.text();
  }

  boolean isValue() {
    return Wording.isValue(line.text());
  }

  boolean overlaps(float from, float to) {
    return left() < to && right() > from;
  }

  /**
   * The pieces of a line.
   *
   * @param columns where columns are known to begin
   * @param figures where columns of figures are known to begin
   */
  static List<Piece> of(TextLine line, float offset, List<Float> columns, List<Float> figures) {
    List<Piece> pieces = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : line.glyphs()) {
      if (before != null && !glyph.isSpace() && parts(before, glyph, columns, figures)) {
        add(line.page(), run, offset, pieces);
        run.clear();
      }
      run.add(glyph);
      before = glyph.isSpace() ? before : glyph;
    }
    add(line.page(), run, offset, pieces);
    return pieces;
  }

  private static boolean parts(
      Glyph before, Glyph glyph, List<Float> columns, List<Float> figures) {
    float gap = glyph.left() - before.right();
    boolean digits = before.isDigit() && glyph.isDigit();
    boolean raised = Math.abs(glyph.baseline() - before.baseline()) > RAISED * glyph.size();
    return raised
        || gap > (digits ? FIGURE_GAP : GAP) * glyph.size()
        || gap > NARROW_GAP * glyph.size()
            && columns.stream().anyMatch(x -> Math.abs(x - glyph.left()) < SAME_LEFT)
        || glyph.isDigit()
            && before.isWide()
            && figures.stream().anyMatch(x -> Math.abs(x - glyph.left()) < SAME_LEFT);
  }

  private static void add(int page, List<Glyph> run, float offset, List<Piece> pieces) {
    TextLine line = LineBuilder.line(page, run);
    if (line != null) {
      pieces.add(new Piece(line, line.baseline() + offset));
    }
  }
}
