package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A column of 表三 or 表四 of the statutory form, whether the report has it or not.
 *
 * @param 表 its table
 * @param 名称 its name, which is its key
 * @param 各行 its cells by the keys of their rows, those left out that hold no number where they
 *     should
 * @param 办理结果 those of them in the rows 三(一) to 三(六) of 表三
 * @param 办理结果合计 sum of these; blank ones and placeholders count as 0
 */
public record 列(String 表, String 名称, Map<String, 单元格> 各行, List<单元格> 办理结果, BigDecimal 办理结果合计) {
  private static final String RECEIVED = "一";
  private static final String CARRIED_IN = "二";
  private static final String DEALT_WITH = "三(七)";
  private static final String CARRIED_OUT = "四";

  public 列 {
    各行 = Map.copyOf(各行);
    办理结果 = List.copyOf(办理结果);
  }

  /** A column whose cells are still to be summed. */
  public 列(String 表, String 名称, Map<String, 单元格> 各行, List<单元格> 办理结果) {
    this(表, 名称, 各行, 办理结果, 单元格.合计(办理结果));
  }

  /** Number of its cells in the rows 三(一) to 三(六). */
  public int 办理结果数() {
    return 办理结果.size();
  }

  /**
   * Whether its rows 一 and 二 do not add up to its rows 三(七) and 四 (note in 表三); not where one of
   * them is missing or holds no number where it should.
   */
  public boolean 勾稽不平() {
    return has(RECEIVED)
        && has(CARRIED_IN)
        && has(DEALT_WITH)
        && has(CARRIED_OUT)
        && 件数(RECEIVED).add(件数(CARRIED_IN)).compareTo(件数(DEALT_WITH).add(件数(CARRIED_OUT))) != 0;
  }

  /** Whether its row 三(七) holds a number, and another one than the sum of the outcomes. */
  public boolean 办理结果不符() {
    return has(DEALT_WITH) && 件数(DEALT_WITH).compareTo(办理结果合计) != 0;
  }

  private boolean has(String row) {
    return 各行.containsKey(row);
  }

  /**
   * The cell in a row.
   *
   * @throws NoSuchElementException where there is none with a number; not in the rows that 勾稽不平 and
   *     办理结果不符 compare
   */
  public 单元格 格(String 行) {
    单元格 cell = 各行.get(行);
    if (cell == null) {
      throw new NoSuchElementException(表 + 名称 + "列没有第" + 行 + "行");
    }
    return cell;
  }

  /** The value of the cell in a row; throws as {@link #格} does. */
  public BigDecimal 件数(String 行) {
    return 格(行).数();
  }
}
