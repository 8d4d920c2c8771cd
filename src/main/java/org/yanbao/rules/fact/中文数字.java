package org.yanbao.rules.fact;

import java.util.List;

/** The ordinals of the sections. */
public final class 中文数字 {
  private static final List<String> ORDINALS =
      List.of("正文", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

  private 中文数字() {}

  /** The Chinese ordinal of a section; {@code 正文} for 0, the text before the first section. */
  public static String of(int number) {
    return number >= 0 && number < ORDINALS.size()
        ? ORDINALS.get(number)
        : Integer.toString(number);
  }
}
