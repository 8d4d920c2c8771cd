package org.yanbao.report.tables;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;
import org.yanbao.report.StatutoryForm;

/** The sums that the form itself asks for, over the values of a whole table. */
interface FormSums {

  /** Which sums do not hold: those of the rows first, by their number. */
  BitSet failures(long[][] rows);

  /** 表三: each row, then for each column its parts, and 一 + 二 = （七） + 四. */
  static BitSet ofApplications(long[][] rows) {
    int handled = StatutoryForm.TABLE_3_ROWS.indexOf(StatutoryForm.ALL_OUTCOMES);
    BitSet failures = ofRows(rows);
    for (int column = 0; column < rows[0].length; column++) {
      long parts = 0;
      for (int row = 2; row < handled; row++) {
        parts += rows[row][column];
      }
      long result = rows[handled][column];
      boolean identity = rows[0][column] + rows[1][column] == result + rows[handled + 1][column];
      failures.set(rows.length + 2 * column, parts != result);
      failures.set(rows.length + 2 * column + 1, !identity);
    }
    return failures;
  }

  /** 表四: each group. */
  static BitSet ofRows(long[][] rows) {
    BitSet failures = new BitSet();
    for (int row = 0; row < rows.length; row++) {
      long[] values = rows[row];
      long parts = LongStream.of(values).limit(values.length - 1L).sum();
      failures.set(row, parts != values[values.length - 1]);
    }
    return failures;
  }

  /** Groups of a line, each with its total last. */
  static BitSet ofGroups(long[] line, int size) {
    long[][] groups = new long[line.length / size][];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = Arrays.copyOfRange(line, i * size, (i + 1) * size);
    }
    return ofRows(groups);
  }

  /** What 结转下年度继续办理 must be in 表三: 一 + 二 - （七）. */
  static long[] carriedOver(long[][] rows) {
    int handled = StatutoryForm.TABLE_3_ROWS.indexOf(StatutoryForm.ALL_OUTCOMES);
    long[] carried = new long[rows[0].length];
    Arrays.setAll(carried, c -> rows[0][c] + rows[1][c] - rows[handled][c]);
    return carried;
  }
}
