package org.yanbao.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.together.Neighbourhood;

/**
 * What an audit knows beside the report.
 *
 * @param auditedYear the year whose reports are collected, where it is given
 * @param lastYear the same agency's report on the year before, where it is known
 * @param earlierVersion what the agency submitted before on the same year, where it is known
 * @param submitted day on which the report was submitted, where it is known
 * @param neighbourhood what the other reports of the run say of this one
 */
public record AuditContext(
    OptionalInt auditedYear,
    Optional<AnnualReport> lastYear,
    Optional<AnnualReport> earlierVersion,
    Optional<LocalDate> submitted,
    Neighbourhood neighbourhood) {

  /** An audit that knows nothing beside the report. */
  public static final AuditContext NONE = new AuditContext(OptionalInt.empty());

  public AuditContext {
    Objects.requireNonNull(auditedYear);
    Objects.requireNonNull(lastYear);
    Objects.requireNonNull(earlierVersion);
    Objects.requireNonNull(submitted);
    Objects.requireNonNull(neighbourhood);
  }

  /** An audit that knows the year at most. */
  public AuditContext(OptionalInt auditedYear) {
    this(auditedYear, Optional.empty(), Optional.empty(), Optional.empty(), Neighbourhood.NONE);
  }

  /** An audit of the reports on that year. */
  public static AuditContext ofYear(int year) {
    return new AuditContext(OptionalInt.of(year));
  }

  /** The same, with an audited year or without one. */
  AuditContext withAuditedYear(OptionalInt year) {
    return new AuditContext(year, lastYear, earlierVersion, submitted, neighbourhood);
  }

  /** The same, with the agency's report on the year before. */
  public AuditContext withLastYear(AnnualReport report) {
    return new AuditContext(
        auditedYear, Optional.of(report), earlierVersion, submitted, neighbourhood);
  }

  /** The same, with what the agency submitted before on the same year. */
  public AuditContext withEarlierVersion(AnnualReport report) {
    return new AuditContext(auditedYear, lastYear, Optional.of(report), submitted, neighbourhood);
  }

  /** The same, with the day of submission. */
  public AuditContext withSubmitted(LocalDate day) {
    return new AuditContext(auditedYear, lastYear, earlierVersion, Optional.of(day), neighbourhood);
  }

  /** The same, with what the other reports of the run say of this one. */
  public AuditContext withNeighbourhood(Neighbourhood others) {
    return new AuditContext(auditedYear, lastYear, earlierVersion, submitted, others);
  }
}
