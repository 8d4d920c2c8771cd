package org.yanbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yanbao.audit.KeptRun;
import org.yanbao.audit.Replay;
import org.yanbao.audit.Replay.Judgement;
import org.yanbao.audit.RuleBookDifference;
import org.yanbao.audit.RuleBookDifference.Change;
import org.yanbao.audit.RuleBookDifference.Kind;
import org.yanbao.audit.SetupException;
import org.yanbao.rules.Rule;
import org.yanbao.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules diff}: what an edited rule book would change in audits that were done before. */
@Command(
    name = "diff",
    header = "比较两套规则：在已审核的报告上重算，列出每条规则增减的问题",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    footer = {
      "",
      "同审核一样重算：报告之间、跨年的规则，机关名单、配置和豁免都起作用；不重新读取报告文件。",
      "每个机关每一年度取最后报送的报告，同一年度的报告放在一起比较。",
      "退出码：0 比较完毕；2 命令或规则有误；5 有的报告事实读不出来，或者有规则未能执行。"
    })
final class RulesDiffCommand implements Callable<Integer> {
  @Mixin private HelpOption help;

  @Parameters(index = "0", paramLabel = "旧规则目录", description = "现行的规则目录。")
  private Path before;

  @Parameters(index = "1", paramLabel = "新规则目录", description = "改过的规则目录。")
  private Path after;

  @Option(
      names = "--on",
      paramLabel = "目录",
      defaultValue = "audit-out",
      description = "审核输出目录，默认 audit-out。")
  private Path archive;

  @Option(
      names = "--previous",
      paramLabel = "目录",
      description = "上一年度的审核输出目录；上一年度的报告也在同一输出目录的，不必写。")
  private Path previous;

  @Option(names = "--year", paramLabel = "年度", description = "审核的报告年度；不写则用 profile.yaml 的“审核年度”。")
  private Integer year;

  @Mixin private ProfileOption profile;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException, IOException {
    RuleBook old = load("旧", before);
    RuleBook now = load("新", after);
    KeptRun run =
        KeptRun.of(archive, Optional.ofNullable(previous), AuditOptions.checked(year, spec));
    RuleBookDifference difference = new RuleBookDifference();
    int unread = run.damaged().size();
    run.damaged().forEach(file -> unread(file.toString()));
    Replay said = run.under(old);
    Replay says = run.under(now);
    for (String report : run.reports()) {
      Optional<Judgement> one = said.of(report);
      Optional<Judgement> other = says.of(report);
      if (one.isPresent() && other.isPresent()) {
        difference.add(one.get(), other.get());
      } else {
        unread++;
        unread(report);
      }
    }
    int reports = difference.compared();
    absences(said.absences(), says.absences(), difference);
    Set<String> earlier = new TreeSet<>(said.damaged());
    earlier.addAll(says.damaged());
    earlier.removeIf(
        sha256 ->
            run.damaged().stream().anyMatch(f -> f.getFileName().toString().startsWith(sha256)));
    unread += earlier.size();
    earlier.forEach(sha256 -> unread("上一年度或者前次报送的文件（SHA-256 " + sha256 + "）"));
    print(difference, old, now, reports, spec.commandLine().getOut());
    now.leftOverWaivers()
        .forEach(waiver -> spec.commandLine().getErr().println("提醒　" + waiver.describe()));
    boolean whole =
        unread == 0
            && difference.changes().values().stream()
                .flatMap(List::stream)
                .noneMatch(change -> change.kind() == Kind.FAILED);
    return whole ? ExitCode.COMPLETE : ExitCode.INCOMPLETE;
  }

  private RuleBook load(String which, Path folder) throws SetupException {
    try {
      return RuleBooks.load(folder, profile.name());
    } catch (SetupException e) {
      throw new SetupException(which + "规则目录“" + folder + "”不能用。" + e.getMessage(), e);
    }
  }

  private void unread(String what) {
    spec.commandLine().getErr().println("读不出来，未比较：" + what + "。请重新审核这份报告。");
  }

  /** An agency that only one of the rosters has is compared with nothing. */
  private static void absences(
      List<Judgement> before, List<Judgement> after, RuleBookDifference difference) {
    Map<String, Judgement> old = byAgency(before);
    Map<String, Judgement> now = byAgency(after);
    now.forEach((who, one) -> difference.add(old.getOrDefault(who, nothing(one)), one));
    old.forEach(
        (who, one) -> {
          if (!now.containsKey(who)) {
            difference.add(one, nothing(one));
          }
        });
  }

  private static Map<String, Judgement> byAgency(List<Judgement> absences) {
    return absences.stream()
        .collect(
            Collectors.toMap(
                one -> one.year() + one.agency(), one -> one, (a, b) -> a, TreeMap::new));
  }

  private static Judgement nothing(Judgement of) {
    return new Judgement(of.agency(), of.year(), List.of(), List.of(), of.verdict());
  }

  private static void print(
      RuleBookDifference difference, RuleBook old, RuleBook now, int reports, PrintWriter out) {
    int absent = difference.compared() - reports;
    Map<String, String> titles =
        now.rules().stream().collect(Collectors.toMap(Rule::id, Rule::title));
    old.rules().forEach(rule -> titles.putIfAbsent(rule.id(), rule.title() + "（新规则目录中没有）"));
    int total = 0;
    for (Map.Entry<String, List<Change>> rule : difference.changes().entrySet()) {
      out.println(rule.getKey() + " " + titles.get(rule.getKey()) + "：" + count(rule.getValue()));
      for (Change change : rule.getValue()) {
        out.println("    " + line(change));
        total++;
      }
    }
    if (!difference.verdicts().isEmpty()) {
      out.println("审核结论有变化的：" + difference.verdicts().size() + "个");
      difference
          .verdicts()
          .forEach(change -> out.println("    " + change.subject() + "　" + change.words()));
    }
    out.println(
        "比较了"
            + reports
            + "份报告"
            + (absent == 0 ? "" : "和" + absent + "个没有报告的机关")
            + "，"
            + (total == 0 ? "结果完全相同。" : "共有" + total + "处不同。"));
  }

  private static String line(Change change) {
    return change.kind().chinese() + "　" + change.subject() + "　" + change.words();
  }

  private static String count(List<Change> changes) {
    Map<Kind, Long> kinds =
        changes.stream()
            .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(kind -> kind.getKey().chinese() + kind.getValue() + "处")
        .collect(Collectors.joining("，"));
  }
}
