package org.yanbao.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.yanbao.audit.AuditWatch;
import org.yanbao.audit.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code watch}: audits what arrives, until it is ended. */
@Command(
    name = "watch",
    header = "守候文件夹：新报送或者修改过的报告随到随审，按 Ctrl-C 结束",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footer = {
      "",
      "规则改好保存后，下一轮即按新规则审核；改错了仍按原规则，并说明错在哪里。",
      "文件不再变化满 --quiet-seconds 秒才开始审核，正在复制的文件不会只审一半。"
    })
final class WatchCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Mixin private AuditOptions audit;
  @Mixin private ReportOptions manner;

  @Option(
      names = "--quiet-seconds",
      paramLabel = "秒",
      defaultValue = "3",
      description = "文件夹多少秒没有变化才开始审核，默认 3 秒。")
  private int seconds;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException, IOException, InterruptedException {
    if (seconds < 1 || seconds > 3600) {
      throw new ParameterException(
          spec.commandLine(), "选项 --quiet-seconds 应为 1 到 3600 的整数，而不是 " + seconds + "。");
    }
    RunReport report =
        new NewsReport(
            manner.report(
                spec.commandLine().getOut(), spec.commandLine().getErr(), audit.output()));
    try (report;
        Interruption interruption = Interruption.listen(report::interrupted)) {
      report.notice("正在守候。请把报告放进要审核的文件夹，按 Ctrl-C 结束。");
      new AuditWatch(audit.settings(spec), Duration.ofSeconds(seconds), report, interruption.stop())
          .run(report::finished);
      return ExitCode.COMPLETE;
    }
  }
}
