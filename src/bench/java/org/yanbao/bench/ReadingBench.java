package org.yanbao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.intake.Intake;
import org.yanbao.report.reading.ReportReader;

/**
 * Processor time of reading a file into facts, against that of Tika taking its bare text. Both in
 * one warm machine, in turns, so that what else the computer does touches both alike.
 */
class ReadingBench {
  private static final int WARM = 60;
  private static final int ROUNDS = 60;

  private final Intake intake = Intake.standard();
  private final ReportReader reader = new ReportReader();
  private final PlainExtraction tika = new PlainExtraction();

  @TempDir private Path folder;

  @Test
  void readingAgainstPlainExtraction() throws Exception {
    System.out.printf("%-22s %9s %9s %7s%n", "file", "facts ms", "Tika ms", "ratio");
    for (Map.Entry<String, Path> file : BenchFiles.in(folder).entrySet()) {
      List<Double> ratios = new ArrayList<>();
      List<Double> facts = new ArrayList<>();
      List<Double> plain = new ArrayList<>();
      for (int i = 0; i < WARM + ROUNDS; i++) {
        double own = ThreadTime.milliseconds(() -> reader.read(intake.read(file.getValue())));
        double theirs = ThreadTime.milliseconds(() -> tika.of(file.getValue()));
        if (i >= WARM) {
          facts.add(own);
          plain.add(theirs);
          ratios.add(own / theirs);
        }
      }
      System.out.printf(
          "%-22s %9.1f %9.1f %7.2f  (quartiles %.2f to %.2f)%n",
          file.getKey(),
          Figures.quantile(facts, 0.5),
          Figures.quantile(plain, 0.5),
          Figures.quantile(ratios, 0.5),
          Figures.quantile(ratios, 0.25),
          Figures.quantile(ratios, 0.75));
    }
  }
}
