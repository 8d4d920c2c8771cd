package org.yanbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.HtmlWriter;

/**
 * Processor time and memory of the packaged program, all its processes together. Linux only: the
 * time of processes that have ended is read from {@code /proc}.
 */
class AuditBench {
  private static final int TICKS_PER_SECOND = 100;
  private static final Path PROC = Path.of("/proc");
  private static final List<String> AGENCIES =
      List.of("临岚市水务局", "澄浦县人民政府", "临岚市市场监督管理局", "江岭省财政厅");

  @TempDir private Path folder;

  @Test
  void wholeAudit() throws Exception {
    Assumptions.assumeTrue(Files.exists(PROC.resolve("self/stat")), "needs /proc");
    int most = Integer.getInteger("reports", 1000);
    Path one = reports(1);
    System.out.println("first run ever: " + audit(one, 2));
    List<Double> cold = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      cold.add(audit(one, 2).seconds());
    }
    System.out.printf(
        "one report, caches there: %.2f s (%.2f to %.2f)%n",
        Figures.quantile(cold, 0.5), Figures.quantile(cold, 0), Figures.quantile(cold, 1));
    Usage small = audit(reports(100), 2);
    Usage middle = audit(reports(200), 2);
    System.out.println("100 reports: " + small);
    System.out.println("200 reports: " + middle + perReport(small, middle, 100));
    System.out.println("200 reports, one job: " + audit(reports(200), 1));
    if (most > 200) {
      Usage less = audit(reports(most - 100), 2);
      Usage large = audit(reports(most), 2);
      System.out.println(most + " reports: " + large + perReport(small, large, most - 100));
      System.out.println("the last hundred of them" + perReport(less, large, 100));
    }
  }

  private static String perReport(Usage less, Usage more, int reports) {
    return ", %.0f ms a further report".formatted((more.seconds - less.seconds) * 1000 / reports);
  }

  private Path reports(int count) throws IOException {
    Path in = folder.resolve("in-" + count);
    if (Files.exists(in)) {
      return in;
    }
    Files.createDirectories(in);
    for (int i = 0; i < count; i++) {
      String agency = AGENCIES.get(i % AGENCIES.size());
      Draft draft = DraftSource.of(agency);
      draft = draft.titled((char) ('一' + i % 20_000) + draft.title());
      boolean word = i / AGENCIES.size() % 2 == 0;
      byte[] bytes = word ? new DocxWriter().write(draft) : new HtmlWriter().write(draft);
      Files.write(in.resolve("%05d%s".formatted(i, word ? ".docx" : ".html")), bytes);
    }
    return in;
  }

  private Usage audit(Path reports, int jobs) throws IOException, InterruptedException {
    Path out = Files.createTempDirectory(folder, "out");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dyanbao.cache=" + folder.resolve("cache"),
            "-Duser.home=" + folder,
            "-jar",
            "target/yanbao.jar",
            "audit",
            reports.toString(),
            "--out",
            out.toString(),
            "--jobs",
            Integer.toString(jobs));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    double before = endedChildren();
    Process process = builder.start();
    Map<Long, Long> peaks = new HashMap<>();
    while (process.isAlive()) {
      Stream.concat(Stream.of(process.toHandle()), process.descendants())
          .forEach(p -> peaks.merge(p.pid(), peakKilobytes(p.pid()), Math::max));
      Thread.sleep(50);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the audit ended with " + process.exitValue());
    }
    long memory = peaks.values().stream().mapToLong(Long::longValue).sum();
    return new Usage(endedChildren() - before, memory / 1024);
  }

  /** Processor seconds of the children that have ended, and of theirs. */
  private static double endedChildren() throws IOException {
    String stat = Files.readString(PROC.resolve("self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / (double) TICKS_PER_SECOND;
  }

  private static long peakKilobytes(long pid) {
    try (Stream<String> lines = Files.lines(PROC.resolve(pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      // It ended between being seen and being asked.
      return 0;
    }
  }

  /** What a run took. */
  private record Usage(double seconds, long megabytes) {
    @Override
    public String toString() {
      return "%.2f s, peaks of all processes %d MB".formatted(seconds, megabytes);
    }
  }
}
