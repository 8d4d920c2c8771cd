package org.yanbao.intake.pdf;

/**
 * A character as it stands on a page, in points from the page's top left corner as it is seen.
 *
 * @param text its text, more than one character for a ligature or a replaced span
 * @param left left edge
 * @param right right edge
 * @param baseline the line it stands on
 * @param size font size as seen
 * @param turned whether it is turned against the page's text
 * @param sure whether its text is certain; recognition off a picture may not be, nor a figure of
 *     which part is hidden
 * @param confidence how sure recognition off a picture is, 1 to 100; 0 for text of the file itself
 */
record Glyph(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean turned,
    boolean sure,
    int confidence) {

  /** Stands for a character whose font does not tell its text. */
  static final String UNKNOWN = "\ufffd";

  /** A character whose text the file itself tells. */
  Glyph(String text, float left, float right, float baseline, float size, boolean turned) {
    this(text, left, right, baseline, size, turned, true, 0);
  }

  /** The same, but what it says is not certain. */
  Glyph unsure() {
    return new Glyph(text, left, right, baseline, size, turned, false, confidence);
  }

  float centreX() {
    return (left + right) / 2;
  }

  /** The middle of an ideograph's height. */
  float centreY() {
    return turned ? baseline : baseline - 0.38f * size;
  }

  boolean isSpace() {
    return text.isBlank();
  }

  boolean isDigit() {
    return text.length() == 1 && Character.isDigit(text.charAt(0));
  }

  boolean isWide() {
    return text.charAt(0) >= '\u2e80';
  }
}
