package org.yanbao.publish.typeset;

import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * What the document says of itself in its metadata.
 *
 * @param title its title
 * @param subject what it is about
 * @param tool name and version of the program
 * @param created when it was made; kept to the second
 */
public record Description(String title, String subject, String tool, ZonedDateTime created) {
  public Description {
    Objects.requireNonNull(title);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(tool);
    Objects.requireNonNull(created);
  }
}
