package org.yanbao.rules.fact;

/**
 * Something that could not be read surely: a statement about the reading, not about the agency.
 *
 * @param 部位 {@code 表二}, {@code 表三}, {@code 表四}, {@code 正文} or {@code 统计期限}
 * @param 原因 what is unsure and why
 * @param 所在 its place in the file
 */
public record 读取疑点(String 部位, String 原因, String 所在) implements 可引证 {

  @Override
  public String 位置() {
    return 部位;
  }

  @Override
  public String 引文() {
    return 原因;
  }

  @Override
  public String 存疑原因() {
    return "";
  }
}
