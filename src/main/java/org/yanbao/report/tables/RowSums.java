package org.yanbao.report.tables;

import java.math.BigDecimal;
import java.util.List;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Windows.Sums;

/** Whether the parts of a group of cells add up to its total (格式: 表三 each row, 表四 each group). */
final class RowSums {
  private RowSums() {}

  /**
   * Adds up a row.
   *
   * @param window its values
   * @param total index of the total among them, or -1 where it has none
   */
  static Sums of(List<Slot> window, int total) {
    BigDecimal parts = BigDecimal.ZERO;
    BigDecimal stated = BigDecimal.ZERO;
    boolean zero = true;
    for (int i = 0; i < window.size(); i++) {
      CellText value = window.get(i).value();
      if (value.state() == CellState.INVALID) {
        return Sums.FAIL;
      }
      zero &= value.number().signum() == 0;
      if (i == total) {
        stated = value.number();
      } else {
        parts = parts.add(value.number());
      }
    }
    if (zero || total < 0) {
      return Sums.SILENT;
    }
    return parts.compareTo(stated) == 0 ? Sums.HOLD : Sums.FAIL;
  }

  /** Adds up the cells of a row that was read. */
  static Sums ofCells(List<FormCell> row) {
    List<Slot> slots =
        row.stream().map(cell -> Slot.of(cell.raw(), 0, 1, cell.place(), cell.doubt())).toList();
    List<String> columns = row.stream().map(cell -> cell.key().column()).toList();
    return of(slots, columns.indexOf(StatutoryForm.TOTAL));
  }
}
