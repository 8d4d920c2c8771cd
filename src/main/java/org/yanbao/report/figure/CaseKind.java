package org.yanbao.report.figure;

import java.util.List;
import java.util.Optional;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * Kinds of cases as table four knows them; a lawsuit of which nothing more is said may be either.
 */
enum CaseKind {
  REVIEW(
      null,
      Subject.RECONSIDERATIONS_UPHELD,
      Subject.RECONSIDERATIONS_CORRECTED,
      Subject.RECONSIDERATIONS_OTHERWISE,
      Subject.RECONSIDERATIONS_OPEN),
  SUIT(
      null,
      Subject.LITIGATIONS_UPHELD,
      Subject.LITIGATIONS_CORRECTED,
      Subject.LITIGATIONS_OTHERWISE,
      Subject.LITIGATIONS_OPEN),
  DIRECT(
      Subject.DIRECT_SUITS,
      Subject.DIRECT_SUITS_UPHELD,
      Subject.DIRECT_SUITS_CORRECTED,
      Subject.DIRECT_SUITS_OTHERWISE,
      Subject.DIRECT_SUITS_OPEN),
  LATER(
      Subject.LATER_SUITS,
      Subject.LATER_SUITS_UPHELD,
      Subject.LATER_SUITS_CORRECTED,
      Subject.LATER_SUITS_OTHERWISE,
      Subject.LATER_SUITS_OPEN);

  private final Subject total;
  private final List<Subject> outcomes;

  CaseKind(Subject total, Subject upheld, Subject corrected, Subject otherwise, Subject open) {
    this.total = total;
    this.outcomes = List.of(upheld, corrected, otherwise, open);
  }

  /** The figure of all such cases; none where {@link CaseFigures} reads it. */
  Optional<Subject> total() {
    return Optional.ofNullable(total);
  }

  /** The figure of those that ended so: 维持, 纠正, 其他, 尚未审结 in the order of the form. */
  Subject outcome(int column) {
    return outcomes.get(column);
  }

  /** Whether it is told as a part of another kind: 「行政诉讼5件，其中未经复议直接起诉3件」. */
  boolean isPartOf(CaseKind other) {
    return other == SUIT && (this == DIRECT || this == LATER);
  }
}
