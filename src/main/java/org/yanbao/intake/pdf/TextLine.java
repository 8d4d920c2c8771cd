package org.yanbao.intake.pdf;

import java.util.List;

/**
 * Characters that stand on one line, from left to right.
 *
 * @param page number of the page
 * @param glyphs the characters, none of them at the line's ends a space
 * @param text their text, with the spaces that the page shows
 * @param area the rectangle around them
 * @param baseline the line they stand on
 * @param size the largest font size that most of them have
 */
record TextLine(int page, List<Glyph> glyphs, String text, Area area, float baseline, float size) {

  private static final String OPENING = "（〔《“‘【〈「『([";
  private static final String CLOSING = "，。、；：？！）〕》”’】〉」』…,.;:?!)]%％";

  TextLine {
    glyphs = List.copyOf(glyphs);
  }

  float left() {
    return area.left();
  }

  float right() {
    return area.right();
  }

  float centreX() {
    return (area.left() + area.right()) / 2;
  }

  /** Whether a character's text is not known. */
  boolean isDamaged() {
    return text.contains(Glyph.UNKNOWN);
  }

  /** Whether all of its characters are certain. */
  boolean isSure() {
    return glyphs.stream().allMatch(Glyph::sure);
  }

  /**
   * Width of what a line break would not have parted: the first character with the punctuation that
   * stays by it, or the whole of a number or Latin word.
   */
  float firstPiece() {
    int start = 0;
    while (start < glyphs.size() && OPENING.indexOf(glyphs.get(start).text().charAt(0)) >= 0) {
      start++;
    }
    int end = start;
    while (end < glyphs.size() && !glyphs.get(end).isWide() && !glyphs.get(end).isSpace()) {
      end++;
    }
    end = Math.max(end, start + 1);
    while (end < glyphs.size() && CLOSING.indexOf(glyphs.get(end).text().charAt(0)) >= 0) {
      end++;
    }
    return glyphs.get(Math.min(end, glyphs.size()) - 1).right() - area.left();
  }
}
