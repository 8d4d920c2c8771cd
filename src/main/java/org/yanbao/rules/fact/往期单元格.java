package org.yanbao.rules.fact;

import java.math.BigDecimal;

/**
 * A cell of another report of the same agency.
 *
 * @param 期 {@code 上年}: the report on the year before; {@code 前次}: what was submitted before on the
 *     same year
 * @param 年度 the year of that report
 * @param 机关 the name of the agency there
 * @param 表 its table
 * @param 行 key of its row
 * @param 列 its column
 * @param 行名 name of its row for readers
 * @param 数 its value, a count or 万元; 0 where it holds no number
 * @param 状态 {@code 数}, {@code 空白}, {@code 占位符} or {@code 非数}
 * @param 今数 the value of the same cell in this report; 0 where it holds no number
 * @param 今状态 its state; empty where this report has no such cell
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 往期单元格(
    String 期,
    int 年度,
    String 机关,
    String 表,
    String 行,
    String 列,
    String 行名,
    BigDecimal 数,
    String 状态,
    BigDecimal 今数,
    String 今状态,
    String 存疑原因)
    implements 可引证 {

  /** Whether the same cell holds another value in this report. */
  public boolean 有改动() {
    return 数.compareTo(今数) != 0;
  }

  @Override
  public String 位置() {
    return 表 + "/" + 行 + "/" + 列;
  }

  @Override
  public String 引文() {
    return 表 + "“" + 行名 + "”行“" + 列 + "”列：" + (状态.equals("数") ? 数.toPlainString() : 状态);
  }

  @Override
  public String 所在() {
    return (期.equals("上年") ? "" : "前次报送的") + 年度 + "年度报告" + 表;
  }
}
