package org.yanbao.trial;

import java.util.List;
import java.util.Objects;

/**
 * How a report of an example is made.
 *
 * @param base name of the base report
 * @param changes the changes in plain words
 */
public record Source(String base, List<String> changes) {
  public Source {
    Objects.requireNonNull(base);
    changes = List.copyOf(changes);
  }
}
