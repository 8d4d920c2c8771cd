package org.yanbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yanbao.audit.SetupException;
import org.yanbao.trial.KeptFacts;
import org.yanbao.trial.RuleBookDifference;
import org.yanbao.trial.RuleBookDifference.Change;
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
    footer = {"", "退出码：0 比较完毕；2 命令或规则有误；5 有的报告事实读不出来。"})
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
      description = "存有报告事实（其中的 facts 文件夹）的审核输出目录，默认 audit-out。")
  private Path facts;

  @Mixin private ProfileOption profile;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException, IOException {
    RuleBookDifference difference =
        new RuleBookDifference(
            RuleBooks.load(before, profile.name()), RuleBooks.load(after, profile.name()));
    if (!Files.isDirectory(facts)) {
      throw new SetupException("找不到目录“" + facts + "”。请用 --on 指明审核输出目录。");
    }
    List<Path> files = KeptFacts.files(facts);
    if (files.isEmpty()) {
      throw new SetupException("目录“" + facts + "”里没有保存的报告事实（facts 文件夹）。请先用 audit 审核。");
    }
    PrintWriter out = spec.commandLine().getOut();
    int unread = 0;
    for (Path file : files) {
      try {
        difference.add(KeptFacts.read(file));
      } catch (IOException e) {
        unread++;
        spec.commandLine().getErr().println("读不出来，未比较：" + file);
      }
    }
    print(difference, out);
    return unread == 0 ? ExitCode.COMPLETE : ExitCode.INCOMPLETE;
  }

  private static void print(RuleBookDifference difference, PrintWriter out) {
    int total = 0;
    for (Map.Entry<String, List<Change>> rule : difference.changes().entrySet()) {
      out.println(rule.getKey() + "：" + rule.getValue().size() + "处不同");
      for (Change change : rule.getValue()) {
        out.println(
            "    " + change.kind().chinese() + "　" + change.subject() + "　" + change.words());
        total++;
      }
    }
    out.println(
        "比较了" + difference.reports() + "份报告，" + (total == 0 ? "结果完全相同。" : "共有" + total + "处不同。"));
  }
}
