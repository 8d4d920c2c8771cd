package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Holds the labels that were dealt out against one another: figures stand at the first line, in the
 * middle or at the last line of their labels, and the same in the whole table. A row that does not
 * may have another's label.
 */
final class LabelProof {

  /** How far a row may stand off, as a share of the font size. */
  private static final double SLACK = 0.3;

  /** Lines no farther apart may be of one label. */
  private static final double CLOSE = 1.8;

  private static final int MANY = 5;

  /** In points. */
  private static final float SAME_LEFT = 3;

  private LabelProof() {}

  /** The rows of figures whose labels are not sure. */
  static Set<Integer> unsure(List<LabelRows.Label> labels, List<ValueRow> rows) {
    List<LabelRows.Label> beside =
        labels.stream()
            .filter(label -> label.row() >= 0)
            .map(label -> onPage(label, rows.get(label.row()).page()))
            .toList();
    Set<Integer> middle = off(beside, rows, LabelProof::middle);
    Set<Integer> first = off(beside, rows, label -> label.lines().get(0).y());
    Set<Integer> last = off(beside, rows, label -> lastLine(label).y());
    Set<Integer> fewest = middle;
    for (Set<Integer> other : List.of(first, last)) {
      fewest = other.size() < fewest.size() ? other : fewest;
    }
    Set<Integer> unsure = new HashSet<>(fewest);
    unsure.addAll(scraps(labels));
    return unsure;
  }

  /**
   * What of a label stands on a page, all of it where nothing does: where a page break runs through
   * a row its figures stand beside one part.
   */
  private static LabelRows.Label onPage(LabelRows.Label label, int page) {
    List<Piece> there =
        label.lines().stream().filter(piece -> piece.line().page() == page).toList();
    return there.isEmpty() ? label : new LabelRows.Label(there, label.row());
  }

  /**
   * Whether figures without labels stand one under another as closely as lines of one text: those
   * below may be the ends of those above.
   */
  static boolean stacksUnlabelled(List<LabelRows.Label> labels, List<ValueRow> rows) {
    Set<Integer> labelled = new HashSet<>();
    labels.forEach(label -> labelled.add(label.row()));
    for (int i = 1; i < rows.size(); i++) {
      float distance = rows.get(i).y() - rows.get(i - 1).y();
      float size = rows.get(i).cells().values().iterator().next().get(0).size();
      if (!labelled.contains(i) && !labelled.contains(i - 1) && distance < CLOSE * size) {
        return true;
      }
    }
    return false;
  }

  /**
   * Rows beside what may be a scrap: of the label above where labels have numbers, or of a label
   * and the figure behind it.
   */
  private static Set<Integer> scraps(List<LabelRows.Label> labels) {
    long numbered = labels.stream().filter(LabelProof::isNumbered).count();
    boolean numbering = numbered >= MANY && 2 * numbered >= labels.size();
    Set<Integer> scraps = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      LabelRows.Label label = labels.get(i);
      String text = lastLine(label).text();
      boolean joined = Character.isDigit(text.charAt(text.length() - 1));
      boolean close =
          i > 0 && label.lines().get(0).y() - lastLine(labels.get(i - 1)).y() < CLOSE * size(label);
      if (label.row() >= 0 && (joined || numbering && close && !isNumbered(label))) {
        scraps.add(label.row());
      }
    }
    return scraps;
  }

  /** Whether its lines stand neither flush nor in one middle: one may be of another label. */
  static boolean isRagged(LabelRows.Label label) {
    List<Area> lines = lines(label);
    Area first = lines.get(0);
    return lines.stream()
        .anyMatch(
            line ->
                Math.abs(line.left() - first.left()) > SAME_LEFT
                    && Math.abs(line.right() - first.right()) > SAME_LEFT
                    && Math.abs(line.left() + line.right() - first.left() - first.right())
                        > 2 * SAME_LEFT);
  }

  /** The lines that its pieces make: a heading's characters may stand apart. */
  private static List<Area> lines(LabelRows.Label label) {
    List<Area> lines = new ArrayList<>();
    float y = Float.NEGATIVE_INFINITY;
    for (Piece piece : label.lines()) {
      int last = lines.size() - 1;
      if (Math.abs(piece.y() - y) < SLACK * piece.size()) {
        lines.set(last, lines.get(last).union(piece.line().area()));
      } else {
        lines.add(piece.line().area());
      }
      y = piece.y();
    }
    return lines;
  }

  private static boolean isNumbered(LabelRows.Label label) {
    return Wording.isNumbered(label.lines().get(0).text());
  }

  private static double middle(LabelRows.Label label) {
    return (label.lines().get(0).y() + lastLine(label).y()) / 2;
  }

  private static Piece lastLine(LabelRows.Label label) {
    return label.lines().get(label.lines().size() - 1);
  }

  private static Set<Integer> off(
      List<LabelRows.Label> labels, List<ValueRow> rows, ToDoubleFunction<LabelRows.Label> height) {
    List<Double> offs = new ArrayList<>();
    for (LabelRows.Label label : labels) {
      offs.add((height.applyAsDouble(label) - rows.get(label.row()).y()) / size(label));
    }
    double usual = offs.stream().sorted().skip(offs.size() / 2).findFirst().orElse(0.0);
    Set<Integer> unsure = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      if (Math.abs(usual) > 2 * SLACK || Math.abs(offs.get(i) - usual) > SLACK) {
        unsure.add(labels.get(i).row());
      }
    }
    return unsure;
  }

  private static float size(LabelRows.Label label) {
    return label.lines().get(0).size();
  }
}
