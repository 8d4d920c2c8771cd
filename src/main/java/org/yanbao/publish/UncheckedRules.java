package org.yanbao.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yanbao.finding.RuleCheck;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.DoubtGroup;

/**
 * What could not be checked and why, what was read unsurely, and what does not concern the report.
 */
final class UncheckedRules {
  private static final float LABEL = 70;
  private static final float WIDTH = Paper.WIDTH - LABEL;

  private UncheckedRules() {}

  static List<Strip> strips(AuditRecord record) {
    List<Strip> strips = new ArrayList<>();
    byReason(Tally.in(record, RuleCheck.State.NOT_CHECKED))
        .forEach((reason, rules) -> strips.addAll(entry("未核对", reason, rules)));
    byReason(Tally.in(record, RuleCheck.State.FAILED))
        .forEach((reason, rules) -> strips.addAll(entry("规则未能执行", reason, rules)));
    for (DoubtGroup doubt :
        DoubtGroup.of(record.report().map(AnnualReport::doubts).orElse(List.of()))) {
      strips.addAll(
          entry("读取存疑", doubt.part() + "：" + doubt.reason(), String.join("；", doubt.places())));
    }
    List<RuleCheck> others = Tally.in(record, RuleCheck.State.NOT_APPLICABLE);
    if (!others.isEmpty() && !Wording.isMissing(record)) {
      String ids = others.stream().map(RuleCheck::rule).collect(Collectors.joining("、"));
      strips.addAll(entry("不适用", "因机关类型或者报告年度不涉及本报告的规则" + others.size() + "项。", ids));
    }
    return strips;
  }

  /** Rules with the same reason are told together. */
  private static Map<String, String> byReason(List<RuleCheck> checks) {
    Map<String, String> rules = new LinkedHashMap<>();
    for (RuleCheck check : checks) {
      String reason = check.reason().isBlank() ? "原因未说明" : check.reason();
      rules.merge(reason, check.rule() + " " + check.title(), (a, b) -> a + "、" + b);
    }
    return rules;
  }

  private static List<Strip> entry(String label, String text, String remark) {
    float left = Paper.LEFT + LABEL;
    List<Strip> strips =
        new ArrayList<>(TextBlock.of(text, Style.regular(9.5f), WIDTH, 15.5f).strips(left));
    strips.set(
        0,
        strips
            .get(0)
            .over(
                (pen, top) -> {
                  pen.rule(Ink.LINE, Paper.LEFT, Paper.RIGHT, top + 1.5f, 0.4f);
                  pen.text(label, Style.bold(9), Paper.LEFT, top - 11.3f);
                }));
    if (!remark.isBlank()) {
      int last = strips.size() - 1;
      strips.set(last, strips.get(last).tied());
      strips.addAll(TextBlock.of(remark, Style.regular(8.5f).in(Ink.GREY), WIDTH, 14).strips(left));
    }
    strips.add(Strip.gap(4));
    return Strip.togetherUpTo(120, strips);
  }
}
