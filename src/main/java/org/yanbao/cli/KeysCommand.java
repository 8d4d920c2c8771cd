package org.yanbao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code keys}: makes and shows keys, asks for certificates and takes them in. */
@Command(
    name = "keys",
    header = "生成、查看签名密钥，申请和装入证书",
    synopsisHeading = "%n用法：",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    subcommands = {
      KeysCreateCommand.class,
      KeysShowCommand.class,
      KeysRequestCommand.class,
      KeysInstallCommand.class
    })
final class KeysCommand implements Runnable {
  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明要执行的命令，例如 keys create。");
  }
}
