package org.yanbao.rules.fact;

import java.time.LocalDate;

/**
 * When the report was published or submitted.
 *
 * @param 日期 the day
 * @param 来源 {@code 公布} as the file states it, or {@code 提交} as the supervisor knows it
 */
public record 公布日期(LocalDate 日期, String 来源) implements 可引证 {

  /** The day in words: {@code 2025年2月3日}. */
  public String 写作() {
    return 日期.getYear() + "年" + 日期.getMonthValue() + "月" + 日期.getDayOfMonth() + "日";
  }

  /** Whether it is after another day. */
  public boolean 晚于(LocalDate 日) {
    return 日期.isAfter(日);
  }

  @Override
  public String 位置() {
    return "公布日期";
  }

  @Override
  public String 引文() {
    return 来源 + "日期：" + 写作();
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
