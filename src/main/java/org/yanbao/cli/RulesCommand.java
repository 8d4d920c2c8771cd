package org.yanbao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.yanbao.audit.SetupException;
import org.yanbao.rules.Rule;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleBookException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rules}: what the rule book holds. */
@Command(
    name = "rules",
    header = "查看规则库",
    synopsisHeading = "%n用法：",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    optionListHeading = "%n选项：%n",
    subcommands = RulesCommand.ListCommand.class)
final class RulesCommand implements Runnable {
  @Mixin private HelpOption help;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明要执行的命令，例如 rules list。");
  }

  /** {@code rules list}: one line per rule. */
  @Command(
      name = "list",
      header = "列出全部规则",
      synopsisHeading = "%n用法：",
      optionListHeading = "%n选项：%n")
  static final class ListCommand implements Callable<Integer> {
    @Mixin private HelpOption help;
    @Mixin private RulesOption rules;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws SetupException {
      PrintWriter out = spec.commandLine().getOut();
      List<Rule> all = load().rules();
      for (Rule rule : all) {
        out.println(
            rule.id()
                + "　"
                + rule.severity().chinese()
                + "　"
                + rule.title()
                + "　（"
                + rule.file()
                + ":"
                + rule.line()
                + "）");
        out.println("      依据：" + rule.basis());
      }
      out.println("共 " + all.size() + " 条规则。");
      return ExitCode.COMPLETE;
    }

    private RuleBook load() throws SetupException {
      try {
        return RuleBook.load(rules.folder());
      } catch (RuleBookException e) {
        throw new SetupException(e.getMessage(), e);
      }
    }
  }
}
