package org.yanbao.rules.fact;

/**
 * Words in the running text that are the name of the reporting organ but for one character.
 *
 * @param 种类 {@code 全称} or {@code 地名}, the place that the name begins with
 * @param 写法 the words
 * @param 位次 which character differs, from 1
 * @param 误字 that character
 * @param 正字 the one that the title has there
 * @param 引文 the sentence
 * @param 部分 number of the section it stands in; 0 before the first one
 * @param 所在 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 近似名称(
    String 种类, String 写法, int 位次, String 误字, String 正字, String 引文, int 部分, String 所在, String 存疑原因)
    implements 可引证 {

  @Override
  public String 位置() {
    return "机关名称/" + 写法;
  }
}
