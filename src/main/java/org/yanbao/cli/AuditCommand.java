package org.yanbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yanbao.audit.AuditRun;
import org.yanbao.audit.AuditSettings;
import org.yanbao.audit.RunSummary;
import org.yanbao.audit.SetupException;
import org.yanbao.finding.Severity;
import org.yanbao.rules.CacheFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code audit}: audits files and folders. */
@Command(
    name = "audit",
    header = "审核年度报告，逐份出具带签名的审计意见书",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footer = {
      "",
      "退出码：0 审核完成；1 程序出错；2 命令或规则有误；",
      "        4 存在 --fail-on 所指的问题；5 有文件未能读取或有规则未能执行。"
    })
final class AuditCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Mixin private AuditOptions audit;
  @Mixin private ReportOptions manner;

  @Option(names = "--fail-on", paramLabel = "error|warning", description = "存在此类及更严重的问题时以退出码 4 结束。")
  private String failOn;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException, IOException, InterruptedException {
    RunReport report =
        manner.report(spec.commandLine().getOut(), spec.commandLine().getErr(), audit.output());
    Severity threshold = threshold();
    AuditSettings settings = audit.settings(spec);
    RunSummary summary = run(settings, report);
    if (summary.leftOver() == 0) {
      keepClasses();
    }
    if (summary.unpublished() > 0) {
      return ExitCode.PROGRAM_FAILED;
    }
    if (summary.isIncomplete()) {
      return ExitCode.INCOMPLETE;
    }
    return reaches(summary, threshold) ? ExitCode.DOES_NOT_HOLD : ExitCode.COMPLETE;
  }

  private static RunSummary run(AuditSettings settings, RunReport report)
      throws SetupException, IOException {
    try (report;
        Interruption interruption = Interruption.listen(report::interrupted)) {
      RunSummary summary = AuditRun.over(settings, report, interruption.stop());
      report.finished(summary);
      return summary;
    }
  }

  /** Speeds up later starts. The results are out, and nobody has to wait for it. */
  private void keepClasses() {
    Optional<ClassArchive> archive = ClassArchive.ofThisProcess();
    if (archive.isEmpty()) {
      return;
    }
    if (archive.get().isSettled()) {
      Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath().normalize();
      new DirectStart(CacheFolder.ofUser()).keep(jar, archive.get());
    } else if (archive.get().isPossible()) {
      spec.commandLine().getOut().flush();
      spec.commandLine().getErr().println("首次使用，正在后台做一次准备（约半分钟，不必等待），以后启动会更快。");
      spec.commandLine().getErr().flush();
      archive.get().makeMeanwhile(audit.rules());
    }
  }

  /** HINT stands for "never": no exit code hangs on hints. */
  private Severity threshold() {
    if (failOn == null) {
      return Severity.HINT;
    }
    if (!failOn.equals("error") && !failOn.equals("warning")) {
      throw new ParameterException(
          spec.commandLine(), "选项 --fail-on 只能是 error 或 warning，而不是“" + failOn + "”。");
    }
    return Severity.of(failOn);
  }

  private static boolean reaches(RunSummary summary, Severity threshold) {
    return switch (threshold) {
      case HINT -> false;
      case WARNING -> summary.findings(Severity.ERROR) + summary.findings(Severity.WARNING) > 0;
      case ERROR -> summary.findings(Severity.ERROR) > 0;
    };
  }
}
