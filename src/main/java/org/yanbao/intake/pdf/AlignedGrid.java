package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a grid of the pieces of a table without ruling lines. */
final class AlignedGrid {

  /** A heading: pieces that stand one under another. */
  record Heading(List<Piece> pieces) {
    float left() {
      return (float) pieces.stream().mapToDouble(Piece::left).min().orElseThrow();
    }

    float right() {
      return (float) pieces.stream().mapToDouble(Piece::right).max().orElseThrow();
    }

    float centre() {
      return (left() + right()) / 2;
    }

    float y() {
      return (pieces.get(0).y() + last().y()) / 2;
    }

    float size() {
      return pieces.get(0).size();
    }

    Piece last() {
      return pieces.get(pieces.size() - 1);
    }

    String text() {
      return pieces.stream().map(Piece::text).collect(Collectors.joining()).replace(" ", "");
    }

    boolean repeats(Heading other) {
      return Math.abs(centre() - other.centre()) < 2 * SAME_LEFT && text().equals(other.text());
    }
  }

  /**
   * A column of figures: its edges, the middle height of its own heading, whether it has one or
   * merely stands where figures stand, and where its figures are to be looked for.
   */
  record Column(
      float left,
      float right,
      float headingY,
      boolean headed,
      float figuresLeft,
      float figuresRight) {

    /** The column under a heading. */
    Column(float left, float right, float headingY) {
      this(left, right, headingY, true, left, right);
    }

    /** The column of a figure under no heading. */
    static Column unheaded(Piece value) {
      return new Column(value.left(), value.right(), value.y(), false, value.left(), value.right());
    }

    /** The same whose figures stand there. */
    Column holding(float from, float to) {
      return new Column(left, right, headingY, headed, from, to);
    }

    float centre() {
      return (left + right) / 2;
    }
  }

  private static final float SAME_LEFT = 1.5f;
  private static final int MANY = 3;

  /** Shares of the font size. */
  private static final float SAME_ROW = 0.35f;

  private static final float BESIDE = 0.9f;
  private static final float STACKED = 1.6f;
  private static final float LEAST_PITCH = 1.15f;
  private static final float NEIGHBOUR = 1.7f;
  private static final float LEVEL = 0.15f;

  private static final String STACKED_FIGURES = "没有表格线，上下紧接的两行数字是一个数还是几个数不能确定";

  private final List<Piece> values = new ArrayList<>();
  private final List<Piece> labels = new ArrayList<>();
  private final List<Piece> heads = new ArrayList<>();
  private final float firstValueY;
  private final float pitch;

