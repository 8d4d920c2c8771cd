package org.yanbao.rules.fact;

import java.math.BigDecimal;

/**
 * A figure that the running text names and the tables name too.
 *
 * @param 事项 what it counts: {@code 收到申请件数}, {@code 办结申请件数}, {@code 上年结转件数}, {@code 结转下年度件数}, {@code
 *     未收到申请}, {@code 全部办结}, {@code 无行政复议}, {@code 无行政诉讼}, {@code 制发规范性文件件数}, {@code 废止规范性文件件数},
 *     {@code 现行有效规范性文件件数}, {@code 发布规范性文件件数}
 * @param 数 the figure; 0 for a statement like 未收到申请
 * @param 全口径 whether it speaks for the whole reporting organ; a part (其中, 本级, 市局) is not held
 *     against the tables
 * @param 用词 the words that the figure was read from
 * @param 句子 the sentence it stands in
 * @param 部分 number of the section it stands in; 0 before the first one
 * @param 所在 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 正文数字(
    String 事项, BigDecimal 数, boolean 全口径, String 用词, String 句子, int 部分, String 所在, String 存疑原因)
    implements 可引证 {

  @Override
  public String 位置() {
    return 中文数字.of(部分) + "/" + 事项;
  }

  @Override
  public String 引文() {
    return 句子;
  }
}
