package org.yanbao.intake.ocr;

import java.util.Objects;

/**
 * A character that was read off a picture, in points from the top left corner.
 *
 * @param text its text; blank for ink that could be nothing but dirt
 * @param left left edge
 * @param right right edge
 * @param baseline the line it stands on
 * @param size font size, one for the whole line
 * @param sure whether independent readings agree on it
 * @param confidence how sure the recognition itself is, 1 to 100
 */
public record Letter(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean sure,
    int confidence) {
  public Letter {
    Objects.requireNonNull(text);
  }
}