  AlignedGrid(List<Piece> all) {
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

  /** Where pieces begin at least three times, one under another. */
  static List<Float> lefts(List<Piece> pieces) {
    List<Float> lefts = new ArrayList<>();
    for (Piece piece : pieces) {
      long same = pieces.stream().filter(p -> isSame(p, piece.left())).count();
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

  private static boolean isSame(Piece piece, float left) {
    return !piece.isValue() && Math.abs(piece.left() - left) < SAME_LEFT;
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

  /** The grid; {@code null} if the figures stand in no columns. */
  GridPart build() {
    List<Heading> headings = withoutRepeated(stack(heads));
    List<Column> columns = AlignedColumns.of(values, headings, firstValueY);
    List<ValueRow> rows = ValueRow.of(values, columns);
    if (columns.isEmpty() || rows.isEmpty()) {
      return null;
    }
    List<Piece> groups = new ArrayList<>();
    List<Piece> leaves = new ArrayList<>();
    sortLabels(rows, groups, leaves);
    List<LabelRows.Label> dealt = new ArrayList<>();
    List<Float> ys = rows.stream().map(ValueRow::y).toList();
    for (Piece piece : List.copyOf(leaves)) {
      if (isBesideHeading(piece, ys)) {
        leaves.remove(piece);
        dealt.add(new LabelRows.Label(List.of(piece), -1));
      }
    }
    dealt.addAll(LabelRows.deal(leaves, ys));
    Set<Integer> unsure = LabelProof.unsure(dealt, ys);
    GridPart grid = new AlignedLayout(columns, rows, dealt, headings, stack(groups), unsure).grid();
    String doubt = AlignedColumns.doubt(values, columns);
    if (doubt.isEmpty() && LabelProof.stacksUnlabelled(dealt, rows)) {
      doubt = STACKED_FIGURES;
    }
    return doubt.isEmpty() ? grid : grid.doubted(doubt);
  }

  /** The same without those that a page break repeats above its next rows. */
  private List<Heading> withoutRepeated(List<Heading> headings) {
    List<Heading> above = headings.stream().filter(h -> h.last().y() < firstValueY).toList();
    return headings.stream()
        .filter(h -> above.contains(h) || above.stream().noneMatch(one -> one.repeats(h)))
        .toList();
  }

  /** Tells the labels of single rows from those of groups of rows, which stand left of them. */
  private void sortLabels(List<ValueRow> rows, List<Piece> groups, List<Piece> leaves) {
    float start = leafLeft();
    for (Piece piece : labels) {
      (piece.right() <= start + SAME_LEFT ? groups : leaves).add(piece);
    }
    groups.sort(Comparator.comparing(Piece::y));
    for (Piece piece : List.copyOf(groups)) {
      if (leaves.stream().anyMatch(leaf -> leaf.left() < start && endsIn(leaf, piece))) {
        groups.remove(piece);
        leaves.add(piece);
      }
    }
    for (ValueRow row : rows) {
      boolean named = leaves.stream().anyMatch(p -> Math.abs(p.y() - row.y()) < 0.8f * p.size());
      if (!named) {
        groups.stream()
            .filter(p -> Math.abs(p.y() - row.y()) < SAME_ROW * p.size())
            .filter(p -> Wording.isNumbered(p.text()))
            .findFirst()
            .ifPresent(
                piece -> {
                  groups.remove(piece);
                  leaves.add(piece);
                });
      }
    }
    leaves.sort(Comparator.comparing(Piece::y).thenComparing(Piece::left));
  }

  /** Whether a wide label's last line is so short that it ends where groups' labels stand. */
  private boolean endsIn(Piece leaf, Piece piece) {
    float distance = (piece.y() - leaf.y()) / piece.size();
    return Math.abs(leaf.left() - piece.left()) < SAME_LEFT
        && distance > 0.5f
        && distance <= pitch * 1.12f
        && !Wording.isNumbered(piece.text());
  }

  /**
   * Whether a label stands on the line of a heading, as 信息内容 does. A text over several lines may
   * meet one by chance: then its other lines meet none.
   */
  private boolean isBesideHeading(Piece piece, List<Float> rows) {
    if (heads.stream().noneMatch(head -> isLevel(piece, head.y()))) {
      return false;
    }
    for (Piece other : labels) {
      boolean neighbour =
          other != piece
              && Math.abs(other.y() - piece.y()) < NEIGHBOUR * piece.size()
              && other.overlaps(piece.left(), piece.right());
      if (neighbour
          && heads.stream().noneMatch(head -> isLevel(other, head.y()))
          && rows.stream().noneMatch(y -> Math.abs(other.y() - y) < SAME_ROW * other.size())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLevel(Piece piece, float y) {
    return Math.abs(piece.y() - y) < LEVEL * piece.size();
  }

  /** Where most labels begin; the left edge where they are not aligned. */
  private float leafLeft() {
    float best = -1;
    long most = MANY - 1;
    for (Piece piece : labels) {
      long count = labels.stream().filter(p -> isSame(p, piece.left())).count();
      if (count > most) {
        most = count;
        best = piece.left();
      }
    }
    return best;
  }

  /** Whether two pieces on one level stand below: then it is the heading over both. */
  private static boolean spansSeveral(Heading above, Piece below, List<Piece> pieces) {
    return pieces.stream()
        .anyMatch(
            other ->
                other != below
                    && isLevel(other, below.y())
                    && other.overlaps(above.left(), above.right()));
  }

  /** Puts pieces that stand close under one another together. */
  private List<Heading> stack(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(Piece::y).thenComparing(Piece::left));
    List<Heading> stacks = new ArrayList<>();
    for (Piece piece : sorted) {
      Heading found = null;
      for (Heading stack : stacks) {
        float distance = (piece.y() - stack.last().y()) / piece.size();
        if (distance > 0.5f
            && distance <= pitch * 1.12f
            && piece.overlaps(stack.left(), stack.right())
            && !Wording.beginsLabel(piece.text())
            && !Wording.isCaption(stack.last().text())
            && !spansSeveral(stack, piece, sorted)) {
          found = stack;
        }
      }
      if (found == null) {
        stacks.add(new Heading(new ArrayList<>(List.of(piece))));
      } else {
        found.pieces().add(piece);
      }
    }
    return stacks;
  }
}
