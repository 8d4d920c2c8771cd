package org.yanbao.rules.fact;

import java.util.regex.Pattern;

/**
 * The report as a whole.
 *
 * @param 年度 the year that its title names; 0 where it names none
 * @param 题名 its title; empty where it has none
 * @param 正文 all of its running text, a line for each paragraph
 * @param 审核年度 the year that is audited; 0 where it is not given
 * @param 存疑原因 why none of its words were read surely; empty otherwise
 */
public record 报告(int 年度, String 题名, String 正文, int 审核年度, String 存疑原因) implements 可引证 {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  /** The title without blanks. */
  public String 紧排题名() {
    return BLANKS.matcher(题名).replaceAll("");
  }

  /** Whether its title names a year; that of a report may be known from elsewhere. */
  public boolean 题名写有年份() {
    return YEAR.matcher(纪年.写作数字(紧排题名())).find();
  }

  /** The words of its title that are misspelt, as 「政府信息公开公作年度报告」; empty where none is. */
  public String 题名误字() {
    return 题名用字.误字(紧排题名());
  }

  @Override
  public String 位置() {
    return "题名";
  }

  @Override
  public String 引文() {
    return 题名;
  }

  @Override
  public String 所在() {
    return "";
  }
}
