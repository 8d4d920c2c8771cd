package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row of the statutory form, whether the report has it or not; rows of the form of 2019 only
 * where the report has them.
 *
 * @param 表 its table
 * @param 键 its key, for example {@code 三(三)1}
 * @param 名称 its name for readers, for example {@code 三（三）1.属于国家秘密}
 * @param 分项 its cells other than the total, those left out that hold no number where they should
 * @param 分项合计 sum of these cells; blank ones and placeholders count as 0
 */
public record 行(String 表, String 键, String 名称, List<单元格> 分项, BigDecimal 分项合计) {
  public 行 {
    分项 = List.copyOf(分项);
  }

  /** A row whose cells are still to be summed. */
  public 行(String 表, String 键, String 名称, List<单元格> 分项) {
    this(表, 键, 名称, 分项, 单元格.合计(分项));
  }

  /** Number of its cells other than the total. */
  public int 分项数() {
    return 分项.size();
  }

  /** Whether any of these cells holds more than 0. */
  public boolean 分项有数() {
    for (单元格 格 : 分项) {
      if (格.数().signum() > 0) {
        return true;
      }
    }
    return false;
  }
}
