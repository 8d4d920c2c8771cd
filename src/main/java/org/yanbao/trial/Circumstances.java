package org.yanbao.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an example assumes beside the report.
 *
 * @param auditedYear the year that is audited; empty for the one of the report
 * @param lastYear the same agency's report on the year before; its years are those of the base
 *     report less one
 * @param earlierVersion what the agency submitted before on the same year
 * @param published day of publication as the file states it
 * @param submitted day of submission
 * @param company the other reports of the run
 * @param enabled ids of rules that are off otherwise
 */
public record Circumstances(
    OptionalInt auditedYear,
    Optional<Source> lastYear,
    Optional<Source> earlierVersion,
    Optional<LocalDate> published,
    Optional<LocalDate> submitted,
    Company company,
    List<String> enabled) {
  public Circumstances {
    Objects.requireNonNull(auditedYear);
    Objects.requireNonNull(lastYear);
    Objects.requireNonNull(earlierVersion);
    Objects.requireNonNull(published);
    Objects.requireNonNull(submitted);
    Objects.requireNonNull(company);
    enabled = List.copyOf(enabled);
  }
}
