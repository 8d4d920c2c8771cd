package org.yanbao.publish;

import org.yanbao.finding.RuleCheck;

/** Names of the groups of rules, by the first letter of their ids. */
final class RuleGroup {
  /** The rule that finds that an agency handed in no report. */
  static final String MISSING = "L03";

  private RuleGroup() {}

  /** The letter of the public ids, such as A of A01; a blank for rules of a local kind. */
  static char letter(String rule) {
    return rule.matches("[A-Z][0-9]{2}") ? rule.charAt(0) : ' ';
  }

  static String of(RuleCheck check) {
    return switch (letter(check.rule())) {
      case 'S' -> "结构与内容";
      case 'P' -> "表格式样";
      case 'A' -> "表内勾稽";
      case 'B' -> "填写规范";
      case 'X' -> "表间关系";
      case 'N' -> "文表一致";
      case 'F' -> "信息处理费";
      case 'D' -> "期限与日期";
      case 'Y' -> "跨年衔接";
      case 'L' -> "报送时限";
      case 'Q' -> "文字质量";
      case 'G' -> "汇总一致";
      default -> "其他规则";
    };
  }
}
