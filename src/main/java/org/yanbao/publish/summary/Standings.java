package org.yanbao.publish.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanbao.finding.Severity;
import org.yanbao.publish.LedgerLine;
import org.yanbao.publish.SubmittedFile;

/**
 * How the agencies of a run stand: a line of figures for each, and one example for each rule. Where
 * an agency handed in several reports on a year, the last one counts, which is known at the end
 * only: the ledger is gone through a second time for the problems. Not thread-safe.
 */
final class Standings {
  private final Scoring scoring;
  private final Map<String, Standing> standings = new LinkedHashMap<>();
  private final Map<String, Problem> problems = new HashMap<>();
  private final BitSet counting = new BitSet();
  private int lines;
  private int linesOfProblems;
  private int superseded;

  /**
   * How one agency stands.
   *
   * @param line number of the line that says so, from 0
   * @param score -1 where the report could not be assessed
   */
  record Standing(
      int line,
      String agency,
      int year,
      String verdict,
      int errors,
      int warnings,
      int waived,
      int score,
      String file,
      String reason) {}

  /**
   * A rule that found something that counts.
   *
   * @param agency one of those concerned
   * @param message what was found there
   */
  record Problem(
      String rule,
      String title,
      String severity,
      int agencies,
      int findings,
      String agency,
      String message) {}

  Standings(Scoring scoring) {
    this.scoring = scoring;
  }

  /** Takes a line; one of an agency without a report does not count, it is listed elsewhere. */
  void add(LedgerLine line) {
    int number = lines++;
    if (line.isMissing()) {
      return;
    }
    int errors = line.count(Severity.ERROR.key());
    int warnings = line.count(Severity.WARNING.key());
    Standing standing =
        new Standing(
            number,
            line.subject(),
            line.year(),
            line.verdict(),
            errors,
            warnings,
            line.waived(),
            line.isAssessed() ? scoring.of(errors, warnings) : -1,
            new SubmittedFile(line.input().file(), "", "", 0).shown(),
            line.reason());
    // Reports of unknown agencies are not reports of one agency.
    String key = line.agency().isEmpty() ? line.input().file() : line.agency() + "\n" + line.year();
    Standing earlier = standings.remove(key);
    if (earlier != null) {
      superseded++;
      counting.clear(earlier.line());
    }
    standings.put(key, standing);
    counting.set(number);
  }

  /** Takes a line once more, when all were taken, in the same order. */
  void addProblems(LedgerLine line) {
    if (!counting.get(linesOfProblems++)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (LedgerLine.Entry f : line.findings()) {
      if (f.waived().isEmpty() && !f.severity().equals(Severity.HINT.key())) {
        int first = seen.add(f.rule()) ? 1 : 0;
        problems.merge(
            f.rule(),
            new Problem(f.rule(), f.title(), f.severity(), first, 1, line.subject(), f.message()),
            Standings::sum);
      }
    }
  }

  /** All that counts, in the order of the run. */
  Collection<Standing> all() {
    return standings.values();
  }

  /** Number of earlier reports that a later one of the same agency and year replaced. */
  int superseded() {
    return superseded;
  }

  /** The years reported on, ascending. */
  List<Integer> years() {
    return all().stream().map(Standing::year).filter(y -> y > 0).distinct().sorted().toList();
  }

  long count(String verdict) {
    return all().stream().filter(one -> one.verdict().equals(verdict)).count();
  }

  int errors() {
    return all().stream().mapToInt(Standing::errors).sum();
  }

  int warnings() {
    return all().stream().mapToInt(Standing::warnings).sum();
  }

  int waived() {
    return all().stream().mapToInt(Standing::waived).sum();
  }

  /** Those with a score, the best first. */
  List<Standing> ranked() {
    return all().stream()
        .filter(one -> one.score() >= 0)
        .sorted(Comparator.comparingInt(Standing::score).reversed().thenComparing(Standing::agency))
        .toList();
  }

  /** Those that could not be assessed. */
  List<Standing> unassessed() {
    return all().stream().filter(one -> one.score() < 0).toList();
  }

  /** Rules that found something, those that concern most agencies first. */
  List<Problem> problems() {
    List<Problem> sorted = new ArrayList<>(problems.values());
    sorted.sort(
        Comparator.comparing((Problem p) -> p.severity().equals(Severity.ERROR.key()) ? 0 : 1)
            .thenComparing(Comparator.comparingInt(Problem::agencies).reversed())
            .thenComparing(Comparator.comparingInt(Problem::findings).reversed())
            .thenComparing(Problem::rule));
    return sorted;
  }

  private static Problem sum(Problem a, Problem b) {
    return new Problem(
        a.rule(),
        a.title(),
        a.severity(),
        a.agencies() + b.agencies(),
        a.findings() + b.findings(),
        a.agency(),
        a.message());
  }
}
