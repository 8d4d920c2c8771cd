package org.yanbao.rules.fact;

import java.util.List;

/**
 * The cells of a table that are filled in one way. Only where there are such cells: a rule that
 * asks for a way in which a report fills none costs nothing.
 *
 * @param 表 its table
 * @param 情形 {@code 空白}, {@code 占位符}, {@code 非数}, {@code 零}, {@code 非零}; and of what holds a number
 *     {@code 负数}, {@code 小数}, {@code 书写不规范} (not in plain half-width digits)
 * @param 各格 these cells, in the order of the form
 * @param 读准各格 those of them that were read surely
 */
public record 填报情形(String 表, String 情形, List<单元格> 各格, List<单元格> 读准各格) {
  public 填报情形 {
    各格 = List.copyOf(各格);
    读准各格 = List.copyOf(读准各格);
  }

  /** Cells of which those are still to be told that were read surely. */
  public 填报情形(String 表, String 情形, List<单元格> 各格) {
    this(表, 情形, 各格, 各格.stream().filter(格 -> 格.存疑原因().isEmpty()).toList());
  }
}
