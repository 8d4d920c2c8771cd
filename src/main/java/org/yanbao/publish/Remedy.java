package org.yanbao.publish;

import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;

/** What the agency should do about a finding, in one sentence. */
final class Remedy {
  private Remedy() {}

  static String of(Finding finding) {
    if (finding.rule().equals(RuleGroup.MISSING) && finding.severity() != Severity.ERROR) {
      return "先核实是否已经提交、是不是在没有读出来的文件中；确实没有提交的，尽快编制、公布并报送年度报告。";
    }
    String step = step(finding.rule());
    if (RuleGroup.letter(finding.rule()) == 'L') {
      // What is late or missing is not mended by correcting the report.
      return step;
    }
    return switch (finding.severity()) {
      case ERROR -> step + "更正后的报告重新公布并报送。";
      case WARNING -> step + "经核实无误的，书面说明情况。";
      case HINT -> step + "是否修改由报告机关决定。";
    };
  }

  private static String step(String rule) {
    return switch (rule) {
      case "S01", "S06", "S07", "S08", "S09", "S10" -> "按照格式补写所缺内容，写明本年度的实际情况和结果。";
      case "S11" -> "在以后年度依法组织考核、评议，并在报告中写明结果。";
      case "P01", "P02", "P03" -> "按照现行格式补上所缺的统计表，并逐格填写。";
      case "P07" -> "改用现行格式的统计表，重新归集数据并填写。";
      case "P09" -> "对照原文件核对表格的行列，确认数字没有填错位置。";
      case "A07", "Y02", "Y03" -> "核对规章、规范性文件清理台账，更正有误的件数。";
      case "A08" -> "补填总计，并核对总计与各分项之和相等。";
      case "B05", "B06" -> "核对原始台账，填写实际发生的件数或者金额。";
      case "B08" -> "核对收费金额的单位，统计表以万元为单位填写。";
      case "B09" -> "核对制定机关和文件种类，属于行政规范性文件的，改填相应的栏目。";
      case RuleGroup.MISSING -> "尽快编制、公布并报送年度报告，并书面说明没有按期提交的原因。";
      case "D01" -> "在报告中写明统计期限，即本年度1月1日至12月31日。";
      case "D07" -> "按照规范的写法更正文号。";
      case "Q01", "Q02" -> "用实际内容替换占位文字，删去格式说明文字。";
      case "Q08" -> "立即删去或者遮盖个人敏感信息，并检查已经公布的版本。";
      default -> byGroup(rule);
    };
  }

  private static String byGroup(String rule) {
    return switch (RuleGroup.letter(rule)) {
      case 'S' -> "按照格式调整报告的结构、标题和内容。";
      case 'P' -> "按照格式补齐统计表的行、列和单位。";
      case 'A' -> "核对申请、复议和诉讼办理台账，查明填错的单元格，更正统计表，并同时核对正文中引用的数字。";
      case 'B' -> "逐格核对统计表，没有发生的填“0”，数字用半角阿拉伯数字书写。";
      case 'X' -> "核对统计表之间的对应关系，有特殊情形的在报告中说明。";
      case 'N' -> "核对办理台账，使正文的数字和表述与统计表一致。";
      case 'F' -> "核对信息处理费收取情况，在报告第六部分写明件数、总金额和实际收取金额，没有收取的写明没有收取。";
      case 'D' -> "核对报告年度和统计期限，使题名、正文和期限一致。";
      case 'Y' -> "与上一年度已经公布的报告逐项核对，更正有误的数字；确有变化的，在报告中说明原因。";
      case 'L' -> "说明逾期原因，尽快公布和报送，并在今后按期办理。";
      case 'Q' -> "核对并修改有关文字。";
      case 'G' -> "与下级机关的报告逐项核对，更正汇总数字。";
      default -> "对照依据核实并改正。";
    };
  }
}
