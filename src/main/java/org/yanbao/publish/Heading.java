package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Mark;
import org.yanbao.publish.typeset.Span;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;

/** Headings, each bound to the lines that follow it. */
final class Heading {
  private Heading() {}

  /** A heading of a part of the sheet. */
  static List<Strip> part(String title, Mark mark) {
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(17));
    strips.addAll(
        Strip.heading(TextBlock.of(title, Style.bold(12.5f), Paper.WIDTH, 20).strips(Paper.LEFT)));
    strips.add(Strip.gap(4).tied());
    // The space before belongs to the heading: it goes where the heading goes.
    strips.set(0, strips.get(0).tied());
    strips.set(1, strips.get(1).marked(mark));
    return strips;
  }

  /** A heading within a part, with a remark in grey beside it. */
  static List<Strip> group(String title, Ink ink, String remark) {
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(7).tied());
    TextBlock text =
        TextBlock.of(
            List.of(
                new Span(title, Style.bold(10.5f).in(ink)),
                new Span(remark, Style.regular(9).in(Ink.GREY))),
            Paper.WIDTH,
            17);
    strips.addAll(Strip.heading(text.strips(Paper.LEFT)));
    return strips;
  }

  /** A paragraph of running text. */
  static List<Strip> paragraph(String text) {
    return TextBlock.of(text, Style.regular(10), Paper.WIDTH, 16.5f).strips(Paper.LEFT);
  }
}
