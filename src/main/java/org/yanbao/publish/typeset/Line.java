package org.yanbao.publish.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * One set line.
 *
 * @param runs its pieces, from left to right
 * @param width its natural width in points
 * @param spacing what is added after each character so that a full line ends at the margin
 */
record Line(List<Run> runs, float width, float spacing) {

  /** Beyond this, in points per character, a line is left ragged rather than stretched. */
  private static final float LOOSE = 1.2f;

  /**
   * Characters of one look.
   *
   * @param text what is drawn
   * @param face the weight that has its characters
   * @param style the style asked for
   * @param width its natural width in points
   */
  record Run(String text, Face face, Style style, float width) {}

  /** A line that ends where its text ends. */
  static Line of(List<Glyph> glyphs) {
    List<Run> runs = runs(trimmed(glyphs));
    float width = 0;
    for (Run run : runs) {
      width += run.width();
    }
    return new Line(runs, width, 0);
  }

  /** A line that is followed by more text and therefore reaches the right margin. */
  static Line filled(List<Glyph> glyphs, float column) {
    Line line = of(glyphs);
    int gaps = trimmed(glyphs).size() - 1;
    float spacing = gaps > 0 ? (column - line.width()) / gaps : 0;
    return spacing > LOOSE ? line : new Line(line.runs(), line.width(), spacing);
  }

  /** The same line at its natural width. */
  Line ragged() {
    return new Line(runs, width, 0);
  }

  private static List<Glyph> trimmed(List<Glyph> glyphs) {
    int end = glyphs.size();
    while (end > 0 && glyphs.get(end - 1).codePoint() == ' ') {
      end--;
    }
    return glyphs.subList(0, end);
  }

  private static List<Run> runs(List<Glyph> glyphs) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < glyphs.size()) {
      Glyph first = glyphs.get(start);
      StringBuilder text = new StringBuilder();
      float width = 0;
      int end = start;
      while (end < glyphs.size()
          && glyphs.get(end).face() == first.face()
          && glyphs.get(end).style().equals(first.style())
          && (end == start || !glyphs.get(end - 1).tight())) {
        text.appendCodePoint(glyphs.get(end).codePoint());
        width += glyphs.get(end).width();
        end++;
      }
      runs.add(new Run(text.toString(), first.face(), first.style(), width));
      start = end;
    }
    return List.copyOf(runs);
  }
}
