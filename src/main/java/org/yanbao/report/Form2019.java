package org.yanbao.report;

import java.util.List;
import java.util.Map;

/**
 * Keys of the form of 2019 (国办公开办函〔2019〕60号, reports for 2019 and 2020) where they differ from
 * {@link StatutoryForm}: 表二 has other columns and two rows more; in 表三 the part 「（六）其他处理」 is a
 * single row. Rows that both editions have keep their keys; 表四 is the same.
 */
public final class Form2019 {
  private Form2019() {}

  /** The single row 「（六）其他处理」 of 表三. */
  public static final String OTHER_HANDLING = "三(六)";

  private static final List<String> MADE = List.of("本年新制作数量", "本年新公开数量", "对外公开总数量");
  private static final List<String> DECIDED = List.of("上一年项目数量", "本年增减", "处理决定数量");
  private static final List<String> CHARGED = List.of("上一年项目数量", "本年增减");
  private static final List<String> PURCHASED = List.of("采购项目数量", "采购总金额");

  /** Rows of 表二. */
  public static final List<String> TABLE_2_ROWS =
      List.of("规章", "行政规范性文件", "行政许可", "其他对外管理服务事项", "行政处罚", "行政强制", "行政事业性收费", "政府集中采购");

  private static final Map<String, List<String>> TABLE_2_COLUMNS =
      Map.of(
          "规章", MADE,
          "行政规范性文件", MADE,
          "行政许可", DECIDED,
          "其他对外管理服务事项", DECIDED,
          "行政处罚", DECIDED,
          "行政强制", DECIDED,
          "行政事业性收费", CHARGED,
          "政府集中采购", PURCHASED);

  /** Rows of 表三. */
  public static final List<String> TABLE_3_ROWS =
      StatutoryForm.TABLE_3_ROWS.stream()
          .filter(row -> !row.startsWith("三(六)") || row.equals("三(六)1"))
          .map(row -> row.equals("三(六)1") ? OTHER_HANDLING : row)
          .toList();

  /**
   * The rows of a table.
   *
   * @throws IllegalArgumentException when it is none of the three tables
   */
  public static List<String> rows(String table) {
    return switch (table) {
      case StatutoryForm.TABLE_2 -> TABLE_2_ROWS;
      case StatutoryForm.TABLE_3 -> TABLE_3_ROWS;
      default -> StatutoryForm.rows(table);
    };
  }

  /**
   * The columns of a row.
   *
   * @throws IllegalArgumentException when the form has no such table or row
   */
  public static List<String> columns(String table, String row) {
    if (!rows(table).contains(row)) {
      throw new IllegalArgumentException("no row of " + table + " in 2019: " + row);
    }
    return switch (table) {
      case StatutoryForm.TABLE_2 -> TABLE_2_COLUMNS.get(row);
      case StatutoryForm.TABLE_3 -> StatutoryForm.TABLE_3_COLUMNS;
      default -> StatutoryForm.TABLE_4_COLUMNS;
    };
  }
}
