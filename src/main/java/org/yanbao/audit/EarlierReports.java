package org.yanbao.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yanbao.archive.History;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.json.FactsFile;
import org.yanbao.report.likeness.Figures;

/**
 * What an archive knows of an agency from earlier runs. Where several files were taken in together
 * that do not say the same, none of them is chosen. Thread-safe.
 */
final class EarlierReports {
  private final History history;
  private final Set<String> damaged = ConcurrentHashMap.newKeySet();

  EarlierReports(History history) {
    this.history = history;
  }

  /** The report of an agency on a year, as it was submitted last. */
  Optional<AnnualReport> on(List<String> names, int year) throws IOException {
    return first(names, name -> of(name, year));
  }

  private List<AnnualReport> of(String name, int year) throws IOException {
    List<AnnualReport> reports = new ArrayList<>();
    for (String sha256 : history.lastSubmitted(name, year)) {
      history.facts(sha256).flatMap(facts -> read(sha256, facts)).ifPresent(reports::add);
    }
    return reports;
  }

  /** Facts that are damaged are as good as none: what rests on them is then not checked. */
  private Optional<AnnualReport> read(String sha256, byte[] facts) {
    try {
      return Optional.of(FactsFile.of(facts).report());
    } catch (IOException | IllegalArgumentException e) {
      damaged.add(sha256);
      return Optional.empty();
    }
  }

  /** SHA-256 of the files whose facts were asked for and are damaged. */
  Set<String> damaged() {
    return Set.copyOf(damaged);
  }

  /** Whether an agency has submitted anything on a year. */
  boolean hasAny(List<String> names, int year) throws IOException {
    for (String name : names) {
      if (!history.lastSubmitted(name, year).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the agency had submitted before certain bytes. Only what the same reader read: another one
   * may have read the same figures otherwise.
   */
  Optional<AnnualReport> before(AnnualReport report, String sha256, String reader)
      throws IOException {
    if (report.year() == 0 || report.agency().name().isEmpty()) {
      return Optional.empty();
    }
    List<AnnualReport> reports = new ArrayList<>();
    for (String earlier : history.submittedBefore(report.agency().name(), report.year(), sha256)) {
      history.facts(earlier, reader).flatMap(facts -> read(earlier, facts)).ifPresent(reports::add);
    }
    return agreed(reports);
  }

  /** What {@link #on} and {@link #before} rest on, for the report of an agency on a year. */
  String basis(List<String> names, String agency, int year, String sha256, String reader)
      throws IOException {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      for (String last : history.lastSubmitted(name, year - 1)) {
        parts.add(last + history.factsName(last));
      }
    }
    for (String earlier : history.submittedBefore(agency, year, sha256)) {
      parts.add(earlier + history.hasFacts(earlier, reader));
    }
    return String.join(" ", parts);
  }

  /** Finds reports by the name of their agency. */
  interface OfName {
    List<AnnualReport> of(String name) throws IOException;
  }

  /** What the reports say under the first of an agency's names under which there are any. */
  static Optional<AnnualReport> first(List<String> names, OfName reports) throws IOException {
    for (String name : names) {
      List<AnnualReport> found = reports.of(name);
      if (!found.isEmpty()) {
        return agreed(found);
      }
    }
    return Optional.empty();
  }

  /** Any of the reports, if their figures are the same. */
  static Optional<AnnualReport> agreed(List<AnnualReport> reports) {
    return reports.stream().map(Figures::of).map(Figures::hash).distinct().count() == 1
        ? Optional.of(reports.get(0))
        : Optional.empty();
  }
}
