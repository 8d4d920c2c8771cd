package org.yanbao.publish.typeset;

import java.util.Objects;

/**
 * Text in one style. A line feed in the text ends the line.
 *
 * @param text what it says
 * @param style how it looks
 */
public record Span(String text, Style style) {
  public Span {
    Objects.requireNonNull(text);
    Objects.requireNonNull(style);
  }
}
