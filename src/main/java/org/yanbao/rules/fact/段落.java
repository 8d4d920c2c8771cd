package org.yanbao.rules.fact;

import java.util.List;

/**
 * A paragraph of the report's own running text.
 *
 * @param 部分 number of the section it stands in; 0 before the first one
 * @param 次序 its place among the paragraphs, from 1
 * @param 文字 its text, blanks beside digits and between Chinese characters dropped
 * @param 句子 its sentences, each with its closing mark
 * @param 所在 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 段落(int 部分, int 次序, String 文字, List<String> 句子, String 所在, String 存疑原因)
    implements 可引证 {
  public 段落 {
    句子 = List.copyOf(句子);
  }

  @Override
  public String 位置() {
    return 中文数字.of(部分);
  }

  @Override
  public String 引文() {
    return 文字;
  }
}
