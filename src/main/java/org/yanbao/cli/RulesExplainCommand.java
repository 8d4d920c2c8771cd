package org.yanbao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yanbao.audit.SetupException;
import org.yanbao.rules.Rule;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleHandbook;
import org.yanbao.rules.RuleLimit;
import org.yanbao.rules.source.NearestName;
import org.yanbao.trial.Example;
import org.yanbao.trial.ExampleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules explain}: one rule in plain words. */
@Command(
    name = "explain",
    header = "说明一条规则：条件、依据、严重程度、出处和例子",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class RulesExplainCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Mixin private RulesOption rules;
  @Mixin private ProfileOption profile;

  @Parameters(paramLabel = "编号", description = "规则编号或名称，例如 A01、勾稽恒等。")
  private String id;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException {
    RuleBook book = RuleBooks.load(rules.folder(), profile.name());
    List<Rule> all = book.rules();
    Rule rule =
        all.stream()
            .filter(each -> each.id().equalsIgnoreCase(id) || each.title().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(all));
    PrintWriter out = spec.commandLine().getOut();
    out.println(rule.id() + "　" + rule.title());
    out.println("条件：" + rule.explanation());
    out.println("依据：" + RuleHandbook.basis(rule));
    out.println("严重程度：" + rule.severity().chinese() + asides(rule, book));
    RuleLimit.of(rule, book.profile()).forEach(limit -> out.println("限值：" + limit.describe()));
    String scope = RuleHandbook.scope(rule);
    out.println("适用：" + (scope.isEmpty() ? "全部机关、全部年度" : scope));
    out.println(
        "出处："
            + rule.file()
            + ":"
            + rule.line()
            + (rule.set().name().isEmpty()
                ? ""
                : "（规则集：" + rule.set().name() + "；施行：" + rule.set().force() + "）"));
    book.cases(rule.id())
        .forEach(
            (name, one) ->
                out.println(
                    RuleHandbook.aside(rule, name, one) + "　" + one.file() + ":" + one.line()));
    examples(rule, out);
    return ExitCode.COMPLETE;
  }

  /** Whether it is switched off, and where the profile speaks of it. */
  private static String asides(Rule rule, RuleBook book) {
    List<String> asides = new ArrayList<>();
    if (rule.off()) {
      asides.add("已停用");
    }
    String places =
        book.profile().mentions().stream()
            .filter(mention -> mention.name().equals(rule.id()))
            .map(mention -> mention.file() + ":" + mention.line())
            .distinct()
            .collect(Collectors.joining("、"));
    if (!places.isEmpty()) {
      asides.add("见 " + places);
    }
    return asides.isEmpty() ? "" : "（" + String.join("，", asides) + "）";
  }

  private ParameterException unknown(List<Rule> all) {
    List<String> ids = all.stream().map(Rule::id).toList();
    return new ParameterException(
        spec.commandLine(),
        "没有编号为“" + id + "”的规则。" + NearestName.question(id, ids) + "可用 rules list 查看全部编号。");
  }

  private void examples(Rule rule, PrintWriter out) {
    for (Example example : ExampleReader.read(rules.folder(), new ArrayList<>())) {
      boolean found = example.found().contains(rule.id());
      if (found || example.silent().contains(rule.id())) {
        out.println(
            "例子："
                + example.name()
                + "（"
                + example.describe()
                + "）"
                + (found ? "——应当报出" : "——不应报出")
                + "　"
                + example.file()
                + ":"
                + example.line());
      }
    }
  }
}
