package org.yanbao.intake.ocr;

/** A rectangle of pixels; the right and lower edges are the first pixels outside. */
record Patch(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  Patch union(Patch other) {
    return new Patch(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  Patch within(int width, int height) {
    return new Patch(
        Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom));
  }

  Patch grown(int by) {
    return new Patch(left - by, top - by, right + by, bottom + by);
  }

  /** How many pixel columns two rectangles share. */
  int sharedWidth(Patch other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }
}
