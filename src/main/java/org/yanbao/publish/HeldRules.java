package org.yanbao.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.finding.RuleCheck;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** The rules that were checked and held, by group, three beside one another. */
final class HeldRules {
  private static final float GROUP_WIDTH = 62;
  private static final int COLUMNS = 3;
  private static final float COLUMN = (Paper.WIDTH - GROUP_WIDTH) / COLUMNS;
  private static final float ID_WIDTH = 26;
  private static final float LEADING = 14.5f;

  private HeldRules() {}

  static List<Strip> strips(AuditRecord record) {
    Map<String, List<RuleCheck>> groups = new LinkedHashMap<>();
    for (RuleCheck check : Tally.in(record, RuleCheck.State.HELD)) {
      groups.computeIfAbsent(RuleGroup.of(check), name -> new ArrayList<>()).add(check);
    }
    List<Strip> strips = new ArrayList<>();
    groups.forEach((name, checks) -> strips.addAll(group(name, checks)));
    return strips;
  }

  private static List<Strip> group(String name, List<RuleCheck> checks) {
    List<Strip> strips = new ArrayList<>();
    for (int start = 0; start < checks.size(); start += COLUMNS) {
      strips.add(row(checks.subList(start, Math.min(start + COLUMNS, checks.size()))));
    }
    strips.set(
        0,
        strips
            .get(0)
            .over(
                (pen, top) -> {
                  pen.rule(Ink.LINE, Paper.LEFT, Paper.RIGHT, top + 1.5f, 0.4f);
                  pen.text(name, Style.bold(9), Paper.LEFT, top - 11);
                }));
    strips.add(Strip.gap(4));
    return Strip.togetherUpTo(8 * LEADING, strips);
  }

  private static Strip row(List<RuleCheck> checks) {
    List<TextBlock> titles =
        checks.stream()
            .map(c -> TextBlock.of(c.title(), Style.regular(9), COLUMN - ID_WIDTH - 3, LEADING))
            .toList();
    float height = titles.stream().map(TextBlock::height).max(Float::compare).orElse(LEADING);
    return Strip.of(
        height,
        (pen, top) -> {
          for (int i = 0; i < checks.size(); i++) {
            float left = Paper.LEFT + GROUP_WIDTH + i * COLUMN;
            pen.text(checks.get(i).rule(), Style.regular(9).in(Tint.HELD), left, top - 10.6f);
            titles.get(i).paint(pen, left + ID_WIDTH, top);
          }
        });
  }
}
