package org.yanbao.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yanbao.report.Agency;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.profile.Roster;
import org.yanbao.rules.together.FactsOf;
import org.yanbao.rules.together.Member;
import org.yanbao.rules.together.ReportsTogether;

/**
 * Knows what stands beside a report: last year's, what the agency submitted before, and the other
 * reports of the run. Last year's report is looked for in the run itself, then where the user says,
 * then in the archive, so that it does not hang on what the run has written meanwhile. Thread-safe.
 */
final class Background {
  private final AuditContext common;
  private final Roster roster;
  private final ReportsTogether together;
  private final FactsOf kept;
  private final Previous previous;
  private final EarlierReports archive;
  private final String reader;

  /**
   * What stands beside the reports of a run.
   *
   * @param common what holds for all of them
   * @param together the reports of the run
   * @param kept their facts
   * @param previous last year's reports that the user names
   * @param archive what earlier runs have left
   * @param reader identity of the reader
   */
  Background(
      AuditContext common,
      Roster roster,
      ReportsTogether together,
      FactsOf kept,
      Previous previous,
      EarlierReports archive,
      String reader) {
    this.common = common;
    this.roster = roster;
    this.together = together;
    this.kept = kept;
    this.previous = previous;
    this.archive = archive;
    this.reader = reader;
  }

  /** What holds for all reports, where nothing beside them is asked for. */
  AuditContext alone() {
    return common;
  }

  /**
   * What stands beside a report.
   *
   * @param sha256 SHA-256 of its bytes
   * @throws IOException when an archive cannot be read
   */
  AuditContext of(AnnualReport report, String sha256) throws IOException {
    AuditContext context = common.withNeighbourhood(together.around(sha256, report));
    Optional<AnnualReport> last = lastYear(report);
    if (last.isPresent()) {
      context = context.withLastYear(last.get());
    }
    Optional<AnnualReport> earlier = archive.before(report, sha256, reader);
    return earlier.isPresent() ? context.withEarlierVersion(earlier.get()) : context;
  }

  /**
   * All that {@link #of} rests on beside the report, as text. Empty where that cannot be told: of a
   * report that is not among those of the run, or where the user names last year's reports, which
   * may lie anywhere.
   *
   * @param sha256 SHA-256 of the bytes of the report
   * @throws IOException when an archive cannot be read
   */
  Optional<String> basis(String sha256) throws IOException {
    Optional<Member> member = together.member(sha256);
    if (member.isEmpty() || previous != Previous.NONE) {
      return Optional.empty();
    }
    Member own = member.get();
    return Optional.of(
        String.join(
            "\n",
            reader,
            common.auditedYear().toString(),
            together.basis(own),
            inRun(own.agency(), own.year() - 1).stream().map(Member::id).toList().toString(),
            archive.basis(names(own.agency()), own.agency(), own.year(), sha256, reader)));
  }

  private List<String> names(String agency) {
    return roster.find(agency).map(Roster.Entry::names).orElse(Agency.spellings(agency));
  }

  private List<Member> inRun(String agency, int year) {
    return names(agency).stream()
        .map(name -> together.of(name, year))
        .filter(members -> !members.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<AnnualReport> lastYear(AnnualReport report) throws IOException {
    String agency = report.agency().name();
    if (report.year() == 0 || agency.isEmpty()) {
      return Optional.empty();
    }
    int year = report.year() - 1;
    List<Member> inRun = inRun(agency, year);
    if (!inRun.isEmpty()) {
      return agreed(inRun);
    }
    Optional<AnnualReport> named = previous.on(names(agency), year);
    return named.isPresent() ? named : archive.on(names(agency), year);
  }

  private Optional<AnnualReport> agreed(List<Member> members) {
    return EarlierReports.agreed(
        members.stream().flatMap(member -> kept.report(member.id()).stream()).toList());
  }

  /** Last year's reports that the user names. */
  interface Previous {
    /** None are named. */
    Previous NONE = (names, year) -> Optional.empty();

    /** The report of an agency on a year. */
    Optional<AnnualReport> on(List<String> names, int year) throws IOException;
  }
}
