package org.yanbao.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yanbao.report.CellKey;
import org.yanbao.report.StatutoryForm;

/**
 * What the form says of the cells of a report of 2021 or later, reckoned apart from the rules:
 * sums, the identity of 表三, blanks, placeholders, negative and broken figures.
 *
 * <p>An expectation reads {@code id|place|expected|actual}, the place as evidence names it.
 */
final class FormOracle {
  private static final String T2 = StatutoryForm.TABLE_2;
  private static final String T3 = StatutoryForm.TABLE_3;
  private static final String T4 = StatutoryForm.TABLE_4;
  private static final String TOTAL = StatutoryForm.TOTAL;
  private static final List<String> APPLICANTS = StatutoryForm.TABLE_3_COLUMNS.subList(0, 6);
  private static final List<String> OUTCOMES = StatutoryForm.TABLE_4_COLUMNS.subList(0, 4);
  private static final List<String> LEAVES =
      StatutoryForm.TABLE_3_ROWS.stream()
          .filter(row -> row.startsWith("三") && !row.equals("三(七)"))
          .toList();
  private static final Set<String> SIGNS = Set.of("/", "-", "－", "—", "无", "不适用", "N/A");

  private final Map<CellKey, String> cells;
  private final Set<String> expected = new TreeSet<>();

  private FormOracle(Map<CellKey, String> cells) {
    this.cells = cells;
  }

  /** Everything that has to be found in these cells. */
  static Set<String> expected(Map<CellKey, String> cells) {
    FormOracle oracle = new FormOracle(cells);
    oracle.applications();
    oracle.disputes();
    oracle.documents();
    oracle.writing();
    return oracle.expected;
  }

  private void applications() {
    for (String row : StatutoryForm.TABLE_3_ROWS) {
      sum("A01", T3, row, APPLICANTS);
    }
    boolean totalsLack =
        StatutoryForm.TABLE_3_ROWS.stream()
            .anyMatch(row -> lacks(T3, row, TOTAL) && sum(T3, row, APPLICANTS).signum() > 0);
    for (String column : StatutoryForm.TABLE_3_COLUMNS) {
      if (column.equals(TOTAL) && totalsLack) {
        continue;
      }
      BigDecimal in = value(T3, "一", column).add(value(T3, "二", column));
      BigDecimal out = value(T3, "三(七)", column).add(value(T3, "四", column));
      if (in.compareTo(out) != 0) {
        expect("A02", T3 + "/" + column, in, out);
      }
      BigDecimal leaves =
          LEAVES.stream()
              .map(row -> value(T3, row, column))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (leaves.compareTo(value(T3, "三(七)", column)) != 0) {
        expect("A03", T3 + "/" + column, leaves, value(T3, "三(七)", column));
      }
    }
  }

  private void disputes() {
    sum("A04", T4, "行政复议", OUTCOMES);
    sum("A05", T4, "未经复议直接起诉", OUTCOMES);
    sum("A06", T4, "复议后起诉", OUTCOMES);
  }

  private void sum(String rule, String table, String row, List<String> parts) {
    BigDecimal sum = sum(table, row, parts);
    if (lacks(table, row, TOTAL)) {
      if (sum.signum() > 0) {
        expected.add(
            "A08|" + table + "/" + row + "|" + sum + "|" + written(text(table, row, TOTAL)));
      }
    } else if (sum.compareTo(value(table, row, TOTAL)) != 0) {
      expect(rule, table + "/" + row, sum, value(table, row, TOTAL));
    }
  }

  private void documents() {
    for (String row : List.of("规章", "行政规范性文件")) {
      BigDecimal least = value(T2, row, "本年制发件数").subtract(value(T2, row, "本年废止件数"));
      BigDecimal valid = value(T2, row, "现行有效件数");
      if (!lacks(T2, row, "本年制发件数") && !lacks(T2, row, "现行有效件数") && valid.compareTo(least) < 0) {
        expected.add("A07|" + T2 + "/" + row + "|不少于" + least + "|" + valid);
      }
    }
  }

  private void writing() {
    List<String> tables = StatutoryForm.TABLES;
    for (String table : tables) {
      List<CellKey> blanks = new ArrayList<>();
      List<CellKey> signs = new ArrayList<>();
      for (Map.Entry<CellKey, String> cell : cells.entrySet()) {
        if (!cell.getKey().table().equals(table)) {
          continue;
        }
        String text = cell.getValue();
        if (text.isBlank()) {
          blanks.add(cell.getKey());
        } else if (SIGNS.contains(text)) {
          signs.add(cell.getKey());
        } else if (value(cell.getKey()).signum() < 0) {
          expected.add("B05|" + place(cell.getKey()) + "|不小于0|" + value(cell.getKey()));
        } else if (text.contains(".") && !cell.getKey().column().equals("本年收费金额")) {
          expected.add("B06|" + place(cell.getKey()) + "|整数|" + value(cell.getKey()));
        }
      }
      if (!blanks.isEmpty()) {
        String rule = "B0" + (1 + tables.indexOf(table));
        expected.add(rule + "|" + table + "|0|" + blanks.size() + "格空白");
      }
      if (!signs.isEmpty()) {
        expected.add("B04|" + table + "|0|" + signs.size() + "格占位符");
      }
    }
  }

  private void expect(String rule, String place, BigDecimal expects, BigDecimal actual) {
    expected.add(rule + "|" + place + "|" + expects + "|" + actual);
  }

  private BigDecimal sum(String table, String row, List<String> columns) {
    return columns.stream()
        .map(column -> value(table, row, column))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private boolean lacks(String table, String row, String column) {
    String text = text(table, row, column);
    return text.isBlank() || SIGNS.contains(text);
  }

  private String text(String table, String row, String column) {
    return cells.get(new CellKey(table, row, column));
  }

  private BigDecimal value(String table, String row, String column) {
    return value(new CellKey(table, row, column));
  }

  private BigDecimal value(CellKey key) {
    String text = cells.get(key);
    return text.isBlank() || SIGNS.contains(text) ? BigDecimal.ZERO : new BigDecimal(text);
  }

  private static String written(String text) {
    return text.isBlank() ? "空白" : text;
  }

  private static String place(CellKey key) {
    return key.table() + "/" + key.row() + "/" + key.column();
  }
}
