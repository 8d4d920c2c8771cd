package org.yanbao.rules.fact;

import java.time.LocalDate;

/**
 * A statement of the period that the figures cover.
 *
 * @param 起 first day
 * @param 止 last day; its year is that of the first day where the sentence leaves it out
 * @param 引文 the sentence
 * @param 部分 number of the section it stands in; 0 before the first one
 * @param 所在 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 统计期限(LocalDate 起, LocalDate 止, String 引文, int 部分, String 所在, String 存疑原因)
    implements 可引证 {

  /** Year of the first day. */
  public int 起年() {
    return 起.getYear();
  }

  /** Month of the first day. */
  public int 起月() {
    return 起.getMonthValue();
  }

  /** Day of the month of the first day. */
  public int 起日() {
    return 起.getDayOfMonth();
  }

  /** Year of the last day. */
  public int 止年() {
    return 止.getYear();
  }

  /** Month of the last day. */
  public int 止月() {
    return 止.getMonthValue();
  }

  /** Day of the month of the last day. */
  public int 止日() {
    return 止.getDayOfMonth();
  }

  /** The period in words: {@code 2024年1月1日至2024年12月31日}. */
  public String 起止() {
    return 起年() + "年" + 起月() + "月" + 起日() + "日至" + 止年() + "年" + 止月() + "月" + 止日() + "日";
  }

  @Override
  public String 位置() {
    return "统计期限";
  }
}
