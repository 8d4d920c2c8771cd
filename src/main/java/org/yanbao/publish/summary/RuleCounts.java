package org.yanbao.publish.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yanbao.publish.LedgerLine;

/** Counts by rule over a run. Its size is that of the rule book, not of the run. */
final class RuleCounts {
  private final Map<String, Count> counts = new HashMap<>();

  /**
   * How often a rule found something.
   *
   * @param findings findings that count
   * @param waived findings for which an exception was accepted
   * @param reports reports with at least one finding that counts
   * @param unchecked reports in which it could not be checked
   */
  record Count(
      String rule,
      String title,
      String severity,
      String basis,
      int findings,
      int waived,
      int reports,
      int unchecked) {}

  void add(LedgerLine line) {
    Set<String> seen = new HashSet<>();
    for (LedgerLine.Entry f : line.findings()) {
      if (f.waived().isEmpty()) {
        int first = seen.add(f.rule()) ? 1 : 0;
        merge(new Count(f.rule(), f.title(), f.severity(), f.basis(), 1, 0, first, 0));
      } else {
        merge(new Count(f.rule(), f.title(), f.severity(), f.basis(), 0, 1, 0, 0));
      }
    }
    for (LedgerLine.Unchecked rule : line.unchecked()) {
      merge(new Count(rule.rule(), rule.title(), "", "", 0, 0, 0, 1));
    }
  }

  private void merge(Count one) {
    counts.merge(one.rule(), one, RuleCounts::sum);
  }

  private static Count sum(Count a, Count b) {
    Count named = a.severity().isEmpty() ? b : a;
    return new Count(
        named.rule(),
        named.title(),
        named.severity(),
        named.basis(),
        a.findings() + b.findings(),
        a.waived() + b.waived(),
        a.reports() + b.reports(),
        a.unchecked() + b.unchecked());
  }

  /** The rules, those that concern most reports first. */
  List<Count> ranked() {
    Collection<Count> all = counts.values();
    return all.stream()
        .sorted(
            Comparator.comparingInt(Count::reports)
                .thenComparingInt(Count::findings)
                .reversed()
                .thenComparing(Count::rule))
        .toList();
  }
}
