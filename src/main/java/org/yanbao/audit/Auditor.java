package org.yanbao.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yanbao.document.Document;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.Verdict;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.SubmittedFile;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleRun;

/** Audits one file: reads it, holds it against the rule book, weighs the findings. Thread-safe. */
final class Auditor {
  private final Intake intake;
  private final ReportReader reader;
  private final RuleBook rules;
  private final AuditContext context;
  private final String tool;

  Auditor(RuleBook rules, AuditContext context, String tool) {
    this.intake = Intake.standard();
    this.reader = new ReportReader();
    this.rules = rules;
    this.context = context;
    this.tool = tool;
  }

  /** The record of one input. A file that breaks a reader costs itself only, never the run. */
  AuditRecord audit(InputFile input) {
    SubmittedFile file = new SubmittedFile(input.name(), "", "", 0);
    try {
      file = describe(input);
      Document document = intake.read(input.path());
      file = new SubmittedFile(file.file(), file.sha256(), document.mediaType(), file.bytes());
      return audit(file, document);
    } catch (UnreadableException e) {
      return unread(file, outcome(e.kind()), e.getMessage());
    } catch (IOException e) {
      return unread(file, Outcome.FAILED, "无法打开文件，可能没有读取权限或文件已被移走。请检查后重新提交。");
    } catch (OutOfMemoryError | StackOverflowError e) {
      return unread(file, Outcome.FAILED, "文件内容过大或结构异常，超出处理能力。请另存为常见格式后重新提交。");
    } catch (RuntimeException e) {
      return unread(
          file,
          Outcome.FAILED,
          "处理该文件时程序出错（" + e.getClass().getSimpleName() + "）。请将文件另存为其他格式后重新提交，并将原文件反馈给维护人员。");
    }
  }

  /** A file that is whole, but of a kind that is not read, is not a failure of reading. */
  private static Outcome outcome(UnreadableException.Kind kind) {
    return switch (kind) {
      case UNSUPPORTED, ENCRYPTED -> Outcome.NOT_ASSESSABLE;
      case DAMAGED, EMPTY, TOO_LARGE, NOT_FOUND, UNREADABLE -> Outcome.FAILED;
    };
  }

  private AuditRecord audit(SubmittedFile file, Document document) {
    AnnualReport report = reader.read(document);
    if (!Assessment.isAnnualReport(report)) {
      return unread(file, Outcome.NOT_ASSESSABLE, "未在文件中找到政府信息公开工作年度报告的标题、六个部分或表格。请确认提交的文件是否正确。");
    }
    RuleRun run = rules.audit(report, context);
    Assessment assessment = Assessment.of(report, run.findings());
    return new AuditRecord(
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
  }

  private AuditRecord unread(SubmittedFile file, Outcome outcome, String reason) {
    return new AuditRecord(
        file,
        outcome,
        Verdict.NOT_ASSESSABLE,
        reason,
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        rules.hash(),
        tool);
  }

  private static SubmittedFile describe(InputFile input) throws IOException {
    Path path = input.path();
    try (InputStream in = Files.newInputStream(path);
        DigestInputStream digest =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      long bytes = digest.transferTo(OutputStream.nullOutputStream());
      String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
      return new SubmittedFile(input.name(), sha256, "", bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
