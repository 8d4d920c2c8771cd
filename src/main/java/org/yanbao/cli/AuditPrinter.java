package org.yanbao.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.yanbao.archive.Slot;
import org.yanbao.audit.RunSummary;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.RuleCheck;
import org.yanbao.publish.AuditRecord;
import org.yanbao.publish.NoticePdf;

/** Prints results to standard output and the course of the run to standard error. */
final class AuditPrinter implements RunReport {
  static final String INTERRUPTED = "正在停止：等手头的报告审完并写好汇总，请稍候……";

  /** Columns of the longest message that is printed whole. */
  private static final int LONGEST = 240;

  /** Characters of the longest severity and the blank after it. */
  private static final int SEVERITY = 4;

  private final PrintWriter out;
  private final Path outputFolder;
  private final Clock clock;
  private final Progress progress;
  private final ProgressDisplay display;
  private final RunTotals totals;

  AuditPrinter(
      PrintWriter out, Path outputFolder, Clock clock, Progress progress, ProgressDisplay display) {
    this.out = out;
    this.outputFolder = outputFolder;
    this.clock = clock;
    this.progress = progress;
    this.display = display;
    this.totals = new RunTotals(out, outputFolder);
  }

  @Override
  public void started(int inputs) {
    progress.started(inputs);
    display.say("共有 " + inputs + " 个文件待审核。");
  }

  @Override
  public void notice(String message) {
    display.say("提醒：" + message);
  }

  @Override
  public void reading(String file) {
    progress.reading(file, clock.instant());
  }

  @Override
  public void read(String file) {
    progress.read(file, clock.instant());
  }

  @Override
  public void begun(String file) {
    progress.begun(file, clock.instant());
  }

  @Override
  public void done(AuditRecord record) {
    progress.done(record, clock.instant());
    display.step(record.input().file());
    display.clear();
    out.println("【" + record.verdict().chinese() + "】" + heading(record));
    if (!record.reason().isEmpty()) {
      out.println("    " + record.reason());
    }
    for (Finding finding : record.findings()) {
      out.println("    " + words(finding, !record.pdf().isEmpty()));
    }
    for (RuleCheck check : record.checks()) {
      if (check.state() == RuleCheck.State.FAILED) {
        out.println("    规则未能执行　" + check.rule() + " " + check.title() + "：" + check.reason());
      }
    }
    if (!record.pdf().isEmpty()) {
      out.println("    审计意见书：" + outputFolder.resolve(record.pdf()));
      letter(record).ifPresent(letter -> out.println("    整改通知书：" + letter));
    }
    out.println();
    out.flush();
  }

  /**
   * A finding in one line; what is too long for a screen can be read in the sheet, if there is one.
   */
  private static String words(Finding finding, boolean hasSheet) {
    String severity = finding.isWaived() ? "已豁免" : finding.severity().chinese();
    String message = finding.message();
    String shown = hasSheet ? TextWidth.cut(message, LONGEST) : message;
    return severity
        + "　".repeat(Math.max(1, SEVERITY - severity.length()))
        + finding.rule()
        + " "
        + finding.title()
        + "："
        + shown
        + (shown.equals(message) ? "" : "（全文见审计意见书）");
  }

  private Optional<Path> letter(AuditRecord record) {
    String letter = Slot.noticeOf(record.pdf());
    return Optional.of(outputFolder.resolve(letter))
        .filter(file -> NoticePdf.isDue(record) && Files.exists(file));
  }

  private static String heading(AuditRecord record) {
    if (record.outcome() == Outcome.FAILED || record.report().isEmpty()) {
      return record.input().file();
    }
    String agency = record.agency().isEmpty() ? "机关名称未识别" : record.agency();
    String year = record.year() == 0 ? "年度未识别" : record.year() + "年";
    return agency + "　" + year + "　（" + record.input().file() + "）";
  }

  @Override
  public void interrupted() {
    display.say(INTERRUPTED);
  }

  @Override
  public void finished(RunSummary summary) {
    display.close();
    totals.print(summary);
  }

  @Override
  public void close() {
    display.close();
  }
}
