package org.yanbao.rules.fact;

import java.util.List;

/**
 * That no report of an agency of the roster is there. It stands alone: beside it there are only the
 * agency and the year.
 *
 * @param 机关 name of the agency
 * @param 年度 the year of which it should have reported
 * @param 期限已过 whether the last day of publication is past
 * @param 未读文件 files of the run that could not be read or do not say whose they are, this agency's
 *     perhaps
 * @param 所在 its line of the roster
 */
public record 未提交(String 机关, int 年度, boolean 期限已过, List<String> 未读文件, String 所在) implements 可引证 {
  public 未提交 {
    未读文件 = List.copyOf(未读文件);
  }

  /** Number of files that may be its report. */
  public int 未读文件数() {
    return 未读文件.size();
  }

  @Override
  public String 位置() {
    return "报告";
  }

  @Override
  public String 引文() {
    return "名单列有" + 机关 + "，本次审核没有收到它的" + 年度 + "年度报告";
  }

  @Override
  public String 存疑原因() {
    return "";
  }
}
