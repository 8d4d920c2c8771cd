package org.yanbao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanbao.rules.RuleCheckup;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.trial.Example;
import org.yanbao.trial.ExampleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules check}: all that is wrong with a rule folder, in one go. */
@Command(
    name = "check",
    header = "检查规则、决策表、配置、名单和豁免有没有写错",
    synopsisHeading = "%n用法：",
    optionListHeading = "%n选项：%n",
    footer = {"", "退出码：0 没有问题；2 有问题，改好之前不能用于审核。"})
final class RulesCheckCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Mixin private RulesOption rules;
  @Mixin private ProfileOption profile;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    RuleCheckup checkup = RuleCheckup.of(rules.folder(), profile.name());
    List<RuleProblem> problems = new ArrayList<>(checkup.problems());
    List<Example> examples = ExampleReader.read(rules.folder(), problems);
    for (RuleProblem problem : problems) {
      out.println("错误　" + problem.describe());
    }
    List<RuleProblem> notices = new ArrayList<>(checkup.notices());
    missing("应报", checkup.rules(), examples.stream().flatMap(e -> e.found().stream()))
        .ifPresent(notices::add);
    missing("不应报", checkup.rules(), examples.stream().flatMap(e -> e.silent().stream()))
        .ifPresent(notices::add);
    for (RuleProblem notice : notices) {
      out.println("提醒　" + notice.describe());
    }
    out.println(
        problems.isEmpty()
            ? "检查完毕：" + checkup.rules().size() + "条规则，没有错误，" + notices.size() + "处提醒。"
            : "检查完毕：有" + problems.size() + "处错误、" + notices.size() + "处提醒。改好错误之前，规则库不能用于审核。");
    return problems.isEmpty() ? ExitCode.COMPLETE : ExitCode.USAGE;
  }

  private static Optional<RuleProblem> missing(
      String key, Set<String> rules, Stream<String> shown) {
    Set<String> without = new TreeSet<>(rules);
    without.removeAll(shown.collect(Collectors.toSet()));
    String message = "没有“" + key + "”用例的规则：" + String.join("、", without) + "。请各补一个用例。";
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleProblem("tests", 0, 0, "", message));
  }
}
