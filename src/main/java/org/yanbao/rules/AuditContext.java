package org.yanbao.rules;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What an audit knows beside the report.
 *
 * @param auditedYear the year whose reports are collected, where it is given
 */
public record AuditContext(OptionalInt auditedYear) {

  /** An audit that knows nothing beside the report. */
  public static final AuditContext NONE = new AuditContext(OptionalInt.empty());

  public AuditContext {
    Objects.requireNonNull(auditedYear);
  }

  /** The same, with an audited year or without one. */
  AuditContext withAuditedYear(OptionalInt year) {
    return new AuditContext(year);
  }

  /** An audit of the reports on that year. */
  public static AuditContext ofYear(int year) {
    return new AuditContext(OptionalInt.of(year));
  }
}
