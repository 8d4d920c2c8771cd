package org.yanbao.acceptance;

import java.util.List;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;
import org.yanbao.samples.Figures;
import org.yanbao.samples.FormStyle;

/** A report without a single figure in its text, to which one wording at a time is added. */
final class WordedReport {

  static final int YEAR = 2024;
  static final String PERIOD = "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。";
  static final String FEE = "2024年未收取信息处理费。";

  private WordedReport() {}

  /** The report of that agency, with a period and a statement on fees. */
  static Draft of(String agency) {
    return new Draft(
        agency + "2024年政府信息公开工作年度报告",
        List.of(
            new DraftSection("一、总体情况", List.of(overview())),
            new DraftSection("二、主动公开政府信息情况", List.of("@表二")),
            new DraftSection("三、收到和处理政府信息公开申请情况", List.of("@表三")),
            new DraftSection("四、政府信息公开行政复议、行政诉讼情况", List.of("@表四")),
            new DraftSection(
                "五、存在的主要问题及改进情况", List.of("存在的主要问题是信息发布还不够及时，解读形式还比较单一。下一步，将加强业务培训，丰富解读形式。")),
            new DraftSection("六、其他需要报告的事项", List.of(FEE, PERIOD))),
        Figures.ZERO,
        FormStyle.STATUTORY);
  }

  private static String overview() {
    return "主动公开方面，及时发布惠民政策和工作动态。依申请公开方面，进一步规范办理流程。政府信息管理方面，严格执行发布审查制度。"
        + "平台建设方面，优化政府网站专栏。监督保障方面，将政务公开纳入工作考核，组织社会评议，未发生责任追究。";
  }
}
