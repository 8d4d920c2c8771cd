package org.yanbao.rules.fact;

/** A fact that a finding can rest on: one of the report, never one that a rule makes up. */
public sealed interface 可引证
    permits 他机关,
        公布日期,
        落款日期,
        单元格,
        句子,
        往期单元格,
        报告,
        收费说明,
        敏感号码,
        未提交,
        正文数字,
        段落,
        汇总,
        相似,
        相同表格,
        统计期限,
        表格,
        读取疑点,
        近似名称,
        部分,
        重复文字 {

  /** Its place in the statutory form, never a page or a line: {@code 表三/三(七)/总计} or {@code 六}. */
  String 位置();

  /** What the report says there. */
  String 引文();

  /** Its place in the file in words; empty if unknown. */
  String 所在();

  /** Why it was read unsurely; empty when it was read surely. */
  String 存疑原因();

  /** Whether it was read unsurely. */
  default boolean 存疑() {
    return !存疑原因().isEmpty();
  }
}
