package org.yanbao.publish.typeset;

import java.util.Objects;

/**
 * How a piece of text looks.
 *
 * @param face its weight
 * @param size in points
 * @param ink its colour
 */
public record Style(Face face, float size, Ink ink) {
  public Style {
    Objects.requireNonNull(face);
    Objects.requireNonNull(ink);
  }

  /** Running text of this size. */
  public static Style regular(float size) {
    return new Style(Face.REGULAR, size, Ink.BLACK);
  }

  /** Bold text of this size. */
  public static Style bold(float size) {
    return new Style(Face.BOLD, size, Ink.BLACK);
  }

  /** The same in another colour. */
  public Style in(Ink other) {
    return new Style(face, size, other);
  }
}
