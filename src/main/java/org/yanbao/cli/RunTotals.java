package org.yanbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.yanbao.audit.RunSummary;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;

/** Prints what a run as a whole has left. */
final class RunTotals {
  private final PrintWriter out;
  private final Path outputFolder;

  RunTotals(PrintWriter out, Path outputFolder) {
    this.out = out;
    this.outputFolder = outputFolder;
  }

  void print(RunSummary summary) {
    StringBuilder verdicts = new StringBuilder(summary.leftOver() > 0 ? "已经审完：" : "审计完成：");
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
    if (summary.absent() > 0) {
      out.println("名单中有 " + summary.absent() + " 个机关没有收到报告，已各出意见书，一览见汇总表。");
    }
    if (!summary.manifest().isEmpty()) {
      out.println("归档清单校验值：" + summary.manifest() + "（请抄存到别处，核验时用 --head 比对）");
    }
    if (summary.failedRules() > 0) {
      out.println("有 " + summary.failedRules() + " 次规则未能执行，相关事项未作评定，详见上文。");
    }
    if (summary.leftOver() > 0) {
      out.println("审计应要求提前结束，还有 " + summary.leftOver() + " 个文件没有审。再次运行同一命令即可接着审完。");
    }
    out.flush();
  }
}
