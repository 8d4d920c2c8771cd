package org.yanbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** In what manner a run is told of. */
final class ReportOptions {
  @ArgGroup private Manner manner = new Manner();

  /** One of them at most. */
  private static final class Manner {
    @Option(
        names = {"-q", "--quiet"},
        description = "只输出最后的合计，不逐份列出。")
    private boolean quiet;

    @Option(names = "--json", description = "逐个事件输出一行 JSON，供其他程序读取。")
    private boolean json;
  }

  /** The teller that the options ask for. */
  RunReport report(PrintWriter out, PrintWriter err, Path outputFolder) {
    Clock clock = Clock.systemUTC();
    if (manner.json) {
      return new RunEvents(out, clock);
    }
    if (manner.quiet) {
      return new QuietReport(out, err, outputFolder);
    }
    Progress progress = new Progress();
    ProgressDisplay display =
        Terminal.isStandardError()
            ? new ProgressBar(progress, err, clock)
            : new ProgressLog(progress, err);
    return new AuditPrinter(out, outputFolder, clock, progress, display);
  }
}
