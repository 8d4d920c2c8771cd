package org.yanbao.rules.fact;

/**
 * A sentence of the report's own running text.
 *
 * @param 部分 number of the section it stands in; 0 before the first one
 * @param 段落 its paragraph, from 1
 * @param 次序 its place among all sentences, from 1
 * @param 文字 its text with the closing mark, blanks beside digits and between Chinese characters
 *     dropped
 * @param 所在 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 句子(int 部分, int 段落, int 次序, String 文字, String 所在, String 存疑原因) implements 可引证 {

  @Override
  public String 位置() {
    return 中文数字.of(部分);
  }

  @Override
  public String 引文() {
    return 文字;
  }
}
