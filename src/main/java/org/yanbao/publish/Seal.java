package org.yanbao.publish;

import org.yanbao.publish.typeset.Pen;
import org.yanbao.publish.typeset.Style;

/**
 * The mark of the body that signs: its name in a ring. It has no star and says 电子签名, so that nobody
 * takes it for the print of an official seal.
 */
final class Seal {
  /** How wide and how high it is, in points. */
  static final float SIZE = 90;

  private static final int LONGEST = 26;
  private static final float RING = 1.6f;
  private static final float LARGEST = 11;

  /** How far around the ring the middles of the first and the last character are at most apart. */
  private static final double ARC = Math.toRadians(300);

  private Seal() {}

  /** Draws it around this point. */
  static void draw(Pen pen, String name, float x, float y) {
    float radius = SIZE / 2 - RING;
    int gaps = Math.max(1, name.codePointCount(0, name.length()) - 1);
    // On the circle on which the characters stand each has its own width and a little more.
    float room = radius - 2.2f;
    float size = Math.min(LARGEST, (float) (room * ARC / (1.04 * gaps + ARC)));
    float circle = room - size;
    double arc = gaps * Math.min(ARC / gaps, 1.5 * size / circle);
    pen.ring(Tint.OFFICIAL, x, y, radius, RING);
    pen.textAround(name, Style.bold(size).in(Tint.OFFICIAL), x, y, circle, arc);
    pen.textCentred("电子签名", Style.bold(9).in(Tint.OFFICIAL), x, y - 3.4f);
  }

  /** Whether a name fits around the ring. */
  static boolean fits(String name) {
    return !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST;
  }
}
