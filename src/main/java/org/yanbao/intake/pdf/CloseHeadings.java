package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts headings that stand so close beside one another that they seem one piece: where a gap in it
 * lies between two columns of figures and its characters stand closer everywhere else.
 */
final class CloseHeadings {

  /** Figures one under another that make a column. */
  private static final int MANY = 3;

  /** Narrower gaps, as a share of the font size, part nothing. */
  private static final float GAP = 0.12f;

  /** How much wider than the others a gap has to be. */
  private static final float WIDER = 3;

  /** The room between two columns of figures. */
  private record Gutter(float left, float right) {
    boolean meets(float from, float to) {
      return left < to && right > from;
    }
  }

  private CloseHeadings() {}

  /** A table's pieces with such headings parted. */
  static List<Piece> part(List<Piece> pieces) {
    List<Gutter> gutters = gutters(pieces);
    List<Piece> parted = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.isValue()
          || gutters.stream().noneMatch(g -> g.meets(piece.left(), piece.right()))) {
        parted.add(piece);
      } else {
        part(piece, gutters, parted);
      }
    }
    return parted;
  }

  private static void part(Piece piece, List<Gutter> gutters, List<Piece> parted) {
    List<Glyph> glyphs = piece.line().glyphs().stream().filter(glyph -> !glyph.isSpace()).toList();
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      gaps.add(glyphs.get(i).left() - glyphs.get(i - 1).right());
    }
    gaps.sort(null);
    float usual = gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
    float least = Math.max(GAP * piece.size(), WIDER * usual);
    float offset = piece.y() - piece.line().baseline();
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!run.isEmpty()) {
        float from = run.get(run.size() - 1).right();
        boolean wide = glyph.left() - from > least;
        if (wide && gutters.stream().anyMatch(g -> g.meets(from, glyph.left()))) {
          parted.add(piece(piece, run, offset));
          run = new ArrayList<>();
        }
      }
      run.add(glyph);
    }
    parted.add(run.size() == glyphs.size() ? piece : piece(piece, run, offset));
  }

  private static Piece piece(Piece whole, List<Glyph> run, float offset) {
    TextLine line = LineBuilder.line(whole.line().page(), run);
    return new Piece(line, line.baseline() + offset);
  }

  private static List<Gutter> gutters(List<Piece> pieces) {
    List<Piece> figures =
        pieces.stream().filter(Piece::isValue).sorted(Comparator.comparing(Piece::left)).toList();
    List<Gutter> gutters = new ArrayList<>();
    float right = -1;
    int start = 0;
    for (int i = 0; i <= figures.size(); i++) {
      boolean apart =
          i == figures.size() || i > start && figures.get(i).left() >= endOf(figures, start, i);
      if (!apart) {
        continue;
      }
      if (i - start >= MANY) {
        if (right >= 0) {
          gutters.add(new Gutter(right, figures.get(start).left()));
        }
        right = endOf(figures, start, i);
      }
      start = i;
    }
    return gutters;
  }

  private static float endOf(List<Piece> figures, int from, int to) {
    return (float) figures.subList(from, to).stream().mapToDouble(Piece::right).max().orElse(0);
  }
}
