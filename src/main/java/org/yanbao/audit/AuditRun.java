package org.yanbao.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.yanbao.archive.OutputFolder;
import org.yanbao.archive.OutputFolderException;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.summary.RunSummaries;
import org.yanbao.publish.summary.Scoring;
import org.yanbao.publish.typeset.Typeface;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;
import org.yanbao.rules.profile.Profile;

/** A run: audits what it is asked to audit, into one output folder. */
public final class AuditRun {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private AuditRun() {}

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
    return over(inputs, ruleBook(settings), settings, listener, stop);
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
    Optional<String> fontProblem = Typeface.problem();
    if (fontProblem.isPresent()) {
      throw new SetupException(fontProblem.get());
    }
    Signer signer = Signer.with(settings.key());
    SignedFindings sheet = new SignedFindings(signer, rules, Clock.systemUTC());
    try (OutputFolder output = OutputFolder.open(settings.output());
        ReportSource source = new ReportSource(rules.profile().limits(), settings.scans());
        Submissions submissions = new Submissions();
        Pipeline pipeline =
            new Pipeline(
                new Auditor(
                    new Readings(
                        source, output, ReaderIdentity.of(settings.tool(), settings.scans())),
                    rules,
                    new AuditContext(settings.year()),
                    settings.tool()),
                new Publisher(sheet, output),
                submissions,
                listener,
                stop,
                settings.jobs())) {
      listener.started(inputs.size());
      submissions.each(inputs, pipeline);
      RunSummary summary = pipeline.finish();
      output.endLedger();
      summaries(rules, settings, summary).write(settings.output());
      output.seal(signer, settings.tool(), Instant.now());
      rules.leftOverWaivers().forEach(waiver -> listener.notice(waiver.describe()));
      return summary;
    } catch (OutputFolderException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }

  private static RunSummaries summaries(
      RuleBook rules, AuditSettings settings, RunSummary summary) {
    Profile.Score score = rules.profile().score();
    Scoring scoring = new Scoring(score.full(), score.error(), score.warning());
    String supervisor = rules.profile().supervisor();
    MissingReports missing = new MissingReports(rules.roster());
    summary.agencies().forEach(missing::note);
    if (summary.leftOver() > 0) {
      // What this run has not come to is not missing.
      return new RunSummaries(scoring, supervisor, List.of(), ZonedDateTime.now(CHINA));
    }
    int year = settings.year().orElse(rules.profile().auditedYear().orElse(0));
    return new RunSummaries(scoring, supervisor, missing.list(year), ZonedDateTime.now(CHINA));
  }

  private static RuleBook ruleBook(AuditSettings settings) throws SetupException {
    try {
      return settings.profile().isEmpty()
          ? RuleBook.load(settings.rules())
          : RuleBook.load(settings.rules(), settings.profile());
    } catch (RuleBookException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }
}
