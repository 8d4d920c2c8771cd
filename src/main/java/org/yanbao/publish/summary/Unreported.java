package org.yanbao.publish.summary;

import java.util.Objects;

/**
 * An agency that should have reported and did not.
 *
 * @param agency its name
 * @param type the Chinese word for its type; empty if unknown
 * @param year the year that is missing; 0 where none is named
 */
public record Unreported(String agency, String type, int year) {
  public Unreported {
    Objects.requireNonNull(agency);
    Objects.requireNonNull(type);
  }
}
