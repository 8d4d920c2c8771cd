package org.yanbao.intake.pdf;

import java.util.List;

/** The text of a cell's lines: lines that were broken for want of room are one again. */
final class CellWords {

  /** Room that a cell keeps free at its sides, both together, in points. */
  private static final float PADDING = 16;

  /** Digits of one number stand no farther apart, and evenly, as shares of the font size. */
  private static final float SPACED = 0.5f;

  private static final float EVEN = 0.08f;

  /** What stands before a negative number. */
  private static final String SIGNS = "-\uff0d\u2212";

  private CellWords() {}

  /**
   * The text.
   *
   * @param width the cell's width in points
   */
  static String text(List<TextLine> lines, float width) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (i > 0) {
        if (!wraps(lines, i, width)) {
          text.append('\n');
        } else if (needsSpace(lines.get(i - 1), line)) {
          text.append(' ');
        }
      }
      text.append(isSpacedOut(line) ? line.text().replace(" ", "") : line.text());
    }
    return text.toString();
  }

  /** Whether it is one number whose digits are set apart, all by the same space. */
  private static boolean isSpacedOut(TextLine line) {
    List<Glyph> glyphs = line.glyphs().stream().filter(glyph -> !glyph.isSpace()).toList();
    float least = Float.MAX_VALUE;
    float most = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      if (!glyphs.get(i).isDigit()) {
        return false;
      }
      if (i > 0) {
        float gap = glyphs.get(i).left() - glyphs.get(i - 1).right();
        least = Math.min(least, gap);
        most = Math.max(most, gap);
      }
    }
    return most < SPACED * line.size() && most - least < EVEN * line.size();
  }

  /** Whether figures stand one under another that are not one number for want of room. */
  static boolean stacksNumbers(List<TextLine> lines, float width) {
    for (int i = 1; i < lines.size(); i++) {
      TextLine above = lines.get(i - 1);
      TextLine below = lines.get(i);
      if (Wording.isValue(above.text())
          && Wording.isValue(below.text())
          && !wraps(lines, i, width)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line before one had no room for what begins there. */
  private static boolean wraps(List<TextLine> lines, int index, float width) {
    TextLine sign = lines.get(index - 1);
    if (sign.glyphs().size() > 1 || SIGNS.indexOf(sign.text().charAt(0)) < 0) {
      return wraps(sign, lines.get(index), width);
    }
    // A line may end behind a sign where the whole number has no room, over however many lines.
    float number = 0;
    for (int i = index; i < lines.size() && isDigit(lines.get(i), 0); i++) {
      number += lines.get(i).right() - lines.get(i).left();
    }
    return number > 0 && width - (sign.right() - sign.left()) < number + padding(width);
  }

  /** Whether a line had no room for what begins the next one. */
  static boolean wraps(TextLine line, TextLine next, float width) {
    float piece = Math.min(next.firstPiece(), 4 * next.size());
    boolean number = isDigit(line, line.glyphs().size() - 1) && isDigit(next, 0);
    if (number) {
      // A number is only broken inside when even one more digit has no room.
      piece = Math.max(next.glyphs().get(0).right() - next.left(), advance(line));
    }
    float free = width - (line.right() - line.left());
    return free < piece + padding(width);
  }

  /** How far apart a line's last two digits begin; 0 where it has no two. */
  private static float advance(TextLine line) {
    int last = line.glyphs().size() - 1;
    return last > 0 && isDigit(line, last - 1)
        ? line.glyphs().get(last).left() - line.glyphs().get(last - 1).left()
        : 0;
  }

  private static float padding(float width) {
    return Math.min(PADDING, Math.max(4, 0.35f * width));
  }

  private static boolean isDigit(TextLine line, int index) {
    return line.glyphs().get(index).isDigit();
  }

  private static boolean needsSpace(TextLine line, TextLine next) {
    char last = line.text().charAt(line.text().length() - 1);
    char first = next.text().charAt(0);
    return Character.isLetter(last)
        && last < '\u0250'
        && Character.isLetter(first)
        && first < '\u0250';
  }
}
