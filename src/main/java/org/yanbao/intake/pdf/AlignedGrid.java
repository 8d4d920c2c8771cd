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

  /** Labels of a few rows stand in one middle with those of their groups. */
  private static final int MANY_CENTRED = 6;

  /** Shares of the font size. */
  private static final float SAME_ROW = 0.35f;

  private static final float NEIGHBOUR = 1.7f;
  private static final float LEVEL = 0.15f;

  private static final String STACKED_FIGURES = "没有表格线，上下紧接的两行数字是一个数还是几个数不能确定";

  private final List<Piece> values;
  private final List<Piece> labels;
  private final List<Piece> heads;
  private final float firstValueY;
  private final float pitch;

  AlignedGrid(AlignedPieces pieces) {
    this.values = pieces.values();
    this.labels = pieces.labels();
    this.heads = pieces.heads();
    this.firstValueY = pieces.firstValueY();
    this.pitch = pieces.pitch();
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
    Set<Integer> unsure = LabelProof.unsure(dealt, rows);
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
    return (Math.abs(leaf.left() - piece.left()) < SAME_LEFT || areCentred(leaf, piece))
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

  /**
   * Where most labels begin, or the longest of most that stand in one middle; the left edge where
   * they are not aligned.
   */
  private float leafLeft() {
    float best = -1;
    long most = MANY - 1;
    for (Piece piece : labels) {
      long count = labels.stream().filter(p -> AlignedPieces.isLabelAt(p, piece.left())).count();
      if (count > most) {
        most = count;
        best = piece.left();
      }
    }
    for (Piece piece : labels) {
      List<Piece> centred = labels.stream().filter(p -> areCentred(p, piece)).toList();
      if (centred.size() >= MANY_CENTRED && centred.size() > most) {
        most = centred.size();
        best = (float) centred.stream().mapToDouble(Piece::left).min().orElseThrow();
      }
    }
    return best;
  }

  private static boolean areCentred(Piece one, Piece two) {
    return Math.abs(one.centre() - two.centre()) < SAME_LEFT;
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
