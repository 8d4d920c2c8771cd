package org.yanbao.rules.fact;

import java.math.BigDecimal;

/**
 * A limit that the profile sets and rules read, so that it can be changed without touching a rule.
 *
 * @param 名称 its name, for example {@code 总体情况最多字数}
 * @param 值 its value
 */
public record 阈值(String 名称, BigDecimal 值) {

  /** The value without its decimals. */
  public int 整数() {
    return 值.intValue();
  }

  /** The value as it may stand in a sentence. */
  public String 写作() {
    return 值.toPlainString();
  }
}
