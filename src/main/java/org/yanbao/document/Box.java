package org.yanbao.document;

import java.io.Serializable;

/**
 * A rectangle on a page, in points (1/72 inch), origin in the top left corner of the page.
 *
 * @param x left edge
 * @param y top edge
 * @param width width, never negative
 * @param height height, never negative
 */
public record Box(float x, float y, float width, float height) implements Serializable {

  /** The box of something whose format knows no positions on a page. */
  public static final Box NONE = new Box(0, 0, 0, 0);

  /** Whether this box says anything. */
  public boolean isKnown() {
    return width > 0 && height > 0;
  }
}
