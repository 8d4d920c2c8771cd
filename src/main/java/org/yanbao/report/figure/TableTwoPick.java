package org.yanbao.report.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Of figures that a sentence tells of the same thing, picks the one that is held against 表二. */
final class TableTwoPick {
  /** Where a sentence tells how many were decided, how many were handled says nothing more. */
  private static final Map<Subject, Subject> DECIDED_OF_HANDLED =
      Map.of(
          Subject.LICENCES_HANDLED, Subject.LICENCES,
          Subject.PENALTIES_HANDLED, Subject.PENALTIES,
          Subject.COERCIONS_HANDLED, Subject.COERCIONS);

  /** A figure that adds up those told before it. */
  private static final Pattern SUM = Pattern.compile("^(?:两者|以上)?(?:合计|共计|总计)");

  /** 「规章6部（新制定4部、修订2部）」: both are what was made, unless what was published is told. */
  private static final Pattern MADE_AND_REVISED =
      Pattern.compile(
          "(?<!公开[^，。；\\d]{0,16})(\\d{1,6})[部件]（[^（）\\d]{0,8}(?:制定|制发|出台)(\\d{1,6})[部件][、，]修[订改](\\d{1,6})[部件]");

  private TableTwoPick() {}

  /** Of what a subject is told more than once, the first that speaks for the whole counts. */
  static void report(Figures figures, List<Found> found) {
    for (Subject subject : Subject.values()) {
      Subject made = DECIDED_OF_HANDLED.getOrDefault(subject, subject);
      boolean decidedToo = made != subject && found.stream().anyMatch(f -> f.subject() == made);
      List<Found> all = found.stream().filter(f -> f.subject() == subject && !decidedToo).toList();
      List<Found> same = isDecision(subject) ? withoutNone(withoutParts(all)) : all;
      if (!same.isEmpty()) {
        Found said =
            same.stream()
                .filter(Found::whole)
                .max(Comparator.comparing(one -> SUM.matcher(one.words()).find()))
                .orElse(same.get(0));
        boolean revisedToo = isMade(subject) && isOfBoth(said, figures);
        boolean clear = !revisedToo && (same.size() == 1 || !isDecision(subject));
        figures.add(subject, said.number(), said.whole() && clear, said.words());
      }
    }
  }

  /** 「作出行政处罚决定26件，其中执法队作出24件」: what follows is counted in the first. */
  private static List<Found> withoutParts(List<Found> all) {
    List<Found> rest = all.stream().filter(one -> !one.words().startsWith("其中")).toList();
    return rest.size() == 1 && rest.get(0) == all.get(0) ? rest : all;
  }

  /** 「实施行政强制措施28件，无行政强制执行」: of one kind there were none. */
  private static List<Found> withoutNone(List<Found> all) {
    List<Found> some = all.stream().filter(one -> !one.number().equals("0")).toList();
    return some.isEmpty() ? all : some;
  }

  private static boolean isMade(Subject subject) {
    return subject == Subject.REGULATIONS_MADE || subject == Subject.NORMATIVE_MADE;
  }

  /** Whether the figure and what was revised add up to what the sentence counts before them. */
  private static boolean isOfBoth(Found said, Figures figures) {
    return MADE_AND_REVISED
        .matcher(figures.text())
        .results()
        .anyMatch(
            all ->
                all.group(2).equals(said.number())
                    && Integer.parseInt(all.group(1))
                        == Integer.parseInt(all.group(2)) + Integer.parseInt(all.group(3)));
  }

  private static boolean isDecision(Subject subject) {
    return subject == Subject.LICENCES
        || subject == Subject.PENALTIES
        || subject == Subject.COERCIONS;
  }
}
