package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.report.sentence.Normal;

/**
 * A number of applications with the share that a sentence gives to it: {@code 12件，占63.2%}.
 *
 * @param 句 the sentence
 * @param 用词 the words
 * @param 件数 the number
 * @param 百分数 the share in percent, with as many decimals as are printed
 */
public record 占比(句子 句, String 用词, BigDecimal 件数, BigDecimal 百分数) {
  private static final Pattern STATED =
      Pattern.compile(
          "(\\d+)[件宗][，,（(]?占(?:申请|办结|答复|受理|收到)?(?:总数|总量|总件数|申请数|全部申请|比)?的?(?:比例|比重)?[为达约]?"
              + "(\\d+(?:\\.\\d+)?)[%％]");

  /** The shares that a sentence states. */
  public static List<占比> 见于(句子 句) {
    if (!句.文字().contains("占")) {
      return List.of();
    }
    return STATED
        .matcher(Normal.withoutSeparators(句.文字()))
        .results()
        .map(m -> new 占比(句, m.group(), new BigDecimal(m.group(1)), new BigDecimal(m.group(2))))
        .toList();
  }

  /** Whether the share is that of a total, up to one unit of its last printed decimal. */
  public boolean 合于(BigDecimal 总数) {
    if (总数.signum() == 0) {
      return false;
    }
    BigDecimal share = 件数.movePointRight(2).divide(总数, 百分数.scale() + 2, RoundingMode.HALF_UP);
    return share.subtract(百分数).abs().compareTo(BigDecimal.ONE.movePointLeft(百分数.scale())) <= 0;
  }
}
