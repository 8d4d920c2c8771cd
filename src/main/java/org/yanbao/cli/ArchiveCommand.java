package org.yanbao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code archive}: what is done with whole archives. */
@Command(
    name = "archive",
    header = "管理归档：合并，续加时间戳",
    synopsisHeading = "%n用法：",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    subcommands = {ArchiveMergeCommand.class, ArchiveRenewCommand.class})
final class ArchiveCommand implements Runnable {
  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明要执行的命令，例如 archive merge。");
  }
}
