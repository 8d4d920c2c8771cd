package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.RowNames;
import org.yanbao.report.StatutoryForm;

/**
 * Asks of a table whose sums do not hold whether a slip of the reading explains it: a row shifted
 * by one cell, or a number torn into two cells. It does when every sum that the row takes part in
 * holds with the other reading and none fails that held before. Then the row carries a doubt that
 * states both readings. Nothing is repaired; a sum that is merely wrong stays as it is.
 */
final class CrossCheck {
  private final Harvest harvest;
  private final List<List<FormCell>> rows = new ArrayList<>();

  private CrossCheck(Harvest harvest) {
    this.harvest = harvest;
  }

  /** Checks 表三 and 表四. */
  static void run(Harvest applications, Harvest disputes) {
    int columns = StatutoryForm.TABLE_3_COLUMNS.size();
    CrossCheck three = new CrossCheck(applications);
    boolean whole = three.gather(StatutoryForm.TABLE_3_ROWS);
    if (three.addsUpElsewhere()) {
      three.reportOrder();
    } else if (!whole) {
      boolean damaged = !applications.doubts().isEmpty();
      three.check(
          FormSums::ofRows, row -> damaged ? Slips.restored(row, columns) : Slips.whole(row));
    } else if (!three.isMovedDown()) {
      three.check(FormSums::ofApplications, row -> Slips.restored(row, columns));
    }
    CrossCheck four = new CrossCheck(disputes);
    whole = four.gather(StatutoryForm.TABLE_4_ROWS);
    if (four.addsUpElsewhere()) {
      four.reportOrder();
    } else if (!whole || !four.isOneLineMoved()) {
      four.check(FormSums::ofRows, Slips::whole);
    }
  }

  /**
   * Takes the cells of all rows of sure counts; whether all rows are such. A row of which nothing
   * but the label was found counts as blank.
   */
  private boolean gather(List<String> rowKeys) {
    boolean whole = true;
    for (String row : rowKeys) {
      List<FormCell> cells = new ArrayList<>();
      for (String column : StatutoryForm.columns(harvest.table(), row)) {
        FormCell cell = harvest.cells().get(new CellKey(harvest.table(), row, column));
        if (cell != null && (isCount(cell) || cell.raw().isEmpty())) {
          cells.add(cell);
        }
      }
      if (cells.size() == StatutoryForm.columns(harvest.table(), row).size()) {
        rows.add(cells);
      } else {
        whole = false;
      }
    }
    return whole;
  }

  private void check(FormSums sums, Function<List<FormCell>, List<Slip>> slips) {
    long[][] values = rows.stream().map(CrossCheck::values).toArray(long[][]::new);
    BitSet failures = sums.failures(values);
    for (int r = failures.nextSetBit(0);
        r >= 0 && r < values.length;
        r = failures.nextSetBit(r + 1)) {
      int row = r;
      if (rows.get(r).stream().allMatch(cell -> cell.number().signum() >= 0)) {
        boolean leftEmpty = isLeftEmpty(values, r, sums);
        List<Slip> possible =
            slips.apply(rows.get(r)).stream()
                .filter(slip -> !(slip.restored() && leftEmpty))
                .toList();
        explaining(values, r, failures, sums, possible).ifPresent(slip -> report(row, slip));
      }
    }
  }

  /** Whether all sums hold once one empty cell of the row has the figure that its sum calls for. */
  private boolean isLeftEmpty(long[][] values, int row, FormSums sums) {
    long[] asRead = values[row];
    boolean explains = false;
    for (Slip filled : Slips.filled(rows.get(row), asRead.length)) {
      values[row] = filled.values();
      explains |= sums.failures(values).isEmpty();
    }
    values[row] = asRead;
    return explains;
  }

