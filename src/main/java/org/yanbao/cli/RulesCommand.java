package org.yanbao.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rules}: what the rule book holds, whether it is sound, and what an edit would change. */
@Command(
    name = "rules",
    header = "查看、检查、试用规则库",
    synopsisHeading = "%n用法：",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    subcommands = {
      RulesListCommand.class,
      RulesExplainCommand.class,
      RulesCheckCommand.class,
      RulesTestCommand.class,
      RulesDiffCommand.class
    })
final class RulesCommand implements Runnable {
  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明要执行的命令，例如 rules list。");
  }
}
