package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Deals the lines of a column of labels out to the rows of figures beside them: the cheapest way to
 * cut the lines into blocks, where a block costs more the farther its middle (or first line) is
 * from its row, and cuts cost more where lines stand close or a number begins inside.
 */
final class LabelRows {

  /**
   * A label.
   *
   * @param lines its lines from top to bottom
   * @param row index of its row of figures; -1 where no figures stand beside it
   */
  record Label(List<Piece> lines, int row) {}

  private static final double LEAST_PITCH = 1.15;
  private static final int LONGEST = 14;
  private static final double ALONE = 2.5;
  private static final double ALONE_NUMBERED = 0.8;
  private static final double NO_LABEL = 3;
  private static final double NUMBER_INSIDE = 4;

  /** That a label has no number where the others have theirs. */
  private static final double UNNUMBERED = 4;

  private static final int MANY = 5;

  private final List<Piece> lines;
  private final List<Float> rows;
  private final double pitch;
  private final boolean[] numbered;
  private final boolean[] captions;
  private final boolean numbering;

  private LabelRows(List<Piece> lines, List<Float> rows) {
    this.lines = lines;
    this.rows = rows;
    this.numbered = new boolean[lines.size()];
    this.captions = new boolean[lines.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = Wording.isNumbered(lines.get(i).text());
      captions[i] = Wording.isCaption(lines.get(i).text());
    }
    int numbers = 0;
    for (boolean one : numbered) {
      numbers += one ? 1 : 0;
    }
    numbering = numbers >= MANY && 2 * numbers >= rows.size();
    double least = Double.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      double distance = (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size();
      least = distance > LEAST_PITCH ? Math.min(least, distance) : least;
    }
    List<Double> inner = new ArrayList<>();
    for (int i = 1; numbering && i < lines.size(); i++) {
      if (!numbered[i] && gap(i) > LEAST_PITCH) {
        inner.add(gap(i));
      }
    }
    inner.sort(null);
    this.pitch =
        !inner.isEmpty() ? inner.get(inner.size() / 2) : least == Double.MAX_VALUE ? 1.4 : least;
  }

  /**
   * Deals them out.
   *
   * @param lines from top to bottom
   * @param rows heights of the rows of figures, from top to bottom
   */
  static List<Label> deal(List<Piece> lines, List<Float> rows) {
    return new LabelRows(lines, rows).deal();
  }

  private List<Label> deal() {
    int n = lines.size();
    int m = rows.size();
    double[][] cost = new double[n + 1][m + 1];
    int[][] from = new int[n + 1][m + 1];
    for (double[] line : cost) {
      Arrays.fill(line, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    // from: 0 a row without a label, +k a label of k lines with its row, -k one without figures
    for (int i = 0; i <= n; i++) {
      for (int r = 0; r <= m; r++) {
        if (cost[i][r] == Double.MAX_VALUE) {
          continue;
        }
        if (r < m) {
          offer(cost, from, i, r + 1, cost[i][r] + NO_LABEL, 0);
        }
        for (int k = 1; k <= LONGEST && i + k <= n; k++) {
          double block = cost[i][r] + inside(i, i + k);
          offer(
              cost,
              from,
              i + k,
              r,
              block + (numbered[i] || captions[i] ? ALONE_NUMBERED : ALONE),
              -k);
          if (r < m) {
            offer(cost, from, i + k, r + 1, block + distance(i, i + k, rows.get(r)), k);
          }
        }
      }
    }
    return trace(from);
  }

  private static void offer(double[][] cost, int[][] from, int i, int r, double offered, int how) {
    if (offered < cost[i][r]) {
      cost[i][r] = offered;
      from[i][r] = how;
    }
  }

  private List<Label> trace(int[][] from) {
    List<Label> labels = new ArrayList<>();
    int i = lines.size();
    int r = rows.size();
    while (i > 0 || r > 0) {
      int how = from[i][r];
      if (how == 0) {
        r--;
      } else {
        int k = Math.abs(how);
        r -= how > 0 ? 1 : 0;
        labels.add(0, new Label(lines.subList(i - k, i), how > 0 ? r : -1));
        i -= k;
      }
    }
    return labels;
  }

  /** What it costs that lines are one label, and that a new one begins with the first. */
  private double inside(int start, int end) {
    double cost = 0;
    for (int i = start + 1; i < end; i++) {
      double wider = gap(i) / pitch - 1.12;
      cost += wider > 0 ? 6 * wider : 0;
      cost += numbered[i] ? NUMBER_INSIDE : 0;
      cost += captions[i] || captions[i - 1] ? NUMBER_INSIDE : 0;
    }
    if (start > 0 && gap(start) / pitch < 1.12) {
      cost += numbered[start] ? 0.1 : numbering ? UNNUMBERED : 0.7;
    }
    return cost;
  }

  private double gap(int i) {
    return (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size();
  }

  private double distance(int start, int end, float row) {
    float size = lines.get(start).size();
    double middle = (lines.get(start).y() + lines.get(end - 1).y()) / 2;
    double toMiddle = Math.abs(middle - row) / size;
    double toFirst = Math.abs(lines.get(start).y() - row) / size;
    double toLast = Math.abs(lines.get(end - 1).y() - row) / size;
    return 1.5 * Math.min(toMiddle, Math.min(toFirst, toLast) + 0.25);
  }
}
