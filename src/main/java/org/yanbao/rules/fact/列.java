package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of 表三 or 表四 of the statutory form, whether the report has it or not.
 *
 * @param 表 its table
 * @param 名称 its name, which is its key
 * @param 办理结果 its cells in the rows 三(一) to 三(六) of 表三, those left out that hold no number where
 *     they should
 * @param 办理结果合计 sum of these cells; blank ones and placeholders count as 0
 */
public record 列(String 表, String 名称, List<单元格> 办理结果, BigDecimal 办理结果合计) {
  public 列 {
    办理结果 = List.copyOf(办理结果);
  }

  /** A column whose cells are still to be summed. */
  public 列(String 表, String 名称, List<单元格> 办理结果) {
    this(表, 名称, 办理结果, 单元格.合计(办理结果));
  }

  /** Number of its cells in the rows 三(一) to 三(六). */
  public int 办理结果数() {
    return 办理结果.size();
  }
}
