package org.yanbao.report;

import java.util.List;
import java.util.Map;

/**
 * The keys and titles of the statutory form (格式, 2021), in its own order. The keys are public:
 * rules, JSON and other programs use them.
 */
public final class StatutoryForm {
  private StatutoryForm() {}

  /** 表二: 主动公开政府信息情况. */
  public static final String TABLE_2 = "表二";

  /** 表三: 收到和处理政府信息公开申请情况. */
  public static final String TABLE_3 = "表三";

  /** 表四: 政府信息公开行政复议、行政诉讼情况. */
  public static final String TABLE_4 = "表四";

  /** The three tables. */
  public static final List<String> TABLES = List.of(TABLE_2, TABLE_3, TABLE_4);

  /** Canonical titles of the six sections, without their ordinals. */
  public static final List<String> SECTION_TITLES =
      List.of(
          "总体情况",
          "主动公开政府信息情况",
          "收到和处理政府信息公开申请情况",
          "政府信息公开行政复议、行政诉讼情况",
          "存在的主要问题及改进情况",
          "其他需要报告的事项");

  /** The total column of 表三 and 表四. */
  public static final String TOTAL = "总计";

  /** The row of 表三 for what is answered in no other way: 三、（六）其他处理 3.其他. */
  public static final String OTHER_OUTCOME = "三(六)3";

  /** The row of 表三 that sums up how applications were handled: 三、（七）总计. */
  public static final String ALL_OUTCOMES = "三(七)";

  private static final List<String> MADE = List.of("本年制发件数", "本年废止件数", "现行有效件数");
  private static final List<String> DECIDED = List.of("本年处理决定数量");
  private static final List<String> CHARGED = List.of("本年收费金额");

  /** Rows of 表二. */
  public static final List<String> TABLE_2_ROWS =
      List.of("规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制", "行政事业性收费");

  private static final Map<String, List<String>> TABLE_2_COLUMNS =
      Map.of(
          "规章", MADE,
          "行政规范性文件", MADE,
          "行政许可", DECIDED,
          "行政处罚", DECIDED,
          "行政强制", DECIDED,
          "行政事业性收费", CHARGED);

  /** Rows of 表三. */
  public static final List<String> TABLE_3_ROWS =
      List.of(
          "一",
          "二",
          "三(一)",
          "三(二)",
          "三(三)1",
          "三(三)2",
          "三(三)3",
          "三(三)4",
          "三(三)5",
          "三(三)6",
          "三(三)7",
          "三(三)8",
          "三(四)1",
          "三(四)2",
          "三(四)3",
          "三(五)1",
          "三(五)2",
          "三(五)3",
          "三(五)4",
          "三(五)5",
          "三(六)1",
          "三(六)2",
          OTHER_OUTCOME,
          ALL_OUTCOMES,
          "四");

  /** Columns of 表三: six kinds of applicants, then the total. */
  public static final List<String> TABLE_3_COLUMNS =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", TOTAL);

  /** Rows of 表四: the three groups of its single line of figures. */
  public static final List<String> TABLE_4_ROWS = List.of("行政复议", "未经复议直接起诉", "复议后起诉");

  /** Columns of each group of 表四. */
  public static final List<String> TABLE_4_COLUMNS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", TOTAL);

  /**
   * The rows of a table.
   *
   * @throws IllegalArgumentException when it is none of the three tables
   */
  public static List<String> rows(String table) {
    return switch (table) {
      case TABLE_2 -> TABLE_2_ROWS;
      case TABLE_3 -> TABLE_3_ROWS;
      case TABLE_4 -> TABLE_4_ROWS;
      default -> throw new IllegalArgumentException("no table of the form: " + table);
    };
  }

  /**
   * The columns of a row.
   *
   * @throws IllegalArgumentException when the form has no such table or row
   */
  public static List<String> columns(String table, String row) {
    if (!rows(table).contains(row)) {
      throw new IllegalArgumentException("no row of " + table + ": " + row);
    }
    return switch (table) {
      case TABLE_2 -> TABLE_2_COLUMNS.get(row);
      case TABLE_3 -> TABLE_3_COLUMNS;
      default -> TABLE_4_COLUMNS;
    };
  }
}
