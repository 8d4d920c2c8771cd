package org.yanbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.yanbao.audit.RunListener;
import org.yanbao.audit.RunSummary;
import org.yanbao.finding.Finding;
import org.yanbao.finding.Outcome;
import org.yanbao.finding.RuleCheck;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;
import org.yanbao.publish.AuditRecord;

/** Prints results to standard output and the course of the run to standard error. */
final class AuditPrinter implements RunListener {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Path outputFolder;
  private int total;
  private int done;

  AuditPrinter(PrintWriter out, PrintWriter err, Path outputFolder) {
    this.out = out;
    this.err = err;
    this.outputFolder = outputFolder;
  }

  @Override
  public void started(int inputs) {
    total = inputs;
    err.println("共有 " + inputs + " 个文件待审计。");
    err.flush();
  }

  @Override
  public void notice(String message) {
    err.println("提醒：" + message);
    err.flush();
  }

  @Override
  public void done(AuditRecord record) {
    done++;
    err.println("[" + done + "/" + Math.max(done, total) + "] " + record.input().file());
    err.flush();
    out.println("【" + record.verdict().chinese() + "】" + heading(record));
    if (!record.reason().isEmpty()) {
      out.println("    " + record.reason());
    }
    for (Finding finding : record.findings()) {
      out.println(
          "    "
              + finding.severity().chinese()
              + " "
              + finding.rule()
              + " "
              + finding.title()
              + "："
              + finding.message());
    }
    for (RuleCheck check : record.checks()) {
      if (check.state() == RuleCheck.State.FAILED) {
        out.println("    规则未能执行 " + check.rule() + " " + check.title() + "：" + check.reason());
      }
    }
    if (!record.pdf().isEmpty()) {
      out.println("    审计意见书：" + outputFolder.resolve(record.pdf()));
    }
    out.println();
    out.flush();
  }

  private static String heading(AuditRecord record) {
    if (record.outcome() == Outcome.FAILED || record.report().isEmpty()) {
      return record.input().file();
    }
    String agency = record.agency().isEmpty() ? "机关名称未识别" : record.agency();
    String year = record.year() == 0 ? "年度未识别" : record.year() + "年";
    return agency + "　" + year + "　（" + record.input().file() + "）";
  }

  /** Prints what the run as a whole has left. */
  void finished(RunSummary summary) {
    StringBuilder verdicts = new StringBuilder("审计完成：");
    for (Verdict verdict : Verdict.values()) {
      verdicts.append(verdict.chinese()).append(' ').append(summary.reports(verdict)).append(" 份　");
    }
    out.println(verdicts.toString().strip());
    StringBuilder findings = new StringBuilder("审计意见：");
    for (Severity severity : Severity.values()) {
      findings
          .append(severity.chinese())
          .append(' ')
          .append(summary.findings(severity))
          .append(" 条　");
    }
    out.println(findings.toString().strip());
    out.println(
        "汇总：" + outputFolder.resolve("summary.xlsx") + "　" + outputFolder.resolve("summary.html"));
    out.println("全部结果：" + outputFolder.resolve("results.jsonl"));
    if (summary.failedRules() > 0) {
      out.println("有 " + summary.failedRules() + " 次规则未能执行，相关事项未作评定，详见上文。");
    }
    out.flush();
  }
}
