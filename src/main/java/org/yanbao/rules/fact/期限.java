package org.yanbao.rules.fact;

import java.time.LocalDate;

/**
 * The last day on which an organ of some type may publish its report on a year (条例第四十九条), as the
 * profile sets it; it lies in the year after the reported one.
 *
 * @param 机关类型 {@code 各级人民政府}, {@code 政府办公厅（室）}, {@code 部门} or {@code 派出机关}
 * @param 月 month
 * @param 日 day of the month
 */
public record 期限(String 机关类型, int 月, int 日) {

  /** The last day for the report on a year. */
  public LocalDate 报告年度(int 年度) {
    return LocalDate.of(年度 + 1, 月, 日);
  }
}
