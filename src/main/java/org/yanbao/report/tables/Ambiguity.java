package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.report.StatutoryForm;

/** Says why the cells of a row could not be told apart. */
final class Ambiguity {
  private Ambiguity() {}

  static String reason(List<Slot> slots, ColumnPlan plan) {
    List<Slot> filled = slots.stream().filter(slot -> !slot.isBlank()).toList();
    int columns = plan.order().size();
    if (slots.size() < columns) {
      return "只读出" + slots.size() + "个单元格，应有" + columns + "个，无法确定各值属于哪一列";
    }
    if (filled.size() > columns) {
      return "读出" + filled.size() + "个值，应有" + columns + "个" + joined(filled, plan);
    }
    return "各值与列的对应关系无法确定";
  }

  /** Names the two neighbours that make the row add up when they are one cell. */
  private static String joined(List<Slot> filled, ColumnPlan plan) {
    int total = plan.order().indexOf(StatutoryForm.TOTAL);
    for (int i = 0; filled.size() == plan.order().size() + 1 && i + 1 < filled.size(); i++) {
      Slot left = filled.get(i);
      String both = left.text().strip() + filled.get(i + 1).text().strip();
      List<Slot> row = new ArrayList<>(filled);
      row.remove(i + 1);
      row.set(i, Slot.of(both, left.column(), 1, left.place(), left.doubt()));
      if (RowSums.of(row, total) == Windows.Sums.HOLD) {
        return "，相邻两格连为“" + both + "”时合计相符，疑似拆格";
      }
    }
    return "，疑似错列";
  }
}
