package org.yanbao.publish;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.publish.typeset.ArchivalPdf;
import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;

/** Issuing body, title, document number and the red rule, as on official papers (GB/T 9704). */
final class Masthead {
  private static final float MIDDLE = ArchivalPdf.WIDTH / 2;

  private Masthead() {}

  static List<Strip> strips(String title, Letterhead letterhead, String agency) {
    List<Strip> strips = new ArrayList<>();
    if (!letterhead.supervisor().isEmpty()) {
      strips.add(centred(letterhead.supervisor(), Style.bold(16).in(Tint.OFFICIAL), 30));
    }
    strips.add(centred(title, Style.bold(20), 38));
    String number = letterhead.number(agency);
    if (!number.isEmpty()) {
      strips.add(centred(number, Style.regular(10.5f), 19));
    }
    strips.add(
        Strip.of(
            20,
            (pen, top) -> {
              pen.rule(Tint.OFFICIAL, Paper.LEFT, Paper.RIGHT, top - 2, 1.6f);
              pen.rule(Tint.OFFICIAL, Paper.LEFT, Paper.RIGHT, top - 5.2f, 0.5f);
            }));
    return Strip.heading(strips);
  }

  /** One line; a long one is set smaller rather than cut off. */
  private static Strip centred(String text, Style style, float height) {
    Style fitting = Pen.fitting(text, style, Paper.WIDTH);
    return Strip.of(
        height,
        (pen, top) ->
            pen.textCentred(text, fitting, MIDDLE, top - height / 2 - style.size() * 0.3f));
  }
}
