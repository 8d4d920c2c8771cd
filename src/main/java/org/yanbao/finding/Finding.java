package org.yanbao.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A defect, a doubt or a hint that one rule found in one report.
 *
 * @param rule stable public id of the rule, for example {@code A01}
 * @param title the rule's Chinese title
 * @param severity how heavily it weighs, after the profile
 * @param message one or more full sentences that can be sent to the agency as they stand
 * @param basis legal basis with the clause
 * @param expected what the regulation or the report's own figures call for; empty where the rule
 *     compares nothing
 * @param actual what the report says instead; empty where the rule compares nothing
 * @param evidence what it rests on, at least one
 * @param fingerprint identity of the defect from one run to the next, see {@link Fingerprint}
 * @param waiver the exception that was accepted for it; empty for most. A waived finding is shown
 *     like any other and does not count for the verdict
 */
public record Finding(
    String rule,
    String title,
    Severity severity,
    String message,
    String basis,
    String expected,
    String actual,
    List<Evidence> evidence,
    String fingerprint,
    Optional<Waiver> waiver) {

  /** The one total order of findings: heavy first, then by rule, then by place in the form. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint);

  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(title);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(message);
    Objects.requireNonNull(basis);
    Objects.requireNonNull(expected);
    Objects.requireNonNull(actual);
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(fingerprint);
    Objects.requireNonNull(waiver);
  }

  /** A finding for which no exception was accepted. */
  public Finding(
      String rule,
      String title,
      Severity severity,
      String message,
      String basis,
      String expected,
      String actual,
      List<Evidence> evidence,
      String fingerprint) {
    this(
        rule,
        title,
        severity,
        message,
        basis,
        expected,
        actual,
        evidence,
        fingerprint,
        Optional.empty());
  }

  /** The same finding with an accepted exception. */
  public Finding waivedBy(Waiver accepted) {
    return with(evidence, fingerprint, Optional.of(accepted));
  }

  /** The same finding with other evidence. */
  public Finding restingOn(List<Evidence> other) {
    return with(other, fingerprint, waiver);
  }

  /** The same finding with another identity. */
  public Finding knownAs(String other) {
    return with(evidence, other, waiver);
  }

  private Finding with(List<Evidence> seen, String identity, Optional<Waiver> accepted) {
    return new Finding(
        rule, title, severity, message, basis, expected, actual, seen, identity, accepted);
  }

  /** Whether an exception was accepted for it. */
  public boolean isWaived() {
    return waiver.isPresent();
  }
}
