package org.yanbao.bench;

import java.util.function.UnaryOperator;
import org.yanbao.samples.Draft;

/** What may be wrong with a made-up report. */
enum SeededDefect {
  NONE("-", draft -> draft),
  TOTAL("A01", draft -> draft.withCell("表三", "三(一)", "总计", "997")),
  BALANCE("A02", draft -> draft.withCell("表三", "二", "自然人", "991").withCell("表三", "二", "总计", "991")),
  BLANK_ZEROS("B02", draft -> draft.withZerosAs("表三", "")),
  DASHES("B04", draft -> draft.withZerosAs("表四", "-")),
  NO_SHORTCOMINGS("S01", draft -> draft.withoutSection("五")),
  ORDER("S02", draft -> draft.swapping("五", "六")),
  NO_PERIOD("D01", draft -> draft.withoutParagraph("统计期限")),
  SHORT_PERIOD("D02", draft -> draft.replacing("12月31日止", "11月30日止")),
  NO_FEE("F01", draft -> draft.withoutParagraph("信息处理费")),
  NO_TABLE("P03", draft -> draft.withoutTable("表四"));

  private final String rule;
  private final UnaryOperator<Draft> change;

  SeededDefect(String rule, UnaryOperator<Draft> change) {
    this.rule = rule;
    this.change = change;
  }

  /** Id of the rule that has to find it. */
  String rule() {
    return rule;
  }

  /** The draft with the defect in it. */
  Draft in(Draft draft) {
    return change.apply(draft);
  }
}
