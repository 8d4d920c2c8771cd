package org.yanbao.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.yanbao.audit.KeptRun.KeptReport;
import org.yanbao.finding.Finding;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Verdict;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleRun;
import org.yanbao.rules.together.Absence;
import org.yanbao.rules.together.ReportsTogether;

/**
 * What a rule book says of the reports of an archive. As in an audit, each is held against the
 * others of its year, against last year's and against what was submitted before.
 */
public final class Replay {
  private final KeptRun run;
  private final RuleBook rules;
  private final OptionalInt year;
  private final Optional<EarlierReports> previous;
  private final EarlierReports archive;
  private final KeptReports facts;
  private final Map<Integer, ReportsTogether> together = new HashMap<>();

  Replay(
      KeptRun run,
      RuleBook rules,
      OptionalInt year,
      Optional<EarlierReports> previous,
      EarlierReports archive) {
    this.run = run;
    this.rules = rules;
    this.year = year;
    this.previous = previous;
    this.archive = archive;
    this.facts =
        new KeptReports(sha256 -> Optional.of(Files.readAllBytes(run.kept(sha256).file())));
  }

  /**
   * What the rule book says of a report.
   *
   * @param sha256 one of {@link KeptRun#reports()}
   * @return empty where its facts are damaged
   * @throws IOException when an archive cannot be read
   */
  public Optional<Judgement> of(String sha256) throws IOException {
    Optional<AnnualReport> report = report(sha256);
    if (report.isEmpty()) {
      return Optional.empty();
    }
    KeptReport kept = run.kept(sha256);
    Background background =
        new Background(
            new AuditContext(year),
            rules.roster(),
            together(kept.digest().year()),
            this::report,
            this::lastYears,
            archive,
            kept.reader());
    RuleRun said = rules.audit(report.get(), background.of(report.get(), sha256));
    return Optional.of(
        new Judgement(
            report.get().agency().name(),
            report.get().year(),
            said.findings(),
            said.checks(),
            Assessment.of(report.get(), said.findings()).verdict()));
  }

  /**
   * What it says of the agencies of its roster of which the archive has no report on the audited
   * year; where none is named, on the last one.
   *
   * @throws IOException when the archive cannot be read
   */
  public List<Judgement> absences() throws IOException {
    int audited = year.orElseGet(() -> rules.profile().auditedYear().orElseGet(run::lastYear));
    List<Judgement> absences = new ArrayList<>();
    if (audited == 0) {
      return absences;
    }
    for (Absence absence : together(audited).absent(audited)) {
      if (!archive.hasAny(absence.agency().names(), audited)) {
        RuleRun said = rules.audit(absence);
        absences.add(
            new Judgement(
                absence.agency().name(),
                audited,
                said.findings(),
                said.checks(),
                Verdict.of(said.findings())));
      }
    }
    return absences;
  }

  /** SHA-256 of earlier reports that were asked for and whose facts are damaged. */
  public Set<String> damaged() {
    Set<String> damaged = new TreeSet<>(archive.damaged());
    previous.ifPresent(reports -> damaged.addAll(reports.damaged()));
    return damaged;
  }

  private ReportsTogether together(int ofYear) {
    return together.computeIfAbsent(
        ofYear,
        y -> new ReportsTogether(run.members(y), run.unread(), rules.roster(), this::report));
  }

  /** Facts that are damaged are as good as none. */
  private Optional<AnnualReport> report(String sha256) {
    try {
      return facts.report(sha256);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private Optional<AnnualReport> lastYears(List<String> names, int ofYear) throws IOException {
    Optional<AnnualReport> there =
        previous.isPresent() ? previous.get().on(names, ofYear) : Optional.empty();
    if (there.isPresent()) {
      return there;
    }
    List<AnnualReport> read =
        names.stream()
            .flatMap(name -> run.readOnly(name, ofYear).stream())
            .flatMap(kept -> report(kept.sha256()).stream())
            .toList();
    return read.isEmpty() ? Optional.empty() : EarlierReports.agreed(read);
  }

  /**
   * What a rule book says of an agency's report, or of its absence.
   *
   * @param agency name of the agency; empty if unknown
   * @param year the reported year; 0 if unknown
   * @param findings the findings
   * @param checks what became of each rule
   * @param verdict the verdict
   */
  public record Judgement(
      String agency, int year, List<Finding> findings, List<RuleCheck> checks, Verdict verdict) {
    public Judgement {
      findings = List.copyOf(findings);
      checks = List.copyOf(checks);
    }
  }
}
