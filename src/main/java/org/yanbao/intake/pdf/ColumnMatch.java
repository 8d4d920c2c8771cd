package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Matches the runs of figures that stand one under another with the headings above them: figures
 * are set left, right or in the middle of their cells, and the same in all, so that all runs stand
 * off their headings alike.
 */
final class ColumnMatch {

  /** Figures that stand one under another. */
  record Run(float left, float right) {
    float centre() {
      return (left + right) / 2;
    }
  }

  /** How much runs may stand off differently, as a share of the columns' distance. */
  private static final float SPREAD = 0.25f;

  private final List<Run> runs;
  private final List<AlignedGrid.Column> headed;

  ColumnMatch(List<Piece> values, List<AlignedGrid.Column> headed) {
    this.runs = oneToAHeading(runs(values), values, headed);
    this.headed = headed;
  }

  /**
   * The same with neighbours under one and the same heading put together, where no row has figures
   * in both: parts of a table that are not quite in line.
   */
  private static List<Run> oneToAHeading(
      List<Run> runs, List<Piece> values, List<AlignedGrid.Column> headed) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0
          && headed.stream().anyMatch(h -> holds(h, run) && holds(h, joined.get(last)))
          && !shareRow(joined.get(last), run, values)) {
        joined.set(last, new Run(joined.get(last).left(), run.right()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean holds(AlignedGrid.Column heading, Run run) {
    return heading.left() <= run.left() && run.right() <= heading.right();
  }

  private static boolean shareRow(Run one, Run two, List<Piece> values) {
    return values.stream()
        .filter(value -> value.left() >= one.left() && value.right() <= one.right())
        .anyMatch(
            value ->
                values.stream()
                    .filter(other -> other.left() >= two.left() && other.right() <= two.right())
                    .anyMatch(other -> Math.abs(other.y() - value.y()) < value.size()));
  }

  List<Run> runs() {
    return runs;
  }

  private static List<Run> runs(List<Piece> values) {
    List<Piece> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(Piece::left));
    List<Run> runs = new ArrayList<>();
    for (Piece piece : sorted) {
      int last = runs.size() - 1;
      if (last >= 0 && piece.left() < runs.get(last).right()) {
        Run run = runs.get(last);
        runs.set(last, new Run(run.left(), Math.max(run.right(), piece.right())));
      } else {
        runs.add(new Run(piece.left(), piece.right()));
      }
    }
    return runs;
  }

  /** Whether there are more runs than headings: some heading was not told from its neighbour. */
  boolean lacksHeadings() {
    return !headed.isEmpty() && runs.size() > headed.size();
  }

  /** The heading of each run; empty where it cannot be told for sure. */
  int[] headings() {
    List<int[]> found = new ArrayList<>();
    if (headed.size() > 1 && runs.size() <= headed.size()) {
      addConsistent(Run::centre, found);
      addConsistent(Run::left, found);
      addConsistent(Run::right, found);
    }
    boolean agree =
        !found.isEmpty() && found.stream().allMatch(f -> Arrays.equals(f, found.get(0)));
    return agree ? found.get(0) : new int[0];
  }

  private void addConsistent(ToDoubleFunction<Run> anchor, List<int[]> found) {
    float pitch = pitch();
    double first = anchor.applyAsDouble(runs.get(0));
    for (AlignedGrid.Column heading : headed) {
      double off = first - heading.centre();
      if (Math.abs(off) <= pitch / 2) {
        int[] match = match(anchor, off, SPREAD * pitch);
        if (match.length > 0) {
          found.add(match);
        }
      }
    }
  }

  private int[] match(ToDoubleFunction<Run> anchor, double off, double slack) {
    int[] match = new int[runs.size()];
    int next = 0;
    for (int i = 0; i < match.length; i++) {
      double at = anchor.applyAsDouble(runs.get(i)) - off;
      while (next < headed.size() && Math.abs(headed.get(next).centre() - at) > slack) {
        next++;
      }
      if (next == headed.size()) {
        return new int[0];
      }
      match[i] = next++;
    }
    return match;
  }

  private float pitch() {
    float least = Float.MAX_VALUE;
    for (int i = 1; i < headed.size(); i++) {
      least = Math.min(least, headed.get(i).centre() - headed.get(i - 1).centre());
    }
    return least;
  }

  /** Whether each run stands under one heading only, and no two under the same. */
  boolean isClear() {
    List<Integer> taken = new ArrayList<>();
    for (Run run : runs) {
      List<Integer> above = new ArrayList<>();
      for (int i = 0; i < headed.size(); i++) {
        if (headed.get(i).left() < run.right() && headed.get(i).right() > run.left()) {
          above.add(i);
        }
      }
      if (above.size() != 1 || taken.contains(above.get(0))) {
        return false;
      }
      taken.addAll(above);
    }
    return true;
  }
}
