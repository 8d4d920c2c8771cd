package org.yanbao.rules.fact;

import java.time.LocalDate;

/**
 * The date below the text of the report.
 *
 * @param 日期 the day
 */
public record 落款日期(LocalDate 日期) implements 可引证 {

  /** The day in words: {@code 2025年1月20日}. */
  public String 写作() {
    return 日期.getYear() + "年" + 日期.getMonthValue() + "月" + 日期.getDayOfMonth() + "日";
  }

  /** Whether it is before a day. */
  public boolean 早于(int 年, int 月, int 日) {
    return 日期.isBefore(LocalDate.of(年, 月, 日));
  }

  @Override
  public String 位置() {
    return "落款";
  }

  @Override
  public String 引文() {
    return "落款日期：" + 写作();
  }

  @Override
  public String 所在() {
    return "";
  }

  @Override
  public String 存疑原因() {
    return "";
  }
}
