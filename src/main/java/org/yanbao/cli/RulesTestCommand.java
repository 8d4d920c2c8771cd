package org.yanbao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yanbao.audit.SetupException;
import org.yanbao.rules.Rule;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.trial.Example;
import org.yanbao.trial.ExampleReader;
import org.yanbao.trial.ExampleResult;
import org.yanbao.trial.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rules test}: runs the examples of the rule folder. */
@Command(
    name = "test",
    header = "用例子试规则：该报的报，不该报的不报",
    synopsisHeading = "%n用法：",
    optionListHeading = "%n选项：%n",
    footer = {"", "退出码：0 全部符合；2 规则或用例写错；4 有用例不符合。"})
final class RulesTestCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Mixin private RulesOption rules;
  @Mixin private ProfileOption profile;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException {
    PrintWriter out = spec.commandLine().getOut();
    RuleBook book = RuleBooks.load(rules.folder(), profile.name());
    List<RuleProblem> problems = new ArrayList<>();
    List<Example> examples = ExampleReader.read(rules.folder(), problems);
    if (!problems.isEmpty()) {
      throw new SetupException(
          String.join("\n", problems.stream().map(RuleProblem::describe).toList()));
    }
    Trial trial = Trial.of(book, rules.folder(), examples);
    List<ExampleResult> failed = trial.results().stream().filter(r -> !r.passed()).toList();
    for (ExampleResult result : failed) {
      Example example = result.example();
      boolean wrong = !result.mistakes().isEmpty();
      out.println(
          (wrong ? "写错　　" : "不符合　") + example.file() + ":" + example.line() + " " + example.name());
      result.mistakes().forEach(mistake -> out.println("    " + mistake));
      result.failures().forEach(failure -> out.println("    " + failure));
    }
    print("没有用例表明会报出", trial.neverFired(), out);
    print("没有用例表明不会误报", trial.neverSilent(), out);
    print("所有用例都没有可供它检查的内容", trial.neverExamined(), out);
    if (!trial.neverSpoke().isEmpty()) {
      out.println("没有用例表明会报出的情形：" + String.join("、", trial.neverSpoke()));
    }
    long wrong = failed.stream().filter(result -> !result.mistakes().isEmpty()).count();
    out.println(
        "共"
            + examples.size()
            + "个用例，符合"
            + (examples.size() - failed.size())
            + "个，不符合"
            + (failed.size() - wrong)
            + "个"
            + (wrong == 0 ? "。" : "，写错" + wrong + "个。"));
    if (wrong > 0) {
      return ExitCode.USAGE;
    }
    return failed.isEmpty() ? ExitCode.COMPLETE : ExitCode.DOES_NOT_HOLD;
  }

  private static void print(String heading, List<Rule> rules, PrintWriter out) {
    if (!rules.isEmpty()) {
      out.println(heading + "的规则：" + String.join("、", rules.stream().map(Rule::id).toList()));
    }
  }
}
