package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

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
  private static final Pattern QUOTED = Pattern.compile("《[^》]*》|“[^”]*”|「[^」]*」");

  /** Its text without what stands in book title marks and quotation marks. */
  public String 本文() {
    boolean plain = 文字.indexOf('《') < 0 && 文字.indexOf('“') < 0 && 文字.indexOf('「') < 0;
    return plain ? 文字 : QUOTED.matcher(文字).replaceAll("");
  }

  /** What the first group of a pattern catches, for each place where the pattern is found. */
  public List<String> 摘出(String 写法) {
    return 句式.of(写法).matcher(文字).results().map(找到 -> 找到.group(1)).toList();
  }

  /** The number that the first group of a pattern catches, for each place where it is found. */
  public List<BigDecimal> 各数(String 写法) {
    return 摘出(写法).stream().map(BigDecimal::new).toList();
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
