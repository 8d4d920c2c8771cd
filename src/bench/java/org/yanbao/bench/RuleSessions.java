package org.yanbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yanbao.intake.Intake;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;

/**
 * Holds the whole rule book, and one of a single rule, against reports again and again, and prints
 * how many the process gets through in a second of processor time, its compilers and its collector
 * included. Window after window, because the second compiler takes its time.
 */
public final class RuleSessions {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double WINDOW_SECONDS = 10;
  private static final int WINDOWS = 5;

  private RuleSessions() {}

  /** Measures; takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("yanbao-sessions-");
    Intake intake = Intake.standard();
    ReportReader reader = new ReportReader();
    List<AnnualReport> reports = new ArrayList<>();
    for (Map.Entry<String, Path> file : BenchFiles.in(folder).entrySet()) {
      if (file.getKey().endsWith("docx")) {
        reports.add(reader.read(intake.read(file.getValue())));
      }
    }
    measure("one rule", RuleBook.load(single(folder.resolve("single"))), reports);
    measure("all rules", RuleBook.load(Path.of("rules")), reports);
  }

  /** What is left when there is next to nothing to weigh: facts, session, checks. */
  private static Path single(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("single.drl"),
        """
        package yanbao.rules

        import org.yanbao.rules.fact.*
        global 审核 审核

        rule "无名"
          @id("Z01") @severity("hint") @basis("测试")
        when
          $报告: 报告(年度 == 1)
        then
          审核.发现("无。").见($报告);
        end
        """);
    return folder;
  }

  private static void measure(String name, RuleBook rules, List<AnnualReport> reports) {
    System.out.printf("%-10s", name);
    for (int window = 0; window < WINDOWS; window++) {
      long start = MACHINE.getProcessCpuTime();
      int sessions = 0;
      while (MACHINE.getProcessCpuTime() - start < WINDOW_SECONDS * 1e9) {
        rules.audit(reports.get(sessions++ % reports.size()), AuditContext.NONE);
      }
      double seconds = (MACHINE.getProcessCpuTime() - start) / 1e9;
      System.out.printf(" %7.0f", sessions / seconds);
    }
    System.out.println(" sessions per second of processor time");
  }
}
