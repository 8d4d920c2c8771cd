package org.yanbao.rules.fact;

import java.math.BigDecimal;

/**
 * A figure of a government's report beside what the reports of the agencies below it sum up to.
 * There only where every one of them has reported and the figure could be read surely in all.
 *
 * @param 表 {@code 表二}, {@code 表三} or {@code 表四}; {@code 信息处理费} for the fee that the text states
 * @param 行 key of the row; empty for the fee
 * @param 列 the column; empty for the fee
 * @param 行名 name of the row for readers
 * @param 数 the figure of the government's report; a count, 万元 or, for the fee, 元
 * @param 合计 the sum of the agencies below it
 * @param 下级数 number of these agencies
 * @param 含本级 whether the government's office is among them, which reports what the government
 *     itself handled
 * @param 所在 its place in the file
 */
public record 汇总(
    String 表,
    String 行,
    String 列,
    String 行名,
    BigDecimal 数,
    BigDecimal 合计,
    int 下级数,
    boolean 含本级,
    String 所在)
    implements 可引证, Comparable<汇总> {

  /** Whether the government reports less than the agencies below it do together. */
  public boolean 少于下级() {
    return 数.compareTo(合计) < 0;
  }

  /** By how much the two differ. */
  public BigDecimal 相差() {
    return 数.subtract(合计).abs();
  }

  /** The place in words: row and column, or what the text states. */
  public String 名目() {
    return 行.isEmpty() ? 行名 : "“" + 行名 + "”行“" + 列 + "”列";
  }

  /** The two figures in words. */
  public String 对照() {
    return 名目() + "本报告" + 数.toPlainString() + "，下级合计" + 合计.toPlainString();
  }

  @Override
  public String 位置() {
    return 表 + "/" + 行 + "/" + 列 + "/汇总";
  }

  @Override
  public String 引文() {
    return (行.isEmpty() ? "" : 表) + 对照() + "（" + 下级数 + "个下级机关）";
  }

  @Override
  public String 存疑原因() {
    return "";
  }

  @Override
  public int compareTo(汇总 other) {
    return (表 + 行 + 列).compareTo(other.表 + other.行 + other.列);
  }
}
