package org.yanbao.publish;

import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Style;

/**
 * The mark of the body that signs: its name in a ring. It has no star and says 电子签名, so that nobody
 * takes it for the print of an official seal.
 */
final class Seal {
  /** How wide and how high it is, in points. */
  static final float SIZE = 74;

  private static final int LONGEST = 26;

  private Seal() {}

  /** Draws it around this point. */
  static void draw(Pen pen, String name, float x, float y) {
    float radius = SIZE / 2 - 1.5f;
    int length = name.codePointCount(0, name.length());
    float size = Math.min(10.5f, 180f / Math.max(length, 8));
    double arc = Math.toRadians(Math.min(290, 36.0 * (length - 1)));
    pen.ring(Tint.OFFICIAL, x, y, radius, 1.6f);
    pen.textAround(
        name, Style.bold(size).in(Tint.OFFICIAL), x, y, radius - size - 2.2f, Math.max(0, arc));
    pen.textCentred("电子签名", Style.bold(8).in(Tint.OFFICIAL), x, y - 3);
  }

  /** Whether a name fits around the ring. */
  static boolean fits(String name) {
    return !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST;
  }
}
