package org.yanbao.rules.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Waiver;
import org.yanbao.rules.source.RuleProblem;

/**
 * The accepted exceptions of {@code waivers.yaml}. Remembers which of them were needed.
 * Thread-safe.
 */
public final class Waivers {
  private final List<WaiverEntry> entries;
  private final List<Profile.Mention> rules;
  private final Set<WaiverEntry> used = ConcurrentHashMap.newKeySet();

  Waivers(List<WaiverEntry> entries, List<Profile.Mention> rules) {
    this.entries = List.copyOf(entries);
    this.rules = List.copyOf(rules);
  }

  /** No exception is accepted. */
  public static Waivers none() {
    return new Waivers(List.of(), List.of());
  }

  /** Where the file names rules, entries that are wrong in other ways included. */
  public List<Profile.Mention> rules() {
    return rules;
  }

  /** What is accepted twice while both count. */
  public List<RuleProblem> repeated(LocalDate today) {
    Map<String, WaiverEntry> first = new HashMap<>();
    List<RuleProblem> notices = new ArrayList<>();
    for (WaiverEntry entry : entries) {
      if (!today.isAfter(entry.until())) {
        WaiverEntry same = first.putIfAbsent(entry.subject(), entry);
        if (same != null) {
          notices.add(entry.problem("这项豁免与第" + same.line() + "行的相同。请只留一处。"));
        }
      }
    }
    return notices;
  }

  /**
   * The findings on a report, those with an accepted exception marked as such.
   *
   * @param agencyNames name and aliases of the agency
   * @param year the reported year
   * @param today the day of the audit; an exception past its last day does not count
   */
  public List<Finding> applied(
      List<Finding> findings, List<String> agencyNames, int year, LocalDate today) {
    if (entries.isEmpty()) {
      return findings;
    }
    return findings.stream()
        .map(finding -> applied(finding, agencyNames, year, today))
        .sorted(Finding.ORDER)
        .toList();
  }

  private Finding applied(Finding finding, List<String> agencyNames, int year, LocalDate today) {
    List<WaiverEntry> fitting =
        entries.stream().filter(entry -> entry.fits(finding, agencyNames, year)).toList();
    used.addAll(fitting);
    return fitting.stream()
        .filter(entry -> !today.isAfter(entry.until()))
        .findFirst()
        .map(entry -> new Waiver(entry.reason(), entry.approver(), entry.until()))
        .map(finding::waivedBy)
        .orElse(finding);
  }

  /** What is past its last day. */
  public List<RuleProblem> expired(LocalDate today) {
    return entries.stream()
        .filter(entry -> today.isAfter(entry.until()))
        .map(entry -> entry.problem("这项豁免已于" + entry.until() + "到期，不再生效。请续批或者删去。"))
        .toList();
  }

  /**
   * What ought to be looked at after a run over all reports: exceptions that are past their last
   * day, and those that no finding needed.
   */
  public List<RuleProblem> leftOver(LocalDate today) {
    List<RuleProblem> notices = new ArrayList<>(expired(today));
    entries.stream()
        .filter(entry -> !today.isAfter(entry.until()) && !used.contains(entry))
        .map(entry -> entry.problem("这项豁免没有用到：本次审核没有与它相符的问题。如已改正，请删去。"))
        .forEach(notices::add);
    return notices.stream().sorted(RuleProblem.ORDER).toList();
  }
}
