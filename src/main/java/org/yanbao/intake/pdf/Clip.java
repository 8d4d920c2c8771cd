package org.yanbao.intake.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What of a page can be seen while its content is drawn: the rectangle around the clipping paths.
 * What lies outside of it is certainly not seen.
 */
final class Clip {

  /** Clipping paths are often as tight as rounding allows, in points. */
  private static final float SLACK = 1;

  private final Area page;
  private final Deque<Area> saved = new ArrayDeque<>();
  private Area area;

  Clip(Area page) {
    this.page = page;
    this.area = page;
  }

  Area area() {
    return area;
  }

  /** Shows the whole page again. */
  void reset() {
    area = page;
  }

  /** Leaves only what lies in this area as well. */
  void narrow(Area to) {
    area = area.intersect(to);
  }

  void save() {
    saved.push(area);
  }

  void restore() {
    if (!saved.isEmpty()) {
      area = saved.pop();
    }
  }

  /** How many areas are saved. */
  int depth() {
    return saved.size();
  }

  /** Forgets areas that a form saved and did not restore. */
  void leave(Area before, int depth) {
    while (saved.size() > depth) {
      saved.pop();
    }
    area = before;
  }

  boolean hides(float x, float y) {
    return x < area.left() - SLACK
        || x > area.right() + SLACK
        || y < area.top() - SLACK
        || y > area.bottom() + SLACK
        || !page.contains(x, y);
  }
}
