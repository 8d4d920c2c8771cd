package org.yanbao.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.finding.RuleCheck;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** The rules that were checked and held, by group, three beside one another. */
final class HeldRules {
  private static final float GROUP_WIDTH = 58;
  private static final int COLUMNS = 3;
  private static final float COLUMN = (Paper.WIDTH - GROUP_WIDTH) / COLUMNS;
  private static final Style ID = Style.regular(9).in(Tint.HELD);
  private static final float LEAST_ID_WIDTH = 26;
  private static final float LEADING = 14.5f;

  private HeldRules() {}

  static List<Strip> strips(AuditRecord record) {
    Map<String, List<RuleCheck>> groups = new LinkedHashMap<>();
    for (RuleCheck check : Tally.in(record, RuleCheck.State.HELD)) {
      groups.computeIfAbsent(RuleGroup.of(check), name -> new ArrayList<>()).add(check);
    }
    float idWidth = LEAST_ID_WIDTH;
    for (RuleCheck check : Tally.in(record, RuleCheck.State.HELD)) {
      idWidth = Math.max(idWidth, Math.min(COLUMN / 2, Pen.width(check.rule(), ID) + 6));
    }
    List<Strip> strips = new ArrayList<>();
    for (Map.Entry<String, List<RuleCheck>> group : groups.entrySet()) {
      strips.addAll(group(group.getKey(), group.getValue(), idWidth));
    }
    return strips;
  }

  private static List<Strip> group(String name, List<RuleCheck> checks, float idWidth) {
    List<Strip> strips = new ArrayList<>();
    for (int start = 0; start < checks.size(); start += COLUMNS) {
      strips.add(row(checks.subList(start, Math.min(start + COLUMNS, checks.size())), idWidth));
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

  private static Strip row(List<RuleCheck> checks, float idWidth) {
    List<TextBlock> titles =
        checks.stream()
            .map(c -> TextBlock.of(c.title(), Style.regular(9), COLUMN - idWidth - 3, LEADING))
            .toList();
    float height = titles.stream().map(TextBlock::height).max(Float::compare).orElse(LEADING);
    return Strip.of(
        height,
        (pen, top) -> {
          for (int i = 0; i < checks.size(); i++) {
            float left = Paper.LEFT + GROUP_WIDTH + i * COLUMN;
            String id = checks.get(i).rule();
            pen.text(id, Pen.fitting(id, ID, idWidth - 4), left, top - 10.6f);
            titles.get(i).paintRagged(pen, left + idWidth, top);
          }
        });
  }
}
