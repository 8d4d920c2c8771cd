package org.yanbao.rules.fact;

/**
 * Another agency whose three tables hold the very same figures. Only where these are so many and so
 * different that chance cannot have made them equal.
 *
 * @param 对象 name of the other agency
 */
public record 相同表格(String 对象) implements 可引证 {

  @Override
  public String 位置() {
    return "表格/雷同";
  }

  @Override
  public String 引文() {
    return "表二、表三、表四的全部数据与" + 对象 + "的报告相同";
  }

  @Override
  public String 所在() {
    return "表二、表三、表四";
  }

  @Override
  public String 存疑原因() {
    return "";
  }
}
