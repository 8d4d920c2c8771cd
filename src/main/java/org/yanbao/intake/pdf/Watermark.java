package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells large words that lie across a page's text from the text itself. */
final class Watermark {

  /** So many times as large as the text of the page. */
  private static final float LARGE = 2;

  /** More large characters are text. */
  private static final int MOST = 200;

  private Watermark() {}

  /** The characters of watermarks. */
  static List<Glyph> in(List<Glyph> glyphs) {
    if (glyphs.isEmpty()) {
      return List.of();
    }
    float[] sizes = new float[glyphs.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = glyphs.get(i).size();
    }
    Arrays.sort(sizes);
    float usual = sizes[sizes.length / 2];
    List<Glyph> large = new ArrayList<>();
    List<Glyph> small = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        (glyph.size() >= LARGE * usual ? large : small).add(glyph);
      }
    }
    if (large.size() > MOST) {
      return List.of();
    }
    List<Glyph> crossing =
        large.stream()
            .filter(one -> small.stream().anyMatch(other -> crosses(one, other)))
            .toList();
    return large.stream()
        .filter(one -> crossing.stream().anyMatch(other -> isBeside(one, other)))
        .toList();
  }

  private static boolean crosses(Glyph large, Glyph small) {
    return small.centreX() > large.left()
        && small.centreX() < large.right()
        && Math.abs(small.centreY() - large.centreY()) < 0.45f * large.size();
  }

  private static boolean isBeside(Glyph one, Glyph other) {
    return Math.abs(one.baseline() - other.baseline()) < 0.1f * one.size()
        && Math.abs(one.size() - other.size()) < 0.1f * one.size();
  }
}
