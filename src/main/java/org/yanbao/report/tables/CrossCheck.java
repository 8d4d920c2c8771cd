package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
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
    new CrossCheck(applications)
        .check(StatutoryForm.TABLE_3_ROWS, FormSums::ofApplications, Slip::ofColumns);
    new CrossCheck(disputes).check(StatutoryForm.TABLE_4_ROWS, FormSums::ofRows, Slip::ofRow);
  }

  private void check(
      List<String> rowKeys, FormSums sums, Function<List<FormCell>, List<Slip>> slips) {
    for (String row : rowKeys) {
      List<FormCell> cells = new ArrayList<>();
      for (String column : StatutoryForm.columns(harvest.table(), row)) {
        FormCell cell = harvest.cells().get(new CellKey(harvest.table(), row, column));
        if (cell == null || !isCount(cell)) {
          return;
        }
        cells.add(cell);
      }
      rows.add(cells);
    }
    long[][] values = rows.stream().map(CrossCheck::values).toArray(long[][]::new);
    BitSet failures = sums.failures(values);
    if (addsUpElsewhere(values)) {
      reportOrder();
      return;
    }
    for (int r = failures.nextSetBit(0);
        r >= 0 && r < values.length;
        r = failures.nextSetBit(r + 1)) {
      int row = r;
      explaining(values, r, failures, sums, slips.apply(rows.get(r)))
          .ifPresent(slip -> report(row, slip));
    }
  }

  /**
   * Whether in every row that is not empty one and the same other column is the sum of the rest.
   */
  private static boolean addsUpElsewhere(long[][] values) {
    int total = values[0].length - 1;
    for (int column = 0; column < total; column++) {
      int filled = 0;
      boolean holds = true;
      boolean held = true;
      for (long[] row : values) {
        long all = LongStream.of(row).sum();
        filled += all == 0 ? 0 : 1;
        holds &= 2 * row[column] == all;
        held &= 2 * row[total] == all;
      }
      if (holds && !held && filled > 1) {
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
    String reason =
        "疑似拆格错列：“"
            + first.key().row()
            + "”一行按原样读为"
            + Slip.words(values(cells))
            + "时合计不符，"
            + slip.name()
            + "后读为"
            + Slip.words(slip.values())
            + "时相关合计全部相符";
    harvest.doubt(reason, first.place());
    cells.forEach(cell -> harvest.mark(cell.key(), reason));
  }
}
