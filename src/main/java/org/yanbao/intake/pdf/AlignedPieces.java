package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of a table without ruling lines, sorted by what they are: figures, labels, headings.
 */
final class AlignedPieces {
  private static final float SAME_LEFT = 1.5f;
  private static final int MANY = 3;

  /** Shares of the font size. */
  private static final float SAME_ROW = 0.35f;

  private static final float BESIDE = 0.9f;
  private static final float STACKED = 1.6f;
  private static final float LEAST_PITCH = 1.15f;

  private final List<Piece> values = new ArrayList<>();
  private final List<Piece> labels = new ArrayList<>();
  private final List<Piece> heads = new ArrayList<>();
  private final float firstValueY;
  private final float pitch;

  /** Sorts the pieces of a table. */
  AlignedPieces(List<Piece> all) {
    List<Piece> pieces = withoutSerials(all);
    float valueLeft = Float.MAX_VALUE;
    float firstY = Float.MAX_VALUE;
    for (Piece piece : pieces) {
      if (piece.isValue()) {
        values.add(piece);
        valueLeft = Math.min(valueLeft, piece.left());
        firstY = Math.min(firstY, piece.y());
      }
    }
    firstValueY = firstY;
    List<Piece> words = pieces.stream().filter(piece -> standsAmongFigures(piece, values)).toList();
    values.addAll(words);
    float labelRight = 0;
    for (Piece piece : pieces) {
      boolean beside = piece.y() > firstY - SAME_ROW * piece.size() && !words.contains(piece);
      labelRight = !piece.isValue() && beside ? Math.max(labelRight, piece.right()) : labelRight;
    }
    for (Piece piece : pieces) {
      if (!piece.isValue() && piece.left() >= labelRight && piece.y() < firstY) {
        valueLeft = Math.min(valueLeft, piece.left());
      }
    }
    for (Piece piece : pieces) {
      if (!piece.isValue() && !values.contains(piece)) {
        (piece.centre() > valueLeft && piece.right() > labelRight
                    || labelRight > valueLeft && piece.centre() > valueLeft
                ? heads
                : labels)
            .add(piece);
      }
    }
    pitch = pitch(pieces);
  }

  /** The figures, and words that stand where figures do. */
  List<Piece> values() {
    return values;
  }

  /** What names the rows. */
  List<Piece> labels() {
    return labels;
  }

  /** What stands above the figures. */
  List<Piece> heads() {
    return heads;
  }

  /** Height of the uppermost figure. */
  float firstValueY() {
    return firstValueY;
  }

  /** The least distance of text lines in one cell, as a share of the font size. */
  float pitch() {
    return pitch;
  }

  /** Whether words stand in the place of a figure: figures stand left and right of them. */
  private static boolean standsAmongFigures(Piece piece, List<Piece> figures) {
    boolean left = false;
    boolean right = false;
    for (Piece figure : figures) {
      if (Math.abs(figure.y() - piece.y()) < BESIDE * piece.size()) {
        left |= figure.right() < piece.left();
        right |= figure.left() > piece.right();
      }
    }
    return !piece.isValue() && left && right;
  }

  /** The same without the numbers of the rows, which stand left of all their labels. */
  private static List<Piece> withoutSerials(List<Piece> pieces) {
    float top = Float.MAX_VALUE;
    for (Piece piece : pieces) {
      top = piece.isValue() ? Math.min(top, piece.y()) : top;
    }
    float left = Float.MAX_VALUE;
    int labels = 0;
    for (Piece piece : pieces) {
      if (!piece.isValue() && piece.y() > top - SAME_ROW * piece.size()) {
        left = Math.min(left, piece.left());
        labels++;
      }
    }
    float start = left;
    List<Piece> serials =
        pieces.stream().filter(piece -> piece.isValue() && piece.right() <= start).toList();
    if (labels < MANY || serials.size() < MANY) {
      return pieces;
    }
    return pieces.stream().filter(piece -> !serials.contains(piece)).toList();
  }

  /** The least distance of text lines in one cell, as a share of the font size. */
  private static float pitch(List<Piece> pieces) {
    float least = STACKED;
    for (Piece one : pieces) {
      for (Piece two : pieces) {
        float distance = (two.y() - one.y()) / one.size();
        if (!one.isValue()
            && !two.isValue()
            && distance > LEAST_PITCH
            && one.line().page() == two.line().page()
            && areFlush(one, two)) {
          least = Math.min(least, distance);
        }
      }
    }
    return least;
  }

  private static boolean areFlush(Piece one, Piece two) {
    return Math.abs(one.left() - two.left()) < SAME_LEFT
        || Math.abs(one.centre() - two.centre()) < SAME_LEFT;
  }

  /** Where pieces begin at least three times, one under another. */
  static List<Float> lefts(List<Piece> pieces) {
    List<Float> lefts = new ArrayList<>();
    for (Piece piece : pieces) {
      long same = pieces.stream().filter(p -> isLabelAt(p, piece.left())).count();
      if (!piece.isValue()
          && same >= MANY
          && lefts.stream().noneMatch(x -> Math.abs(x - piece.left()) < SAME_LEFT)) {
        lefts.add(piece.left());
      }
    }
    return lefts;
  }

  /** Where figures begin at least three times, one under another. */
  static List<Float> figureLefts(List<Piece> pieces) {
    List<Float> lefts = new ArrayList<>();
    List<Piece> figures = pieces.stream().filter(Piece::isValue).toList();
    for (Piece piece : figures) {
      long same =
          figures.stream().filter(p -> Math.abs(p.left() - piece.left()) < SAME_LEFT).count();
      if (same >= MANY && lefts.stream().noneMatch(x -> Math.abs(x - piece.left()) < SAME_LEFT)) {
        lefts.add(piece.left());
      }
    }
    return lefts;
  }

  /** Whether words begin there. */
  static boolean isLabelAt(Piece piece, float left) {
    return !piece.isValue() && Math.abs(piece.left() - left) < SAME_LEFT;
  }
}
