package org.yanbao.intake.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds the level ruling lines of a page; the upright ones in the transposed page. */
final class StrokeFinder {

  /** A line as it runs through the pixels. */
  static final class Trace {
    private final List<Run> runs = new ArrayList<>();
    private int from = Integer.MAX_VALUE;
    private int to;
    private long weight;
    private long moment;
    private int lastRow;

    private void add(Run run) {
      runs.add(run);
      from = Math.min(from, run.from());
      to = Math.max(to, run.to());
      weight += run.length();
      moment += (long) run.row() * run.length();
      lastRow = run.row();
    }

    private void add(Trace other) {
      other.runs.forEach(this::add);
    }

    private boolean continuesWith(Run run) {
      for (int i = runs.size() - 1; i >= 0 && runs.get(i).row() >= run.row() - 1; i--) {
        Run last = runs.get(i);
        if (last.from() - GAP <= run.to() && run.from() - GAP <= last.to()) {
          return true;
        }
      }
      return false;
    }

    List<Run> runs() {
      return runs;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }

    /** Its mean height. */
    float at() {
      return (float) moment / weight + 0.5f;
    }

    private float thickness() {
      return (float) weight / (to - from);
    }
  }

  /** Ink without a break in one row of pixels. */
  record Run(int row, int from, int to) {
    int length() {
      return to - from;
    }
  }

  private static final int GAP = 4;
  private static final int BREAK = 2;

  private final Ink ink;
  private final int shortestRun;

  private StrokeFinder(Ink ink, int shortestRun) {
    this.ink = ink;
    this.shortestRun = shortestRun;
  }

  /**
   * The level lines of a page.
   *
   * @param shortest in pixels
   * @param thickest in pixels
   */
  static List<Trace> level(Ink ink, int shortest, int thickest) {
    List<Trace> traces = new StrokeFinder(ink, shortest / 2).traces();
    traces.removeIf(trace -> trace.to - trace.from < shortest || trace.thickness() > thickest + 2);
    return traces;
  }

  private List<Trace> traces() {
    List<Trace> done = new ArrayList<>();
    List<Trace> open = new ArrayList<>();
    for (int row = 0; row < ink.height(); row++) {
      for (Run run : runs(row)) {
        Trace home = null;
        for (Trace trace : List.copyOf(open)) {
          if (trace.continuesWith(run)) {
            if (home == null) {
              home = trace;
            } else {
              home.add(trace);
              home.runs.sort(java.util.Comparator.comparingInt(Run::row));
              open.remove(trace);
            }
          }
        }
        if (home == null) {
          home = new Trace();
          open.add(home);
        }
        home.add(run);
      }
      for (Trace trace : List.copyOf(open)) {
        if (trace.lastRow < row - 1) {
          open.remove(trace);
          done.add(trace);
        }
      }
    }
    done.addAll(open);
    return done;
  }

  /** Long runs of a row and its neighbours taken together, so that a slope does not break them. */
  private List<Run> runs(int row) {
    List<Run> runs = new ArrayList<>();
    int start = -1;
    int last = -1;
    for (int x = 0; x <= ink.width(); x++) {
      boolean black =
          x < ink.width() && (ink.at(x, row) || ink.at(x, row - 1) || ink.at(x, row + 1));
      if (black) {
        start = start < 0 ? x : start;
        last = x;
      } else if (start >= 0 && (x - last > BREAK || x == ink.width())) {
        if (last + 1 - start >= shortestRun) {
          runs.add(new Run(row, start, last + 1));
        }
        start = -1;
      }
    }
    return runs;
  }
}
