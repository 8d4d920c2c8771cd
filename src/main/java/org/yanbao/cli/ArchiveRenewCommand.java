package org.yanbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.yanbao.archive.ArchiveCheck;
import org.yanbao.archive.ArchiveRenewal;
import org.yanbao.archive.OutputFolderException;
import org.yanbao.audit.SetupException;
import org.yanbao.publish.sign.Level;
import org.yanbao.publish.sign.Signer;
import org.yanbao.publish.sign.TimeStampAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archive renew}: adds archive time-stamps before the last ones weaken. */
@Command(
    name = "renew",
    header = "在时间戳失效之前续加归档时间戳：原文件不动，另存一份续期的意见书",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footer = {"", "退出码：0 完成；2 命令有误、时间戳服务连接不上，或者归档与清单不符。"})
final class ArchiveRenewCommand implements Callable<Integer> {
  @Mixin private HelpOption help;

  @Parameters(
      paramLabel = "目录",
      arity = "0..1",
      defaultValue = "audit-out",
      description = "审核的输出目录，默认 audit-out。")
  private Path root;

  @Option(names = "--tsa", paramLabel = "网址", required = true, description = "时间戳服务的网址。")
  private String authority;

  @Option(
      names = "--within",
      paramLabel = "天数",
      defaultValue = "365",
      description = "续期在这么多天之内到期的时间戳，默认 365。")
  private int days;

  @Mixin private KeyOptions key;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException, IOException {
    if (days < 0 || days > 36_500) {
      throw new ParameterException(
          spec.commandLine(), "选项 --within 应为 0 到 36500 的整数，而不是 " + days + "。");
    }
    if (!ArchiveCheck.isArchive(root)) {
      throw new SetupException("“" + root + "”不是审核的输出目录。请检查它的名称和位置是否写对。");
    }
    PrintWriter out = spec.commandLine().getOut();
    Signer signer = Signer.with(key.load(), Level.LTA, TimeStampAuthority.at(authority));
    try {
      ArchiveRenewal.Outcome outcome =
          ArchiveRenewal.renew(
              root,
              signer,
              Instant.now().plus(days, ChronoUnit.DAYS),
              Version.tool(),
              name -> out.println("已续期：" + root.resolve(name)));
      out.println(
          "续期 "
              + outcome.renewed().size()
              + " 份，尚未到期 "
              + outcome.lasting()
              + " 份，没有时间戳、无需续期 "
              + outcome.unstamped()
              + " 份。");
      outcome
          .manifest()
          .ifPresent(hash -> out.println("归档清单校验值：" + hash + "（请抄存到别处，核验时用 --head 比对）"));
      out.flush();
      return ExitCode.COMPLETE;
    } catch (OutputFolderException e) {
      throw new SetupException(e.getMessage(), e);
    }
  }
}
