package org.yanbao.publish.typeset;

import java.util.Objects;

/**
 * A place that links lead to and that the outline of the document lists.
 *
 * @param name for links; the first strip of a document that carries it counts
 * @param level in the outline, 1 for the uppermost
 * @param title what the outline calls it
 */
public record Mark(String name, int level, String title) {
  public Mark {
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    if (level < 1) {
      throw new IllegalArgumentException("levels count from 1: " + level);
    }
  }
}
