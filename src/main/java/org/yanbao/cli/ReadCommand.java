package org.yanbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yanbao.audit.FileReading;
import org.yanbao.audit.FileReadings;
import org.yanbao.audit.SetupException;
import org.yanbao.publish.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: shows what was read in a file; the first thing to ask for in a dispute. */
@Command(
    name = "read",
    header = "查看从文件中读到了什么：各部分、三张表、疑点和位置",
    synopsisHeading = "%n用法：",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    sortOptions = false,
    footer = {"", "退出码：0 已读取；2 命令有误；5 文件未能读取。"})
final class ReadCommand implements Callable<Integer> {
  @Mixin private HelpOption help;
  @Mixin private ScanOption ocr;

  @Parameters(paramLabel = "文件", description = "要查看的报告；压缩包则逐个查看其中的文件。")
  private Path file;

  @Option(names = "--json", description = "以 JSON 输出，每个文件一行。")
  private boolean json;

  @Spec private CommandSpec spec;

  private boolean unread;

  @Override
  public Integer call() throws SetupException, IOException {
    PrintWriter out = spec.commandLine().getOut();
    FileReadings.of(
        file,
        ocr.scans(),
        reading -> {
          unread |= reading.report().isEmpty();
          if (json) {
            out.println(asJson(reading));
          } else {
            print(out, reading);
          }
          out.flush();
        });
    return unread ? ExitCode.INCOMPLETE : ExitCode.COMPLETE;
  }

  private static String asJson(FileReading reading) {
    return reading
        .report()
        .map(report -> ReadingJson.of(reading.file(), report))
        .orElseGet(() -> ReadingJson.ofUnread(reading.file(), reading.reason()));
  }

  private static void print(PrintWriter out, FileReading reading) {
    out.println("文件：" + reading.file());
    if (reading.report().isPresent()) {
      new ReadingPrinter(out).print(reading.report().get());
    } else {
      out.println("未能读取：" + reading.reason());
    }
    out.println();
  }
}
