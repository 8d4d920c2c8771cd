package org.yanbao.rules.fact;

/**
 * A sentence that speaks in the name of another agency of the roster: its name stands where the
 * agency that reports would name itself. Agencies above and below the reporting one, and its own
 * aliases, are left out.
 *
 * @param 名称 the name as the sentence has it
 * @param 句 the sentence
 * @param 部分 number of the section; 0 before the first
 * @param 所在 its place in the file
 * @param 存疑原因 why it was read unsurely; empty when it was read surely
 */
public record 他机关(String 名称, String 句, int 部分, String 所在, String 存疑原因) implements 可引证 {

  @Override
  public String 位置() {
    return "他单位名称/" + 名称;
  }

  @Override
  public String 引文() {
    return 句;
  }
}
