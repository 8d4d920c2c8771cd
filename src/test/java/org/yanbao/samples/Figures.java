package org.yanbao.samples;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.CellKey;
import org.yanbao.report.StatutoryForm;

/**
 * The cells of the three tables as they will be printed.
 *
 * @param cells every cell of the form
 */
public record Figures(Map<CellKey, String> cells) {

  /** The form filled with zeros. */
  public static final Figures ZERO = of(Map.of(), Map.of("行政事业性收费", "0"));

  private static final String HANDLED = "三(七)";

  public Figures {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /**
   * The figures of rows that name their cells without totals: a row that is not named is zero, the
   * totals and the row 三(七) are computed.
   *
   * @param rows figures by row key, in the order of the form's columns
   * @param charged amounts of charges by row key, as they are written
   * @throws IllegalArgumentException when the identity of 表三 does not hold in a column
   */
  public static Figures of(Map<String, List<Long>> rows, Map<String, String> charged) {
    Map<CellKey, String> cells = new LinkedHashMap<>();
    for (String row : StatutoryForm.TABLE_2_ROWS) {
      put(cells, StatutoryForm.TABLE_2, row, rows.getOrDefault(row, List.of()));
    }
    charged.forEach(
        (row, amount) -> cells.put(new CellKey(StatutoryForm.TABLE_2, row, "本年收费金额"), amount));
    long[] balance = new long[StatutoryForm.TABLE_3_COLUMNS.size() - 1];
    long[] handled = new long[balance.length];
    for (String row : StatutoryForm.TABLE_3_ROWS) {
      List<Long> values = rows.getOrDefault(row, List.of());
      for (int i = 0; i < values.size(); i++) {
        boolean comesIn = row.equals("一") || row.equals("二");
        balance[i] += comesIn ? values.get(i) : -values.get(i);
        handled[i] += row.startsWith("三") ? values.get(i) : 0;
      }
      put(
          cells,
          StatutoryForm.TABLE_3,
          row,
          row.equals(HANDLED) ? Arrays.stream(handled).boxed().toList() : values);
    }
    for (long rest : balance) {
      if (rest != 0) {
        throw new IllegalArgumentException("一 + 二 = 三(七) + 四 does not hold, rest " + rest);
      }
    }
    for (String row : StatutoryForm.TABLE_4_ROWS) {
      put(cells, StatutoryForm.TABLE_4, row, rows.getOrDefault(row, List.of()));
    }
    return new Figures(cells);
  }

  private static void put(Map<CellKey, String> cells, String table, String row, List<Long> values) {
    List<String> columns = StatutoryForm.columns(table, row);
    for (int i = 0; i < columns.size(); i++) {
      long sum = values.stream().mapToLong(Long::longValue).sum();
      boolean total = columns.get(i).equals(StatutoryForm.TOTAL);
      long value = total ? sum : i < values.size() ? values.get(i) : 0;
      cells.put(new CellKey(table, row, columns.get(i)), Long.toString(value));
    }
  }

  /** What a cell says. */
  String at(String table, String row, String column) {
    return cells.getOrDefault(new CellKey(table, row, column), "0");
  }

  /** The same figures with other words in a cell of the form. */
  Figures with(String table, String row, String column, String text) {
    CellKey key = new CellKey(table, row, column);
    if (!cells.containsKey(key)) {
      throw new IllegalArgumentException("no cell of the form: " + key);
    }
    Map<CellKey, String> changed = new LinkedHashMap<>(cells);
    changed.put(key, text);
    return new Figures(changed);
  }

  /** The same figures, every 0 of a table written otherwise. */
  Figures withZerosAs(String table, String text) {
    Map<CellKey, String> changed = new LinkedHashMap<>(cells);
    changed.replaceAll((key, old) -> key.table().equals(table) && old.equals("0") ? text : old);
    return new Figures(changed);
  }
}
