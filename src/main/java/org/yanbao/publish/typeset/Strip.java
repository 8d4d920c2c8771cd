package org.yanbao.publish.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A horizontal strip of the page, as wide as the page and never parted. Pages are filled with
 * strips from top to bottom.
 *
 * @param height in points
 * @param tie whether the next strip must stand on the same page
 * @param gap whether it is mere space, which is dropped at the top of a page
 * @param painter draws it
 * @param mark what links and the outline find it by; empty for most
 * @param head what is drawn again above it where it begins a page: the head of its table; empty for
 *     most
 */
public record Strip(
    float height,
    boolean tie,
    boolean gap,
    Painter painter,
    Optional<Mark> mark,
    Optional<Strip> head) {

  /** Draws a strip. */
  @FunctionalInterface
  public interface Painter {
    /**
     * Draws.
     *
     * @param top height of the strip's upper edge above the lower edge of the paper, in points
     */
    void paint(Pen pen, float top);
  }

  /** A strip with something in it. */
  public static Strip of(float height, Painter painter) {
    return new Strip(height, false, false, painter, Optional.empty(), Optional.empty());
  }

  /** Mere space. */
  public static Strip gap(float height) {
    return new Strip(height, false, true, (pen, top) -> {}, Optional.empty(), Optional.empty());
  }

  /** The same strip, bound to the one that follows. */
  public Strip tied() {
    return new Strip(height, true, gap, painter, mark, head);
  }

  /** The same strip, to be found by links and in the outline. */
  public Strip marked(Mark found) {
    return new Strip(height, tie, gap, painter, Optional.of(found), head);
  }

  /** The same strip, below this one again where it begins a page. */
  public Strip under(Strip repeated) {
    return new Strip(height, tie, gap, painter, mark, Optional.of(repeated));
  }

  /** The same strip, with something drawn before it, such as its ground. */
  public Strip over(Painter ground) {
    return new Strip(
        height,
        tie,
        gap,
        (pen, top) -> {
          ground.paint(pen, top);
          painter.paint(pen, top);
        },
        mark,
        head);
  }

  /** The same strips, kept on one page where they are no higher than this; else as they are. */
  public static List<Strip> togetherUpTo(float height, List<Strip> strips) {
    float sum = 0;
    for (Strip strip : strips) {
      sum += strip.height();
    }
    return sum <= height ? together(strips) : strips;
  }

  /** The same strips, each bound to the next, the last one free. */
  public static List<Strip> together(List<Strip> strips) {
    List<Strip> bound = new ArrayList<>(strips);
    for (int i = 0; i < bound.size() - 1; i++) {
      bound.set(i, bound.get(i).tied());
    }
    return bound;
  }

  /** The same strips, each bound to the next, the last one to whatever follows. */
  public static List<Strip> heading(List<Strip> strips) {
    return strips.stream().map(Strip::tied).toList();
  }
}
