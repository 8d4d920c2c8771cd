package org.yanbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.yanbao.Corpus;
import org.yanbao.intake.Intake;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.AuditParts;
import org.yanbao.rules.RuleBook;

/**
 * Holds the rules against reports again and again, and prints how often a second of processor time
 * is enough for it: a session alone (facts inserted, rules fired, session ended; time of the
 * thread), over the whole catalogue and over the rules that may speak on such a report, as the
 * engine runs it; making the facts; and the whole audit, and that by a book of a single rule (time
 * of the process, its compilers, its collector and the watched thread included). The first windows
 * of each go unprinted, because the second compiler takes its time.
 */
public final class RuleSessions {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final LongSupplier PROCESS = MACHINE::getProcessCpuTime;
  private static final LongSupplier THREAD =
      ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
  private static final double WINDOW_SECONDS = 5;
  private static final int WINDOWS = 5;
  private static final int WARMING = 3;

  /** So many are done between two looks at the clock. */
  private static final int ROUND = 20;

  private RuleSessions() {}

  /** Measures; takes no arguments. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("yanbao-sessions-");
    List<AnnualReport> reports = reports(folder);
    AuditParts parts = AuditParts.of(Path.of("rules"), reports);
    for (int i = 0; i < reports.size(); i++) {
      System.out.printf(
          "report %d: %d facts, %d of %d rules may speak%n",
          i + 1, parts.facts(i), parts.rulesFor(i), parts.rules());
    }
    measure("session, whole catalogue", THREAD, parts::sessionOfAll);
    measure("session, as the engine runs it", THREAD, parts::session);
    measure("facts of a report", THREAD, parts::makeFacts);
    measure("whole audit", PROCESS, audits(RuleBook.load(Path.of("rules")), reports));
    measure(
        "whole audit, a single rule",
        PROCESS,
        audits(RuleBook.load(single(folder.resolve("single"))), reports));
  }

  /** The four real reports where they are at hand, or else an own one. */
  private static List<AnnualReport> reports(Path folder) throws Exception {
    List<Path> files = new ArrayList<>();
    if (Corpus.find().isPresent()) {
      try (Stream<Path> found = Files.walk(Corpus.find().get(), 2)) {
        found
            .filter(file -> file.toString().matches(".*/(\\d+)/\\1\\.docx"))
            .sorted()
            .forEach(files::add);
      }
    } else {
      files.add(BenchFiles.in(folder).get("own.docx"));
    }
    Intake intake = Intake.standard();
    ReportReader reader = new ReportReader();
    List<AnnualReport> reports = new ArrayList<>();
    for (Path file : files) {
      reports.add(reader.read(intake.read(file)));
    }
    return reports;
  }

  private static IntConsumer audits(RuleBook rules, List<AnnualReport> reports) {
    return i -> rules.audit(reports.get(i % reports.size()), AuditContext.NONE);
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

  private static void measure(String name, LongSupplier clock, IntConsumer work) {
    for (int window = 0; window < WARMING; window++) {
      window(clock, work);
    }
    System.out.printf("%-32s", name);
    for (int window = 0; window < WINDOWS; window++) {
      System.out.printf(" %7.0f", window(clock, work));
    }
    System.out.println(" a second of processor time");
  }

  /** How often something is done in a second, over one window. */
  private static double window(LongSupplier clock, IntConsumer work) {
    long start = clock.getAsLong();
    int done = 0;
    while (clock.getAsLong() - start < WINDOW_SECONDS * 1e9) {
      for (int i = 0; i < ROUND; i++) {
        work.accept(done++);
      }
    }
    return done / ((clock.getAsLong() - start) / 1e9);
  }
}
