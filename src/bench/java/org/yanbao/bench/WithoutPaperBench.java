package org.yanbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.intake.Intake;
import org.yanbao.publish.RecordJson;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.AuditContext;
import org.yanbao.rules.RuleBook;
import org.yanbao.rules.RuleRun;

/**
 * Processor time of the whole audit without its papers (reading, facts, all rules, the line of the
 * ledger) against that of Tika taking the bare text. In turns, in one warm machine; of all its
 * threads, because rules run on one of their own. The clock of a process ticks in hundredths of a
 * second, hence batches.
 */
class WithoutPaperBench {
  private static final int WARM = 60;
  private static final int BATCHES = 7;
  private static final int BATCH = 20;

  /** How many of each there are among ten reports, by the names of the real files. */
  private static final Map<String, Integer> MIX =
      Map.of(
          "000/000.docx",
          5,
          "000/000.html",
          2,
          "000/000.doc",
          1,
          "000/000.pdf",
          1,
          "000/000.xlsx",
          1);

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Intake intake = Intake.standard();
  private final ReportReader reader = new ReportReader();
  private final PlainExtraction tika = new PlainExtraction();

  @TempDir private Path folder;

  @Test
  void wholeAuditAgainstPlainExtraction() throws Exception {
    RuleBook rules = RuleBook.load(Path.of("rules"));
    Map<String, Cost> costs = new LinkedHashMap<>();
    for (Map.Entry<String, Path> file : BenchFiles.in(folder).entrySet()) {
      costs.put(file.getKey(), cost(file.getValue(), rules));
    }
    System.out.printf(
        "%-22s %9s %9s %9s %7s%n", "file", "facts ms", "audit ms", "Tika ms", "ratio");
    costs.forEach(WithoutPaperBench::print);
    if (costs.keySet().containsAll(MIX.keySet())) {
      Cost sum = new Cost(0, 0, 0);
      for (Map.Entry<String, Integer> part : MIX.entrySet()) {
        sum = sum.plus(costs.get(part.getKey()).times(part.getValue() / 10.0));
      }
      print("a report of the mix", sum);
    }
    System.out.printf("load average %.1f%n", machine.getSystemLoadAverage());
  }

  private static void print(String name, Cost cost) {
    System.out.printf(
        "%-22s %9.1f %9.1f %9.1f %7.2f%n",
        name, cost.facts, cost.audit, cost.plain, cost.audit / cost.plain);
  }

  private Cost cost(Path file, RuleBook rules) throws Exception {
    for (int i = 0; i < WARM; i++) {
      audit(file, rules);
      tika.of(file);
    }
    List<Double> facts = new ArrayList<>();
    List<Double> audit = new ArrayList<>();
    List<Double> plain = new ArrayList<>();
    for (int i = 0; i < BATCHES; i++) {
      facts.add(milliseconds(() -> reader.read(intake.read(file))));
      audit.add(milliseconds(() -> audit(file, rules)));
      plain.add(milliseconds(() -> tika.of(file)));
    }
    return new Cost(
        Figures.quantile(facts, 0.5), Figures.quantile(audit, 0.5), Figures.quantile(plain, 0.5));
  }

  private void audit(Path file, RuleBook rules) throws Exception {
    AnnualReport report = reader.read(intake.read(file));
    RuleRun run = rules.audit(report, AuditContext.NONE);
    RecordJson.line(BenchRecord.of(file, report, run, rules));
  }

  private double milliseconds(Work work) throws Exception {
    long before = machine.getProcessCpuTime();
    for (int i = 0; i < BATCH; i++) {
      work.perform();
    }
    return (machine.getProcessCpuTime() - before) / 1e6 / BATCH;
  }

  /** What is measured. */
  private interface Work {
    void perform() throws Exception;
  }

  /** Milliseconds of processor time. */
  private record Cost(double facts, double audit, double plain) {
    Cost plus(Cost other) {
      return new Cost(facts + other.facts, audit + other.audit, plain + other.plain);
    }

    Cost times(double factor) {
      return new Cost(facts * factor, audit * factor, plain * factor);
    }
  }
}
