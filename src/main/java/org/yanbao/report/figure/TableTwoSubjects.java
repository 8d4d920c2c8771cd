package org.yanbao.report.figure;

import java.util.List;
import java.util.Optional;
import org.yanbao.report.NarrativeFigure.Subject;
import org.yanbao.report.figure.TableTwoWords.Kind;

/** Which figure it is that tells of what was done with documents or decisions. */
final class TableTwoSubjects {
  private TableTwoSubjects() {}

  /** What was done, where several verbs stand together; empty where it is none that is counted. */
  static Optional<Kind> act(List<Kind> acts, Kind counted) {
    boolean otherwise = acts.contains(Kind.OTHERWISE) || acts.contains(Kind.INTENDED);
    if (counted.isDecision()) {
      boolean decided = acts.contains(Kind.DECIDE) && !acts.contains(Kind.PUBLISH);
      boolean handled = acts.contains(Kind.HANDLE) && !acts.contains(Kind.PUBLISH);
      return otherwise || !decided && !handled
          ? Optional.empty()
          : Optional.of(decided ? Kind.DECIDE : Kind.HANDLE);
    }
    if (otherwise) {
      return Optional.empty();
    }
    boolean sifted = acts.contains(Kind.SIFT);
    for (Kind kind : List.of(Kind.ABOLISH, Kind.VALID)) {
      if (acts.contains(kind) && !acts.contains(Kind.KEEP)) {
        return Optional.of(kind);
      }
    }
    for (Kind kind : List.of(Kind.KEEP, Kind.REVISE, Kind.MAKE, Kind.PUBLISH)) {
      if (acts.contains(kind) && !sifted) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The figure of what is counted and what was done with it, if a report has one. */
  static Optional<Subject> subject(Kind counted, Kind act) {
    return Optional.ofNullable(
        switch (counted) {
          case LICENCE -> decided(act, Subject.LICENCES, Subject.LICENCES_HANDLED);
          case PENALTY -> decided(act, Subject.PENALTIES, Subject.PENALTIES_HANDLED);
          case COERCION -> decided(act, Subject.COERCIONS, Subject.COERCIONS_HANDLED);
          case NORMATIVE ->
              switch (act) {
                case MAKE -> Subject.NORMATIVE_MADE;
                case ABOLISH -> Subject.NORMATIVE_ABOLISHED;
                case VALID, KEEP -> Subject.NORMATIVE_VALID;
                case PUBLISH -> Subject.NORMATIVE_PUBLISHED;
                case REVISE -> Subject.NORMATIVE_REVISED;
                default -> null;
              };
          case REGULATION ->
              switch (act) {
                case MAKE -> Subject.REGULATIONS_MADE;
                case ABOLISH -> Subject.REGULATIONS_ABOLISHED;
                case VALID, KEEP -> Subject.REGULATIONS_VALID;
                case PUBLISH -> Subject.REGULATIONS_PUBLISHED;
                default -> null;
              };
          default -> null;
        });
  }

  private static Subject decided(Kind act, Subject made, Subject handled) {
    return act == Kind.DECIDE ? made : act == Kind.HANDLE ? handled : null;
  }
}
