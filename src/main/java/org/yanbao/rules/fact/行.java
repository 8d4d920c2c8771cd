package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of the statutory form, whether the report has it or not; rows of the form of 2019 only
 * where the report has them.
 *
 * @param 表 its table
 * @param 键 its key, for example {@code 三(三)1}
 * @param 名称 its name for readers, for example {@code 三（三）1.属于国家秘密}
 * @param 分项 its cells other than the total, those left out that hold no number where they should
 * @param 总计 its total cell, if the table has one and the report has it
 * @param 分项合计 sum of the cells other than the total; blank ones and placeholders count as 0
 */
public record 行(String 表, String 键, String 名称, List<单元格> 分项, Optional<单元格> 总计, BigDecimal 分项合计) {
  public 行 {
    分项 = List.copyOf(分项);
  }

  /** A row whose cells are still to be summed. */
  public 行(String 表, String 键, String 名称, List<单元格> 分项, Optional<单元格> 总计) {
    this(表, 键, 名称, 分项, 总计, 单元格.合计(分项));
  }

  /** Whether it has a total cell. */
  public boolean 有总计() {
    return 总计.isPresent();
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

  /** Whether the total cell holds a number, and another one than the sum of the others. */
  public boolean 合计不符() {
    return 总计.filter(格 -> 格.状态().equals("数") && 格.数().compareTo(分项合计) != 0).isPresent();
  }

  /** Whether the total cell holds no number though others hold more than 0. */
  public boolean 总计漏填() {
    return 总计.filter(格 -> !格.状态().equals("数")).isPresent() && 分项有数();
  }

  /**
   * The total cell.
   *
   * @throws java.util.NoSuchElementException where there is none; not where 有总计
   */
  public 单元格 总计格() {
    return 总计.orElseThrow();
  }
}
