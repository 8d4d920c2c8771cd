package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Severity;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Span;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** The findings, heavy ones first, each with its figures, its evidence and its basis. */
final class FindingsTable {
  private static final float RULE_WIDTH = 50;
  private static final float LEFT = Paper.LEFT + RULE_WIDTH;
  private static final float WIDTH = Paper.WIDTH - RULE_WIDTH - 6;

  /** A finding up to this height is not parted by the end of a page. */
  private static final float WHOLE = 140;

  private static final Style SMALL = Style.regular(9).in(Ink.GREY);

  private FindingsTable() {}

  static List<Strip> strips(AuditRecord record) {
    if (record.findings().isEmpty()) {
      return List.of();
    }
    List<Strip> strips = new ArrayList<>();
    int number = 0;
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          record.findings().stream().filter(f -> f.severity() == severity).toList();
      if (findings.isEmpty()) {
        continue;
      }
      strips.addAll(
          Heading.group(
              severity.chinese() + "（" + findings.size() + "项）",
              Tint.of(severity),
              "　" + meaning(severity)));
      strips.add(Strip.gap(3).tied());
      strips.addAll(Strip.heading(head()));
      for (Finding finding : findings) {
        strips.addAll(finding(++number, finding));
      }
    }
    return strips;
  }

  /** The heading of the columns, again at the top of each page. */
  static List<Strip> head() {
    return List.of(
        Strip.of(
            18,
            (pen, top) -> {
              pen.fill(Ink.GROUND, Paper.LEFT, top - 18, Paper.WIDTH, 18);
              pen.text("规则", Style.bold(9).in(Ink.GREY), Paper.LEFT + 6, top - 12.4f);
              pen.text("问题、证据和依据", Style.bold(9).in(Ink.GREY), LEFT, top - 12.4f);
            }));
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "不符合条例或者格式的要求，应当改正";
      case WARNING -> "可能存在问题，请核实后说明或者改正";
      case HINT -> "供参考，不影响审核结论";
    };
  }

  private static List<Strip> finding(int number, Finding finding) {
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(6));
    Ink ink = Tint.of(finding.severity());
    List<Strip> title =
        new ArrayList<>(TextBlock.of(finding.title(), Style.bold(10.5f), WIDTH, 17).strips(LEFT));
    title.set(0, title.get(0).over((pen, top) -> mark(pen, number, finding, ink, top)));
    strips.addAll(Strip.heading(title));
    strips.addAll(TextBlock.of(finding.message(), Style.regular(10), WIDTH, 16.5f).strips(LEFT));
    finding
        .waiver()
        .map(waiver -> TextBlock.of(waiver.describe(), SMALL, WIDTH, 15).strips(LEFT))
        .ifPresent(strips::addAll);
    strips.addAll(Comparison.strips(finding, LEFT, WIDTH));
    for (Evidence evidence : finding.evidence()) {
      strips.add(Strip.gap(3));
      strips.addAll(evidence(evidence));
    }
    if (!finding.basis().isBlank()) {
      // The basis does not stand alone at the top of a page.
      bindLast(strips);
      strips.add(Strip.gap(3).tied());
      strips.addAll(TextBlock.of("依据：" + finding.basis(), SMALL, WIDTH, 15).strips(LEFT));
    }
    bindLast(strips);
    strips.add(
        Strip.of(7, (pen, top) -> pen.rule(Ink.LINE, Paper.LEFT, Paper.RIGHT, top - 6, 0.5f)));
    return Strip.togetherUpTo(WHOLE, strips);
  }

  private static void bindLast(List<Strip> strips) {
    int last = strips.size() - 1;
    strips.set(last, strips.get(last).tied());
  }

  private static void mark(Pen pen, int number, Finding finding, Ink ink, float top) {
    pen.text(finding.rule(), Style.bold(11).in(ink), Paper.LEFT + 6, top - 12.5f);
    pen.text("第" + number + "项", Style.regular(7.5f).in(Ink.GREY), Paper.LEFT + 6, top - 25);
  }

  private static List<Strip> evidence(Evidence evidence) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span("“" + evidence.quote().strip() + "”", Style.regular(9.5f)));
    if (!evidence.place().isBlank()) {
      spans.add(new Span("　" + evidence.place(), SMALL));
    }
    return TextBlock.of(spans, WIDTH - 12, 15.5f).strips(LEFT + 12).stream()
        .map(
            line ->
                line.over(
                    (pen, top) -> pen.fill(Ink.LINE, LEFT, top - line.height(), 2, line.height())))
        .toList();
  }
}
