package org.yanbao.rules.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yanbao.finding.Finding;
import org.yanbao.rules.source.RuleProblem;

/**
 * An entry of {@code waivers.yaml}: it names a defect by its fingerprint, or all that one rule
 * finds in the report of one agency on one year.
 *
 * @param fingerprint fingerprint of the defect; empty where rule, agency and year are named
 * @param rule id of the rule; empty where the fingerprint is named
 * @param agency name of the agency; empty where the fingerprint is named
 * @param year reported year; 0 where the fingerprint is named
 * @param reason why it is accepted
 * @param approver who accepted it
 * @param until last day on which it counts
 * @param file its file
 * @param line its line
 */
public record WaiverEntry(
    String fingerprint,
    String rule,
    String agency,
    int year,
    String reason,
    String approver,
    LocalDate until,
    String file,
    int line) {
  public WaiverEntry {
    Objects.requireNonNull(fingerprint);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(agency);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(approver);
    Objects.requireNonNull(until);
    Objects.requireNonNull(file);
  }

  /** Whether it is about this finding. */
  boolean fits(Finding finding, List<String> agencyNames, int reportedYear) {
    return fingerprint.isEmpty()
        ? rule.equals(finding.rule()) && year == reportedYear && agencyNames.contains(agency)
        : fingerprint.equals(finding.fingerprint());
  }

  /** What it is about, the same for two entries that accept the same. */
  String subject() {
    return fingerprint.isEmpty() ? rule + "/" + agency + "/" + year : fingerprint;
  }

  RuleProblem problem(String message) {
    return new RuleProblem(file, line, 0, "", message);
  }
}
