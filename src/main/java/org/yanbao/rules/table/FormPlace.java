package org.yanbao.rules.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yanbao.report.StatutoryForm;
import org.yanbao.rules.source.NearestName;

/**
 * A cell of the form as a supervisor writes it: {@code 表三/三(七)/总计} or {@code 表三 三(七) 总计}; 每行 and 每列
 * stand for every row or column.
 *
 * @param table the table
 * @param row key of the row, or {@link #EVERY_ROW}
 * @param column the column, or {@link #EVERY_COLUMN}
 */
record FormPlace(String table, String row, String column) {
  static final String EVERY_ROW = "每行";
  static final String EVERY_COLUMN = "每列";

  /**
   * The place that some words name.
   *
   * @param table the table where the words name none; may be empty
   * @throws IllegalArgumentException saying in Chinese what is wrong with it
   */
  static FormPlace of(String words, String table) {
    String plain =
        words.strip().replace('（', '(').replace('）', ')').replace('／', '/').replace('　', ' ');
    List<String> parts =
        new ArrayList<>(Arrays.stream(plain.split("[/\\s]+")).filter(p -> !p.isEmpty()).toList());
    if (!parts.isEmpty() && !parts.get(0).startsWith("表") && !table.isEmpty()) {
      parts.add(0, table);
    }
    if (parts.size() != 3) {
      throw new IllegalArgumentException(
          "“" + words.strip() + "”不是一个单元格。请按“表 行 列”写，用空格或 / 隔开，如 表三 三(七) 总计。");
    }
    check(parts.get(0), StatutoryForm.TABLES, "没有名为“%s”的表。");
    List<String> rows = new ArrayList<>(StatutoryForm.rows(parts.get(0)));
    if (!parts.get(1).equals(EVERY_ROW)) {
      check(parts.get(1), rows, parts.get(0) + "没有名为“%s”的行。");
      rows = List.of(parts.get(1));
    }
    if (!parts.get(2).equals(EVERY_COLUMN)) {
      for (String row : rows) {
        List<String> columns = StatutoryForm.columns(parts.get(0), row);
        check(parts.get(2), columns, parts.get(0) + "“" + row + "”行没有名为“%s”的列。");
      }
    } else if (parts.get(0).equals(StatutoryForm.TABLE_2)) {
      throw new IllegalArgumentException("表二各行的列不同，不能写“每列”。请逐列写。");
    }
    return new FormPlace(parts.get(0), parts.get(1), parts.get(2));
  }

  private static void check(String name, List<String> known, String message) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          message.formatted(name)
              + NearestName.question(name, known)
              + "可以写："
              + String.join("、", known)
              + "。");
    }
  }

  boolean isEveryRow() {
    return row.equals(EVERY_ROW);
  }

  boolean isEveryColumn() {
    return column.equals(EVERY_COLUMN);
  }

  /** What a rule asks of the cell: its table, row and column. */
  String constraints() {
    return "表 == \"%s\", 行 == %s, 列 == %s"
        .formatted(
            table,
            isEveryRow() ? "$每行" : "\"" + row + "\"",
            isEveryColumn() ? "$每列" : "\"" + column + "\"");
  }

  /** The place for readers. */
  String describe() {
    return table + "“" + row + " " + column + "”";
  }
}
