package org.yanbao.mutation;

import java.util.List;
import java.util.stream.IntStream;
import org.yanbao.report.StatutoryForm;
import org.yanbao.samples.GridCell;

/**
 * Whether figures that moved under other headings leave a trace at all. A row that merely reads as
 * if its author had left out one figure is that for every reader.
 */
final class Trace {
  private static final int GROUP = StatutoryForm.TABLE_4_COLUMNS.size();

  private Trace() {}

  /**
   * Compares a row with what it was.
   *
   * @param groups whether only the groups of 表四 check it, and no other row
   */
  static boolean of(List<GridCell> before, List<GridCell> after, int first, boolean groups) {
    List<Integer> was = figures(before, first);
    List<Integer> is = figures(after, first);
    if (!groups || was.equals(is)) {
      return !was.equals(is) && !isLeftEmpty(before, after, first);
    }
    long blanks = after.stream().filter(cell -> cell.text().isEmpty()).count();
    long failing =
        IntStream.range(0, is.size() / GROUP)
            .filter(group -> !holds(is.subList(group * GROUP, (group + 1) * GROUP)))
            .count();
    return failing > 1 || failing == 1 && blanks == 1;
  }

  /** Whether the row is as it was but for one figure that is not there. */
  private static boolean isLeftEmpty(List<GridCell> before, List<GridCell> after, int first) {
    List<Integer> changed =
        IntStream.range(first, Math.min(before.size(), after.size()))
            .filter(i -> !before.get(i).text().equals(after.get(i).text()))
            .boxed()
            .toList();
    return before.size() == after.size()
        && changed.size() == 1
        && after.get(changed.get(0)).text().isEmpty();
  }

  private static boolean holds(List<Integer> group) {
    int sum = group.stream().mapToInt(Integer::intValue).sum();
    return 2 * group.get(GROUP - 1) == sum;
  }

  private static List<Integer> figures(List<GridCell> cells, int first) {
    return cells.subList(first, cells.size()).stream()
        .map(cell -> cell.text().isEmpty() ? 0 : Integer.valueOf(cell.text()))
        .toList();
  }
}
