package org.yanbao.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yanbao.archive.KeptOutcome;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.SubmittedFile;
import org.yanbao.report.AnnualReport;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleRun;
import org.yanbao.rules.together.Absence;

/** Audits one file: reads it, holds it against the rule book, weighs the findings. Thread-safe. */
final class Auditor {
  private static final Reading.Unread NO_REPORT =
      new Reading.Unread(Outcome.NOT_ASSESSABLE, "未在文件中找到政府信息公开工作年度报告的标题、六个部分或表格。请确认报送的文件是否正确。");

  private final SubmittedFiles files;
  private final Readings readings;
  private final RuleBook rules;
  private final Background background;
  private final StandingOutcomes standing;
  private final String tool;

  Auditor(
      SubmittedFiles files,
      Readings readings,
      RuleBook rules,
      Background background,
      StandingOutcomes standing,
      String tool) {
    this.files = files;
    this.readings = readings;
    this.rules = rules;
    this.background = background;
    this.standing = standing;
    this.tool = tool;
  }

  /**
   * Audits one input, unless what the run before said of it holds. A file that breaks a reader
   * costs itself only, never the run.
   *
   * @throws InterruptedException when the run is being ended
   */
  Audited audit(InputFile input) throws InterruptedException {
    SubmittedFile file = new SubmittedFile(input.name(), "", "", 0);
    try {
      file = files.describe(input);
      Optional<String> basis = standing.basis(file);
      Optional<KeptOutcome> before =
          basis.isPresent() ? standing.on(basis.get()) : Optional.empty();
      Optional<KeptOutcome> holding =
          before.isPresent() ? standing.holding(before.get()) : Optional.empty();
      if (holding.isPresent()) {
        return new Audited.Standing(holding.get());
      }
      Reading reading = readings.of(file, input.path());
      if (reading instanceof Reading.Read read) {
        file = new SubmittedFile(file.file(), file.sha256(), read.mediaType(), file.bytes());
        return read.isAnnualReport()
            ? audit(file, read.report(), before, basis)
            : anew(unread(file, NO_REPORT));
      }
      return anew(unread(file, (Reading.Unread) reading));
    } catch (IOException e) {
      return anew(unread(file, failed("无法打开文件，可能没有读取权限或文件已被移走。请检查后重新报送。")));
    } catch (RuntimeException e) {
      return anew(
          unread(
              file,
              failed(
                  "处理该文件时程序出错（"
                      + e.getClass().getSimpleName()
                      + "）。请将文件另存为其他格式后重新报送，并将原文件反馈给维护人员。")));
    }
  }

  /** What becomes of an input of which it is known beforehand that it cannot be read. */
  Audited unreadable(String name, String reason) {
    return anew(unread(new SubmittedFile(name, "", "", 0), failed(reason)));
  }

  private static Audited anew(AuditRecord record) {
    return new Audited.Anew(record, Optional.empty());
  }

  private static Reading.Unread failed(String reason) {
    return new Reading.Unread(Outcome.FAILED, reason);
  }

  private Audited audit(
      SubmittedFile file, AnnualReport report, Optional<KeptOutcome> before, Optional<String> basis)
      throws IOException {
    Optional<KeptOutcome> holding =
        before.isPresent() ? standing.holding(before.get(), report, file) : Optional.empty();
    if (holding.isPresent()) {
      return new Audited.Standing(holding.get());
    }
    RuleRun run = rules.audit(report, background.of(report, file.sha256()));
    Assessment assessment = Assessment.of(report, run.findings());
    AuditRecord record =
        new AuditRecord(
            file,
            assessment.outcome(),
            assessment.verdict(),
            assessment.reason(),
            Optional.of(report),
            run.findings(),
            run.checks(),
            "",
            rules.hash(),
            tool);
    return new Audited.Anew(record, basis.filter(any -> record.isFinal()));
  }

  /** The record of an agency that sent no report; empty where no rule has anything to say of it. */
  Optional<AuditRecord> audit(Absence absence) {
    RuleRun run = rules.audit(absence);
    if (run.findings().isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict = Verdict.of(run.findings());
    // Who may have sent a report that nobody could read is not accused, but not praised either.
    boolean owes = verdict == Verdict.TO_MEND;
    return Optional.of(
        new AuditRecord(
            new SubmittedFile("roster.csv:" + absence.agency().line(), "", "", 0),
            Outcome.FINDINGS,
            owes ? verdict : Verdict.NOT_ASSESSABLE,
            owes ? "" : "没有收到或者没有认出该机关的年度报告，不能评定。",
            Optional.of(absence.emptyReport()),
            run.findings(),
            run.checks(),
            "",
            rules.hash(),
            tool));
  }

  private AuditRecord unread(SubmittedFile file, Reading.Unread reading) {
    return new AuditRecord(
        file,
        reading.outcome(),
        Verdict.NOT_ASSESSABLE,
        reading.reason(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        rules.hash(),
        tool);
  }
}
