package org.yanbao.intake.pdf;

import org.yanbao.document.Box;

/** A rectangle on a page, by its edges; empty when an edge passes its opposite. */
record Area(float left, float top, float right, float bottom) {

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right < left || bottom < top;
  }

  boolean contains(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Whether all of another rectangle lies in it. */
  boolean holds(Area other) {
    return contains(other.left, other.top) && contains(other.right, other.bottom);
  }

  Area intersect(Area other) {
    return new Area(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  Area union(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The same rectangle as documents carry it. */
  Box toBox() {
    return isEmpty() ? Box.NONE : new Box(left, top, width(), height());
  }
}
