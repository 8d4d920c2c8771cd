package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.yanbao.archive.History;
import org.yanbao.archive.OutputFolder;
import org.yanbao.archive.OutputFolderException;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.summary.RunSummaries;
import org.yanbao.publish.summary.Scoring;
import org.yanbao.publish.summary.Unreported;
import org.yanbao.publish.typeset.Typeface;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;
import org.yanbao.rules.profile.Profile;
import org.yanbao.rules.together.Absence;
import org.yanbao.rules.together.ReportsTogether;

/**
 * A run: audits what it is asked to audit, into one output folder. All files are read before the
 * first is audited, because one report may be held against another; their facts lie in the archive
 * meanwhile.
 */
public final class AuditRun {
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final List<InputFile> inputs;
  private final RuleBook rules;
  private final AuditSettings settings;
  private final RunListener listener;
  private final StopRequest stop;
  private final SubmittedFiles submitted = new SubmittedFiles();

  private AuditRun(
      List<InputFile> inputs,
      RuleBook rules,
      AuditSettings settings,
      RunListener listener,
      StopRequest stop) {
    this.inputs = inputs;
    this.rules = rules;
    this.settings = settings;
    this.listener = listener;
    this.stop = stop;
  }

  /**
   * Audits what the settings name. Everything that can be wrong with the call is found before the
   * output folder is touched.
   *
   * @return what the run has left
   * @throws SetupException when the run cannot begin
   * @throws IOException when the output folder can no longer be written; what was done until then
   *     is in the ledger
   */
  public static RunSummary over(AuditSettings settings, RunListener listener, StopRequest stop)
      throws SetupException, IOException {
    List<InputFile> inputs = Inputs.find(settings.inputs());
    return over(inputs, ruleBook(settings.rules(), settings.profile()), settings, listener, stop);
  }

  /** Audits these files under this rule book, whatever the settings name. */
  static RunSummary over(
      List<InputFile> inputs,
      RuleBook rules,
      AuditSettings settings,
      RunListener listener,
      StopRequest stop)
      throws SetupException, IOException {
    rules.notices().forEach(notice -> listener.notice(notice.describe()));
    return new AuditRun(inputs, rules, settings, listener, stop).run();
  }

  private RunSummary run() throws SetupException, IOException {
    StandingRun standing = new StandingRun(inputs, rules, settings, submitted);
    Optional<RunSummary> told = standing.retell(listener);
    if (told.isPresent()) {
      return told.get();
    }
    Optional<String> fontProblem = Typeface.problem();
    if (fontProblem.isPresent()) {
      throw new SetupException(fontProblem.get());
    }
    Signer signer = settings.signature().signer(rules.profile());
    PreviousReports previous = PreviousReports.named(settings.previous());
    try (OutputFolder output = OutputFolder.open(settings.output());
        ReportSource source = new ReportSource(rules.profile().limits(), settings.scans());
        Submissions submissions = new Submissions()) {
      String reader = ProgramIdentity.ofReader(settings.tool(), settings.scans());
      Readings readings = new Readings(source, output, reader);
      KeptReports kept = new KeptReports(sha256 -> output.facts(sha256, reader));
      EarlierReports archive = new EarlierReports(History.of(settings.output()));
      listener.started(inputs.size());
      Background.Previous last =
          previous.read(files -> gather(files, readings, submissions, kept), kept);
      ReportsTogether together =
          isSingleFile()
              ? new ReportsTogether(List.of(), List.of(), rules.roster(), kept)
              : gather(inputs, readings, submissions, kept);
      readings.rest();
      Background background =
          new Background(
              new AuditContext(settings.year()),
              rules.roster(),
              together,
              kept,
              last,
              archive,
              reader);
      RunSummary summary =
          audit(
              signer,
              new Auditor(
                  submitted,
                  readings,
                  rules,
                  background,
                  new StandingOutcomes(output, background, rules, settings),
                  settings.tool()),
              output,
              submissions,
              new MissingReports(rules, settings, together, archive));
      summary.sealedAs(output.seal(signer, settings.tool(), Instant.now()));
      standing.mark(summary, output);
      rules.leftOverWaivers().forEach(waiver -> listener.notice(waiver.describe()));
      return summary;
    } catch (OutputFolderException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }

  /** A file that is audited alone has no others to be held against: it need not be read before. */
  private boolean isSingleFile() {
    return Submissions.isSingleFile(inputs)
        && settings.inputs().stream().noneMatch(Files::isDirectory);
  }

  private ReportsTogether gather(
      List<InputFile> files, Readings readings, Submissions submissions, KeptReports kept)
      throws IOException {
    try (Gathering gathering =
        new Gathering(submitted, readings, submissions, listener, stop, settings.jobs())) {
      submissions.each(files, gathering);
      gathering.finish();
      return new ReportsTogether(gathering.members(), gathering.unread(), rules.roster(), kept);
    }
  }

  private RunSummary audit(
      Signer signer,
      Auditor auditor,
      OutputFolder output,
      Submissions submissions,
      MissingReports missing)
      throws IOException {
    SignedFindings sheet = new SignedFindings(signer, rules, Clock.systemUTC());
    try (Pipeline pipeline =
        new Pipeline(
            auditor, new Publisher(sheet, output), submissions, listener, stop, settings.jobs())) {
      submissions.each(inputs, pipeline);
      List<Absence> absences = stop.isMade() ? List.of() : missing.list();
      for (Absence absence : absences) {
        // Where the year is not known, nobody can be said to owe a report on it.
        Optional<AuditRecord> record =
            absence.year() == 0 ? Optional.empty() : auditor.audit(absence);
        if (record.isPresent()) {
          pipeline.absent(record.get());
        }
      }
      RunSummary summary = pipeline.finish();
      output.endLedger();
      summaries(rules, MissingReports.named(absences)).write(settings.output());
      return summary;
    }
  }

  static RunSummaries summaries(RuleBook rules, List<Unreported> missing) {
    Profile.Score score = rules.profile().score();
    return new RunSummaries(
        new Scoring(score.full(), score.error(), score.warning()),
        rules.profile().supervisor(),
        missing,
        ZonedDateTime.now(CHINA));
  }

  static RuleBook ruleBook(Path rules, String profile) throws SetupException {
    try {
      return profile.isEmpty() ? RuleBook.load(rules) : RuleBook.load(rules, profile);
    } catch (RuleBookException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }
}
