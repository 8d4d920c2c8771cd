package org.yanbao.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all commands. */
@Command(
    name = "yanbao",
    header = "验报：政府信息公开工作年度报告审核工具",
    synopsisHeading = "%n用法：",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    footer = {"", "查看某个命令的用法：yanbao 命令 --help"},
    versionProvider = Version.class,
    scope = ScopeType.LOCAL)
final class Yanbao implements Runnable {
  private static final List<Class<?>> COMMANDS =
      List.of(
          AuditCommand.class,
          WatchCommand.class,
          ReadCommand.class,
          VerifyCommand.class,
          RulesCommand.class,
          ArchiveCommand.class,
          KeysCommand.class);

  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本。")
  private boolean version;

  @Spec private CommandSpec spec;

  /**
   * The command line for some words. A command that is named first is the only one that is made
   * ready: working out the options of all of them is a tenth of a start.
   */
  static CommandLine commandLine(String[] words) {
    CommandLine line = new CommandLine(new Yanbao());
    List<Class<?>> named =
        COMMANDS.stream().filter(c -> words.length > 0 && name(c).equals(words[0])).toList();
    (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
    return line;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明要执行的命令，例如 audit。");
  }
}
