package org.yanbao.rules.fact;

/**
 * How much a section resembles the same section of another report. Document titles, digits, marks
 * and the names of the agencies are left out of account; compared are all runs of four characters
 * (Dice's coefficient).
 *
 * @param 部分 number of the section
 * @param 对象 {@code 上年} or the name of the other agency
 * @param 百分比 how much, from 0 to 100
 * @param 标题 heading of the section
 * @param 所在 its place in the file
 */
public record 相似(int 部分, String 对象, int 百分比, String 标题, String 所在) implements 可引证 {

  @Override
  public String 位置() {
    return 中文数字.of(部分) + "/雷同";
  }

  @Override
  public String 引文() {
    return 标题 + "：与" + (对象.equals("上年") ? "上一年度报告" : 对象 + "的报告") + "相似度" + 百分比 + "%";
  }

  @Override
  public String 存疑原因() {
    return "";
  }
}
