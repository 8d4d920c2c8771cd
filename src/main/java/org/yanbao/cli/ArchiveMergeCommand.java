package org.yanbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yanbao.archive.ArchiveMerge;
import org.yanbao.audit.MergeRun;
import org.yanbao.audit.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code archive merge}: puts the archives of several machines into one. */
@Command(
    name = "merge",
    header = "合并：把几台机器分头审核的结果并成一个归档",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footer = {
      "",
      "各个归档先行核验，有一处不通过即不合并。各台机器和本次合并应使用同一密钥、同一规则库。",
      "同一单位同一年度有不同意见书的，后列归档中的改称 -v2、-v3，文件内容不变。",
      "跨机器的雷同和汇总关系不在合并时核对：需要核对的，请把有关报告放在一起审核。"
    })
final class ArchiveMergeCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Mixin private RulesOption rules;
  @Mixin private ProfileOption profile;
  @Mixin private KeyOptions key;

  @Parameters(paramLabel = "归档", arity = "1..*", description = "要合并的审核结果目录。")
  private List<Path> sources;

  @Option(names = "--out", paramLabel = "目录", required = true, description = "合并到哪个目录；应是新的目录。")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SetupException, IOException {
    ArchiveMerge.Result result =
        MergeRun.over(
            new MergeRun.Settings(
                sources, out, rules.folder(), profile.name(), key.choice(), Version.tool()));
    PrintWriter printer = spec.commandLine().getOut();
    printer.println("已合并 " + sources.size() + " 个归档，共有 " + result.agencies() + " 个单位的报告。");
    printer.println("汇总：" + out.resolve("summary.xlsx") + "　" + out.resolve("summary.html"));
    printer.println("全部结果：" + out.resolve("results.jsonl"));
    printer.flush();
    return ExitCode.COMPLETE;
  }
}