  /**
   * Whether the figures of 表三 make up all its sums when those below a blank row move up by one.
   * What stood in the last row is then what the identity gives back.
   */
  private boolean isMovedDown() {
    long[][] values = rows.stream().map(CrossCheck::values).toArray(long[][]::new);
    if (FormSums.ofApplications(values).cardinality() < 2) {
      return false;
    }
    for (int from = 0; from + 1 < values.length; from++) {
      if (rows.get(from).stream().allMatch(cell -> cell.state() == CellState.BLANK)) {
        long[][] moved = values.clone();
        System.arraycopy(values, from + 1, moved, from, values.length - 1 - from);
        moved[values.length - 1] = FormSums.carriedOver(moved);
        if (FormSums.ofApplications(moved).isEmpty()) {
          String first = line(rows.get(from).get(0));
          markFrom(from, "疑似错行：" + first + "以下各行数字整体上移一行后，各项合计全部相符");
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the one line of 表四 makes up all its sums when it is read otherwise as a whole. */
  private boolean isOneLineMoved() {
    List<FormCell> line = rows.stream().flatMap(List::stream).toList();
    long[] asRead = values(line);
    int group = StatutoryForm.TABLE_4_COLUMNS.size();
    int failures = FormSums.ofGroups(asRead, group).cardinality();
    boolean leftEmpty =
        Slips.filled(line, group).stream()
            .anyMatch(filled -> FormSums.ofGroups(filled.values(), group).isEmpty());
    boolean alone = line.stream().filter(cell -> cell.state() == CellState.BLANK).count() == 1;
    boolean negative = LongStream.of(asRead).anyMatch(value -> value < 0);
    for (Slip slip : failures == 0 || negative ? List.<Slip>of() : Slips.restored(line, group)) {
      boolean enough =
          failures > 1 || alone || !slip.restored() && spansGroups(asRead, slip, group);
      enough &= !(slip.restored() && leftEmpty);
      if (enough && FormSums.ofGroups(slip.values(), group).isEmpty()) {
        markFrom(0, "疑似拆格错列：" + readings("表四", asRead, slip));
        return true;
      }
    }
    return false;
  }

  private static boolean spansGroups(long[] asRead, Slip slip, int group) {
    return IntStream.range(0, asRead.length)
            .filter(i -> asRead[i] != slip.values()[i])
            .map(i -> i / group)
            .distinct()
            .count()
        > 1;
  }

  private void markFrom(int row, String reason) {
    harvest.doubt(reason, rows.get(row).get(0).place());
    rows.subList(row, rows.size())
        .forEach(cells -> cells.forEach(cell -> harvest.mark(cell.key(), reason)));
  }

  /**
   * Whether in every row that is not empty one and the same other column is the sum of the rest.
   * Totals that hold in some rows and are left out in the others stand where they should.
   */
  private boolean addsUpElsewhere() {
    int total = rows.isEmpty() ? 0 : rows.get(0).size() - 1;
    long[][] values = rows.stream().map(CrossCheck::values).toArray(long[][]::new);
    for (int column = 0; column < total; column++) {
      int filled = 0;
      boolean holds = true;
      boolean held = true;
      boolean blank = true;
      int kept = 0;
      for (int r = 0; r < values.length; r++) {
        long[] row = values[r];
        long all = LongStream.of(row).sum();
        filled += all == 0 ? 0 : 1;
        holds &= 2 * row[column] == all;
        boolean keeps = 2 * row[total] == all;
        held &= keeps;
        kept += keeps && all > 0 ? 1 : 0;
        blank &= keeps || rows.get(r).get(total).state() != CellState.NUMBER;
      }
      boolean leftOut = blank && kept > 0;
      if (holds && !held && filled > 1 && !leftOut) {
        return true;
      }
    }
    return false;
  }

  private void reportOrder() {
    String reason = "疑似错列：各行合计所在的列与表头不一致，列的顺序无法确定";
    harvest.doubt(reason, rows.get(0).get(0).place());
    rows.forEach(row -> row.forEach(cell -> harvest.mark(cell.key(), reason)));
  }

  private static boolean isCount(FormCell cell) {
    return !cell.isDoubted()
        && cell.state() != CellState.INVALID
        && cell.number().stripTrailingZeros().scale() <= 0
        && cell.number().precision() <= 15;
  }

  private static long[] values(List<FormCell> row) {
    return row.stream().mapToLong(cell -> cell.number().longValue()).toArray();
  }

  private Optional<Slip> explaining(
      long[][] values, int row, BitSet failures, FormSums sums, List<Slip> slips) {
    long[] asRead = values[row];
    for (Slip slip : slips) {
      values[row] = slip.values();
      BitSet left = sums.failures(values);
      values[row] = asRead;
      boolean fewer = left.cardinality() < failures.cardinality();
      BitSet fresh = (BitSet) left.clone();
      fresh.andNot(failures);
      if (fewer
          && fresh.isEmpty()
          && !left.get(row)
          && !touches(slip, asRead, left, values.length)) {
        return Optional.of(slip);
      }
    }
    return Optional.empty();
  }

  /** Whether a sum still fails in a column that the slip changes. */
  private static boolean touches(Slip slip, long[] asRead, BitSet left, int rows) {
    for (int column = 0; column < asRead.length; column++) {
      boolean changed = slip.values()[column] != asRead[column];
      if (changed && (left.get(rows + 2 * column) || left.get(rows + 2 * column + 1))) {
        return true;
      }
    }
    return false;
  }

  private void report(int row, Slip slip) {
    List<FormCell> cells = rows.get(row);
    FormCell first = cells.get(0);
    String reason = "疑似拆格错列：" + readings(line(first), values(cells), slip);
    harvest.doubt(reason, first.place());
    cells.forEach(cell -> harvest.mark(cell.key(), reason));
  }

  private static String line(FormCell cell) {
    return RowNames.line(cell.key().table(), cell.key().row());
  }

  private static String readings(String what, long[] asRead, Slip slip) {
    return what
        + "按原样读为"
        + Slip.words(asRead)
        + "时合计不符，"
        + slip.name()
        + "后读为"
        + Slip.words(slip.values())
        + "时相关合计全部相符";
  }
}
