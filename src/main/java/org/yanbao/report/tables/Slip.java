package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;

/**
 * Another reading of a row.
 *
 * @param name what would have gone wrong
 * @param values the values then
 */
record Slip(String name, long[] values) {

  /** Digits of a joined number that still fit. */
  private static final int LONGEST = 15;

  /**
   * The slips of a row that no column checks: nothing is lost but a blank, nothing is added but a
   * blank.
   */
  static List<Slip> ofRow(List<FormCell> row) {
    long[] values = values(row);
    int last = values.length - 1;
    List<Slip> slips = new ArrayList<>();
    if (isBlank(row.get(last)) && !isBlank(row.get(last - 1))) {
      for (int gap = 0; gap < last; gap++) {
        slips.add(new Slip("第" + (gap + 1) + "格起右移一格", inserted(values, gap, 0)));
      }
      addTornApart(row, values, slips);
    }
    if (isBlank(row.get(0))) {
      slips.add(new Slip("整行左移一格", left(values, 0, last)));
    }
    for (int i = 0; i < last; i++) {
      if (isDigits(row.get(i)) && isDigits(row.get(i + 1))) {
        addJoined(row, values, i, slips);
      }
    }
    return slips;
  }

  /**
   * The slips of a row whose columns are checked as well: those of {@link #ofRow}, and a cell lost
   * on the way whose value the row's own sum gives back.
   */
  static List<Slip> ofColumns(List<FormCell> row) {
    List<Slip> slips = ofRow(row);
    long[] values = values(row);
    int last = values.length - 1;
    if (isBlank(row.get(last)) && !isBlank(row.get(last - 1))) {
      for (int gap = 0; gap < last; gap++) {
        long lost = 2 * values[last - 1] - LongStream.of(values).sum();
        if (lost > 0) {
          slips.add(new Slip("第" + (gap + 1) + "格漏读，其后右移一格", inserted(values, gap, lost)));
        }
      }
    }
    if (isBlank(row.get(0))) {
      long[] moved = left(values, 0, last);
      moved[last] = LongStream.of(moved).sum();
      slips.add(new Slip("整行左移一格、末格漏读", moved));
    }
    return slips;
  }

  private static long[] values(List<FormCell> row) {
    return row.stream().mapToLong(cell -> cell.number().longValue()).toArray();
  }

  /** Two cells of which one was made. */
  private static void addTornApart(List<FormCell> row, long[] values, List<Slip> slips) {
    for (int i = 0; i + 1 < values.length; i++) {
      String text = row.get(i).raw().strip();
      for (int cut = 1; isDigits(row.get(i)) && cut < text.length(); cut++) {
        long[] apart = inserted(values, i, Long.parseLong(text.substring(0, cut)));
        apart[i + 1] = Long.parseLong(text.substring(cut));
        slips.add(new Slip("“" + text + "”拆为两格", apart));
      }
    }
  }

  private static void addJoined(List<FormCell> row, long[] values, int at, List<Slip> slips) {
    String both = row.get(at).raw().strip() + row.get(at + 1).raw().strip();
    if (both.length() > LONGEST) {
      return;
    }
    long[] joined = values.clone();
    joined[at] = Long.parseLong(both);
    String name = "相邻两格连为“" + both + "”";
    for (int gap = at + 1; gap < values.length; gap++) {
      slips.add(new Slip(name, left(joined, at + 1, gap)));
    }
    long[] behind = values.clone();
    behind[at] = 0;
    behind[at + 1] = joined[at];
    slips.add(new Slip(name, behind));
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

  private static boolean isBlank(FormCell cell) {
    return cell.state() == CellState.BLANK;
  }

  private static boolean isDigits(FormCell cell) {
    String text = cell.raw().strip();
    return text.length() <= LONGEST && text.matches("[0-9]+");
  }

  /** A row in the words of a doubt. */
  static String words(long[] values) {
    return LongStream.of(values)
        .mapToObj(Long::toString)
        .collect(Collectors.joining("、", "[", "]"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slip slip
        && name.equals(slip.name)
        && Arrays.equals(values, slip.values);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return name + words(values);
  }
}
