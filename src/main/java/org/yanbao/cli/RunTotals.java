package org.yanbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yanbao.audit.RunSummary;
import org.yanbao.finding.Severity;
import org.yanbao.finding.Verdict;

/** Prints what a run as a whole has left. */
final class RunTotals {
  /** Characters of the longest label. */
  private static final int LABEL = 7;

  private final PrintWriter out;
  private final Path outputFolder;

  RunTotals(PrintWriter out, Path outputFolder) {
    this.out = out;
    this.outputFolder = outputFolder;
  }

  void print(RunSummary summary) {
    int reports = 0;
    List<String> verdicts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      reports += summary.reports(verdict);
      verdicts.add(verdict.chinese() + " " + summary.reports(verdict) + " 份");
    }
    List<String> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      findings.add(severity.chinese() + " " + summary.findings(severity) + " 条");
    }
    if (summary.waived() > 0) {
      findings.add("已豁免 " + summary.waived() + " 条");
    }
    out.println((summary.leftOver() > 0 ? "已经审完 " : "审核完成，共 ") + reports + " 份报告。");
    line("审核结论", String.join("　", verdicts));
    line("审核意见", String.join("　", findings));
    if (summary.letters() > 0) {
      line("整改通知书", summary.letters() + " 份，与审计意见书在同一文件夹");
    }
    if (summary.absent() > 0) {
      line("未收到报告", "名单中有 " + summary.absent() + " 个机关，已各出意见书，一览见汇总表");
    }
    line("汇总表", outputFolder.resolve("summary.xlsx").toString());
    line("汇总网页", outputFolder.resolve("summary.html").toString());
    line("通报草稿", outputFolder.resolve("bulletin.docx").toString());
    line("全部结果", outputFolder.resolve("results.jsonl").toString());
    if (!summary.manifest().isEmpty()) {
      line("归档清单校验值", summary.manifest());
      out.println("（请将校验值抄存到别处，核验归档时用 --head 比对。）");
    }
    if (summary.failedRules() > 0) {
      out.println("有 " + summary.failedRules() + " 次规则未能执行，相关事项未作评定，详见上文。");
    }
    if (summary.leftOver() > 0) {
      out.println("审核应要求提前结束，还有 " + summary.leftOver() + " 个文件没有审。再次运行同一命令即可接着审完。");
    }
    out.flush();
  }

  /** A label and what it stands for, all values below one another. */
  private void line(String label, String value) {
    out.println(label + "：" + "　".repeat(Math.max(0, LABEL - label.length())) + value);
  }
}
