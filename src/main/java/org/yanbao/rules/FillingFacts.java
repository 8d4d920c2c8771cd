package org.yanbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yanbao.report.CellState;
import org.yanbao.rules.fact.单元格;
import org.yanbao.rules.fact.填报情形;

/**
 * Sorts the cells of a table by the ways in which they are filled, so that rules which ask for a
 * rare way need not look at every cell.
 */
final class FillingFacts {
  private static final String NUMBER = ReportFacts.STATES.get(CellState.NUMBER);

  private final Map<String, List<单元格>> byWay = new TreeMap<>();

  private FillingFacts() {}

  /** A fact for each way that at least one of the cells is filled in. */
  static List<填报情形> of(String table, List<单元格> cells) {
    FillingFacts ways = new FillingFacts();
    cells.forEach(ways::sort);
    List<填报情形> facts = new ArrayList<>();
    ways.byWay.forEach((way, filled) -> facts.add(new 填报情形(table, way, filled)));
    return facts;
  }

  private void sort(单元格 cell) {
    if (!cell.状态().equals(NUMBER)) {
      add(cell.状态(), cell);
      return;
    }
    int sign = cell.数().signum();
    add(sign == 0 ? "零" : "非零", cell);
    if (sign < 0) {
      add("负数", cell);
    }
    if (cell.数().scale() > 0) {
      add("小数", cell);
    }
    if (!cell.半角数字()) {
      add("书写不规范", cell);
    }
  }

  private void add(String way, 单元格 cell) {
    byWay.computeIfAbsent(way, each -> new ArrayList<>()).add(cell);
  }
}
