package org.yanbao.rules.fact;

/**
 * How much a section resembles the same section of another report. Document titles, digits, marks,
 * the names of the agencies and the standing phrases of regulation and form are left out of
 * account; compared are all runs of four characters (Dice's coefficient).
 *
 * @param 部分 number of the section
 * @param 对象 {@code 上年} or the name of the other agency
 * @param 百分比 how much, from 0 to 100
 * @param 句数 number of sentences of the section
 * @param 同句数 how many of them stand in the other report too
 * @param 摘录 the longest passage that both have
 * @param 标题 heading of the section
 * @param 所在 its place in the file
 */
public record 相似(int 部分, String 对象, int 百分比, int 句数, int 同句数, String 摘录, String 标题, String 所在)
    implements 可引证 {
  private static final int LONGEST_QUOTE = 80;

  /** Whether the other report is one of another agency. */
  public boolean 与他机关() {
    return !对象.equals("上年");
  }

  @Override
  public String 位置() {
    return 中文数字.of(部分) + "/雷同";
  }

  @Override
  public String 引文() {
    String other = 与他机关() ? 对象 + "的报告" : "上一年度报告";
    String quote = 摘录.length() > LONGEST_QUOTE ? 摘录.substring(0, LONGEST_QUOTE) + "……" : 摘录;
    return 标题
        + "：与"
        + other
        + "相似度"
        + 百分比
        + "%，"
        + 句数
        + "句中有"
        + 同句数
        + "句相同"
        + (quote.isEmpty() ? "" : "；相同文字：“" + quote + "”");
  }

  @Override
  public String 存疑原因() {
    return "";
  }
}
