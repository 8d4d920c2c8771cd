package org.yanbao.rules.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanbao.report.RowNames;
import org.yanbao.report.StatutoryForm;
import org.yanbao.rules.source.NearestName;

/**
 * A cell of the form as a supervisor writes it: {@code 表三/三(七)/总计} or {@code 表三 三(七) 总计}, the row
 * by its key or its name in the form; 每行 and 每列 stand for every row or column.
 *
 * @param table the table
 * @param row key of the row, or {@link #EVERY_ROW}
 * @param column the column, or {@link #EVERY_COLUMN}
 */
record FormPlace(String table, String row, String column) {
  static final String EVERY_ROW = "每行";
  static final String EVERY_COLUMN = "每列";

  private static final Pattern TABLE = Pattern.compile("(表\\s*[^\\s/])(.*)");

  /**
   * The place that some words name.
   *
   * @param table the table where the words name none; may be empty
   * @throws IllegalArgumentException saying in Chinese what is wrong with it
   */
  static FormPlace of(String words, String table) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
    Matcher named = TABLE.matcher(plain);
    String inTable = named.matches() ? table(named.group(1)) : table;
    if (inTable.isEmpty()) {
      throw new IllegalArgumentException("“" + plain + "”没有写明是哪张表。请按“表 行 列”写，如 表三 三(七) 总计。");
    }
    List<String> parts =
        Arrays.stream((named.matches() ? named.group(2) : plain).split("[/\\s]+"))
            .filter(p -> !p.isEmpty())
            .toList();
    if (parts.size() == 1) {
      parts = parted(inTable, parts.get(0)).orElse(parts);
    }
    if (parts.size() != 2) {
      throw new IllegalArgumentException(
          "“" + words.strip() + "”不是一个单元格。请按“表 行 列”写，用空格或 / 隔开，如 表三 三(七) 总计。");
    }
    return of(inTable, parts.get(0), parts.get(1));
  }

  private static FormPlace of(String table, String written, String column) {
    List<String> rows = StatutoryForm.rows(table);
    String row = written;
    if (!row.equals(EVERY_ROW)) {
      row = rows.stream().filter(key -> isNamed(table, key, written)).findFirst().orElse(written);
      check(row, rows, table + "没有名为“%s”的行。");
      rows = List.of(row);
    }
    if (column.equals(EVERY_COLUMN)) {
      if (table.equals(StatutoryForm.TABLE_2)) {
        throw new IllegalArgumentException("表二各行的列不同，不能写“每列”。请逐列写。");
      }
    } else {
      for (String each : rows) {
        String message = table + "“" + each + "”行没有名为“%s”的列。";
        check(column, StatutoryForm.columns(table, each), message);
      }
    }
    return new FormPlace(table, row, column);
  }

  /**
   * The table of a name, with a blank within or its number in figures.
   *
   * @throws IllegalArgumentException saying in Chinese what is wrong with it
   */
  static String table(String name) {
    String plain = name.replaceAll("\\s", "").replace('2', '二').replace('3', '三').replace('4', '四');
    check(plain, StatutoryForm.TABLES, "没有名为“%s”的表。");
    return plain;
  }

  /** Row and column that were written without anything between them; empty where it is none. */
  private static Optional<List<String>> parted(String table, String joined) {
    List<String> columns = new ArrayList<>(List.of(EVERY_COLUMN));
    StatutoryForm.rows(table).forEach(row -> columns.addAll(StatutoryForm.columns(table, row)));
    return columns.stream()
        .distinct()
        .filter(column -> joined.endsWith(column) && joined.length() > column.length())
        .map(column -> List.of(joined.substring(0, joined.length() - column.length()), column))
        .filter(parts -> isRow(table, parts.get(0)))
        .findFirst();
  }

  private static boolean isRow(String table, String written) {
    return written.equals(EVERY_ROW)
        || StatutoryForm.rows(table).stream().anyMatch(key -> isNamed(table, key, written));
  }

  /** Whether a row is named by its key, or as the form names it. */
  private static boolean isNamed(String table, String key, String written) {
    String name = bare(RowNames.of(table, key));
    return Stream.of(
            bare(key), name, name.substring(name.startsWith(bare(key)) ? bare(key).length() : 0))
        .filter(known -> !known.isEmpty() && !known.equals(StatutoryForm.TOTAL))
        .anyMatch(bare(written)::equals);
  }

  /** A name without what people write now so and now so. */
  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s()、.,‘’“”\"']", "");
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

  /** The place for readers, by the names that the form uses. */
  String describe() {
    return table
        + (isEveryRow() ? EVERY_ROW : "“" + RowNames.of(table, row) + "”行")
        + (isEveryColumn() ? EVERY_COLUMN : "“" + column + "”列");
  }

  /** The place in a sentence for the agency; 每行 and 每列 become slots. */
  String slotted() {
    return table
        + (isEveryRow() ? "“{行}”行" : "“" + RowNames.of(table, row) + "”行")
        + (isEveryColumn() ? "“{列}”列" : "“" + column + "”列");
  }
}
