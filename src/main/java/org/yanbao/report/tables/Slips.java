package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;

/** All slips of the reading that may have made a row what it is: shifted, torn, run together. */
final class Slips {

  /** Digits of a joined number that still fit. */
  private static final int LONGEST = 15;

  private final List<FormCell> cells;
  private final long[] values;
  private final int last;
  private final List<Slip> found = new ArrayList<>();

  private Slips(List<FormCell> cells) {
    this.cells = cells;
    this.values = cells.stream().mapToLong(cell -> cell.number().longValue()).toArray();
    this.last = values.length - 1;
  }

  /** The slips in which nothing is lost but a blank, and nothing is added but a blank. */
  static List<Slip> whole(List<FormCell> row) {
    Slips slips = new Slips(row);
    slips.addMovedLeft();
    slips.addRunTogether();
    if (slips.isBlank(0)) {
      slips.add("整行左移一格", left(slips.values, 0, slips.last));
    }
    slips.addTorn();
    return slips.found;
  }

  /**
   * Those of {@link #whole}, and such in which a figure is lost that a sum gives back.
   *
   * @param group how many cells, the last of them their total, make a sum
   */
  static List<Slip> restored(List<FormCell> row, int group) {
    Slips slips = new Slips(row);
    slips.found.addAll(whole(row));
    slips.addLost(group);
    return slips.found;
  }

  /**
   * The readings in which one cell that is left empty has the figure that its sum calls for: the
   * plainest reason why a sum fails, and no slip.
   *
   * @param group how many cells, the last of them their total, make a sum
   */
  static List<Slip> filled(List<FormCell> row, int group) {
    Slips slips = new Slips(row);
    for (int i = 0; i <= slips.last; i++) {
      if (row.get(i).state() != CellState.NUMBER) {
        slips.addRestored("第" + (i + 1) + "格没有填", slips.values.clone(), i, group);
      }
    }
    return slips.found;
  }

  private void add(String name, long[] reading) {
    found.add(new Slip(name, reading, false));
  }

  /** A blank was lost, and what follows moved left. */
  private void addMovedLeft() {
    if (isBlank(last) && !isBlank(last - 1)) {
      for (int gap = 0; gap < last; gap++) {
        add("第" + (gap + 1) + "格起右移一格", inserted(values, gap, 0));
      }
    }
  }

  /** Two cells became one: the rest moved left, or a blank stands beside it. */
  private void addRunTogether() {
    for (int i = 0; i <= last; i++) {
      String text = cells.get(i).raw().strip();
      for (int cut = 1; isDigits(i) && cut < text.length(); cut++) {
        long one = Long.parseLong(text.substring(0, cut));
        long other = Long.parseLong(text.substring(cut));
        String name = "“" + text + "”拆为两格";
        if (i < last && isBlank(last) && !isBlank(last - 1)) {
          long[] apart = inserted(values, i, one);
          apart[i + 1] = other;
          add(name, apart);
        }
        if (i < last && isBlank(i + 1)) {
          add(name, with(i, one, other));
        }
        if (i > 0 && isBlank(i - 1)) {
          add(name, with(i - 1, one, other));
        }
      }
    }
  }

  /** One number became two cells: the rest moved right up to a blank, or took its place. */
  private void addTorn() {
    for (int i = 0; i < last; i++) {
      if (isTorn(i)) {
        long[] joined = joined(i);
        String name = "相邻两格连为“" + joined[i] + "”";
        for (int gap = i + 1; gap <= last; gap++) {
          add(name, left(joined, i + 1, gap));
        }
        add(name, with(i, 0, joined[i]));
      }
    }
  }

  private void addLost(int group) {
    if (isBlank(last) && !isBlank(last - 1)) {
      for (int gap = 0; gap < last; gap++) {
        addRestored("第" + (gap + 1) + "格漏读，其后右移一格", inserted(values, gap, 0), gap, group);
      }
    }
    for (int gap = 0; gap < last; gap++) {
      if (isBlank(gap)) {
        String name = gap == 0 ? "整行左移一格、末格漏读" : "第" + (gap + 1) + "格起左移一格、末格漏读";
        addRestored(name, left(values, gap, last), last, group);
      }
      if (isTorn(gap)) {
        long[] joined = joined(gap);
        String name = "相邻两格连为“" + joined[gap] + "”、末格漏读";
        addRestored(name, left(joined, gap + 1, last), last, group);
      }
    }
  }

  /** A reading in which the sum of its group gives back the figure of one cell, if it can. */
  private void addRestored(String name, long[] reading, int lost, int group) {
    int first = lost / group * group;
    int total = first + group - 1;
    long parts = LongStream.of(reading).skip(first).limit(group - 1L).sum();
    long value = lost == total ? parts : reading[total] - parts;
    if (value > 0) {
      reading[lost] = value;
      found.add(new Slip(name, reading, true));
    }
  }

  private long[] joined(int at) {
    long[] joined = values.clone();
    joined[at] = Long.parseLong(cells.get(at).raw().strip() + cells.get(at + 1).raw().strip());
    return joined;
  }

  private long[] with(int at, long one, long other) {
    long[] changed = values.clone();
    changed[at] = one;
    changed[at + 1] = other;
    return changed;
  }

  /** The values from {@code gap} on moved right by one, the last one dropped. */
  private static long[] inserted(long[] values, int gap, long value) {
    long[] moved = values.clone();
    System.arraycopy(values, gap, moved, gap + 1, values.length - 1 - gap);
    moved[gap] = value;
    return moved;
  }

  /** The values between moved left by one over that at {@code from}, a zero at {@code gap}. */
  private static long[] left(long[] values, int from, int gap) {
    long[] moved = values.clone();
    System.arraycopy(values, from + 1, moved, from, gap - from);
    moved[gap] = 0;
    return moved;
  }

  private boolean isBlank(int at) {
    return cells.get(at).state() == CellState.BLANK;
  }

  private boolean isDigits(int at) {
    String text = cells.get(at).raw().strip();
    return text.length() <= LONGEST && text.matches("[0-9]+");
  }

  /** Whether a cell and the next may be one number: none begins with 0. */
  private boolean isTorn(int at) {
    String left = cells.get(at).raw().strip();
    return isDigits(at)
        && isDigits(at + 1)
        && !left.startsWith("0")
        && left.length() + cells.get(at + 1).raw().strip().length() <= LONGEST;
  }
}
