package org.yanbao.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;

/** How the findings are spread over the parts of the form: bars, counts and links to the pages. */
final class PartIndex {
  private static final float HEIGHT = 16;
  private static final float NAME = 232;
  private static final float BARS = Paper.LEFT + NAME;
  private static final float BARS_WIDTH = 118;
  private static final float COUNT = 22;
  private static final Style LABEL = Style.regular(8.5f).in(Ink.GREY);

  private PartIndex() {}

  static List<Strip> strips(Map<FormPart, List<Finding>> parts) {
    int most = parts.values().stream().mapToInt(List::size).max().orElse(1);
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.of(HEIGHT, PartIndex::head));
    parts.forEach((part, findings) -> strips.add(row(part, findings, most)));
    strips.add(Strip.of(15, (pen, top) -> legend(pen, top)));
    return Strip.together(strips);
  }

  private static void head(Pen pen, float top) {
    pen.fill(Ink.GROUND, Paper.LEFT, top - HEIGHT, Paper.WIDTH, HEIGHT);
    float baseline = top - 11.2f;
    pen.text("报告的部分", LABEL, Paper.LEFT + 6, baseline);
    pen.text("问题分布", LABEL, BARS, baseline);
    for (Severity severity : Severity.values()) {
      pen.textEnding(severity.chinese(), LABEL, column(severity), baseline);
    }
    pen.textEnding("页", LABEL, Paper.RIGHT - 6, baseline);
  }

  private static float column(Severity severity) {
    return BARS + BARS_WIDTH + (severity.ordinal() + 1) * 2 * COUNT * 0.72f + 4;
  }

  private static Strip row(FormPart part, List<Finding> findings, int most) {
    Map<Severity, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    return Strip.of(
        HEIGHT,
        (pen, top) -> {
          float baseline = top - 11.2f;
          pen.text(part.heading(), Style.regular(9), Paper.LEFT + 6, baseline);
          float x = BARS;
          for (Severity severity : Severity.values()) {
            long count = counts.getOrDefault(severity, 0L);
            float length = BARS_WIDTH * count / most;
            pen.fill(Tint.of(severity), x, top - 11.5f, Math.max(0, length - 0.6f), 7);
            x += length;
            Style style = count == 0 ? LABEL : Style.bold(9).in(Tint.of(severity));
            pen.textEnding(Long.toString(count), style, column(severity), baseline);
          }
          pen.textEnding(
              Integer.toString(pen.pageOf(part.mark())),
              Style.regular(9),
              Paper.RIGHT - 6,
              baseline);
          pen.rule(Ink.LINE, Paper.LEFT, Paper.RIGHT, top - HEIGHT + 0.4f, 0.4f);
          pen.link(part.mark(), Paper.LEFT, top - HEIGHT, Paper.WIDTH, HEIGHT);
        });
  }

  private static void legend(Pen pen, float top) {
    String words =
        Arrays.stream(Severity.values())
            .map(severity -> severity.chinese() + "：" + FindingsList.meaning(severity))
            .collect(Collectors.joining("；"));
    pen.text(words + "。", Style.regular(8).in(Ink.GREY), Paper.LEFT + 6, top - 10.5f);
  }
}
