package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.finding.Evidence;
import org.yanbao.finding.Finding;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Mark;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Span;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** One finding with its figures, its evidence, its basis and what to do. */
final class FindingBlock {
  private static final float SIDE = 50;
  private static final float LEFT = Paper.LEFT + SIDE;
  private static final float WIDTH = Paper.WIDTH - SIDE;
  private static final float LABEL = 30;

  /** A finding up to this height is not parted by the end of a page. */
  private static final float WHOLE = 300;

  /** A picture up to this height is not parted. */
  private static final float WHOLE_PICTURE = 330;

  private static final Style SMALL = Style.regular(9).in(Ink.GREY);
  private static final Style NOTE = Style.regular(9);

  private final AuditRecord record;
  private final Finding finding;
  private final Ink ink;

  private FindingBlock(AuditRecord record, Finding finding) {
    this.record = record;
    this.finding = finding;
    this.ink = finding.isWaived() ? Ink.GREY : Tint.of(finding.severity());
  }

  /**
   * The strips of a finding.
   *
   * @param number its number on the sheet, from 1
   */
  static List<Strip> strips(AuditRecord record, Finding finding, int number) {
    return new FindingBlock(record, finding).strips(number);
  }

  /** The name of the mark at a finding. */
  static String mark(int number) {
    return "finding-" + number;
  }

  private List<Strip> strips(int number) {
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(7).tied());
    List<Span> head = new ArrayList<>();
    if (!isBeside()) {
      head.add(new Span(finding.rule() + "　", Style.bold(10.5f).in(ink)));
    }
    head.add(new Span(finding.title(), Style.bold(10.5f)));
    head.add(new Span("　第" + number + "项", SMALL));
    List<Strip> title = new ArrayList<>(TextBlock.of(head, WIDTH, 17).strips(LEFT));
    String bookmark = "第" + number + "项　" + finding.rule() + " " + finding.title();
    title.set(0, title.get(0).over(this::side).marked(new Mark(mark(number), 3, bookmark)));
    strips.addAll(Strip.heading(title));
    strips.addAll(TextBlock.of(finding.message(), Style.regular(10), WIDTH, 16.5f).strips(LEFT));
    finding
        .waiver()
        .map(waiver -> TextBlock.of(waiver.describe(), NOTE, WIDTH, 15).strips(LEFT))
        .ifPresent(strips::addAll);
    strips.addAll(Comparison.strips(finding, LEFT, WIDTH));
    for (Evidence evidence : finding.evidence()) {
      strips.add(Strip.gap(3));
      strips.addAll(evidence(evidence));
    }
    // Basis and remedy do not stand alone at the top of a page.
    bindLast(strips);
    strips.add(Strip.gap(3).tied());
    if (!finding.basis().isBlank()) {
      strips.addAll(Strip.heading(labelled("依据", finding.basis())));
    }
    if (!finding.isWaived()) {
      strips.addAll(labelled("处理", Remedy.of(finding)));
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

  /** Whether the id stands beside the title; a long one of a local rule stands before it. */
  private boolean isBeside() {
    return Pen.width(finding.rule(), Style.bold(11)) <= SIDE - 6;
  }

  private void side(Pen pen, float top) {
    if (isBeside()) {
      pen.text(finding.rule(), Style.bold(11).in(ink), Paper.LEFT, top - 12.5f);
    }
    float below = isBeside() ? 26 : 12.5f;
    pen.text(finding.severity().chinese(), Style.bold(8).in(ink), Paper.LEFT, top - below);
  }

  private static List<Strip> labelled(String label, String text) {
    List<Strip> strips =
        new ArrayList<>(TextBlock.of(text, NOTE, WIDTH - LABEL, 15).strips(LEFT + LABEL));
    strips.set(
        0, strips.get(0).over((pen, top) -> pen.text(label, SMALL, LEFT, top - 7.5f - 9 * 0.37f)));
    return strips;
  }

  private List<Strip> evidence(Evidence evidence) {
    Optional<List<Strip>> picture =
        record.report().flatMap(r -> TablePicture.strips(r, evidence, ink, LEFT, WIDTH));
    return picture
        .map(strips -> Strip.togetherUpTo(WHOLE_PICTURE, strips))
        .orElseGet(() -> quote(evidence));
  }

  private static List<Strip> quote(Evidence evidence) {
    List<Span> spans = new ArrayList<>();
    // What names the cells of a table is no quotation, it has quotation marks of its own.
    boolean isCell = evidence.form().stream().anyMatch(place -> place.startsWith("表"));
    String text = evidence.quote().strip();
    spans.add(new Span(isCell ? text : "“" + text + "”", Style.regular(9.5f)));
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
