package org.yanbao.report;

import java.io.Serializable;
import java.util.Objects;

/**
 * The reporting organ.
 *
 * @param name its name as the title says it, blanks inside dropped; empty if unknown
 * @param type its kind
 */
public record Agency(String name, OrganType type) implements Serializable {

  /** An organ that the report does not name. */
  public static final Agency UNKNOWN = new Agency("", OrganType.UNKNOWN);

  public Agency {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
  }
}
