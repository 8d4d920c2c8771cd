package org.yanbao.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.Corpus;
import org.yanbao.intake.Intake;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.DraftSource;
import org.yanbao.samples.HtmlWriter;
import org.yanbao.samples.OdtWriter;

/**
 * Processor time of reading a file into facts, against that of Tika taking its bare text. Both in
 * one warm machine, in turns, so that what else the computer does touches both alike.
 */
class ReadingBench {
  private static final int WARM = 60;
  private static final int ROUNDS = 60;
  private static final List<String> REAL =
      List.of(
          "000/000.docx", "000/000.html", "000/000.doc", "000/000.odt", "000/000.pdf",
          "000/000.rtf", "000/000.xlsx", "000/000-seed.txt");

  private final Intake intake = Intake.standard();
  private final ReportReader reader = new ReportReader();
  private final AutoDetectParser tika = new AutoDetectParser();

  @TempDir private Path folder;

  @Test
  void readingAgainstPlainExtraction() throws Exception {
    System.out.printf("%-22s %9s %9s %7s%n", "file", "facts ms", "Tika ms", "ratio");
    for (Map.Entry<String, Path> file : files().entrySet()) {
      List<Double> ratios = new ArrayList<>();
      List<Double> facts = new ArrayList<>();
      List<Double> plain = new ArrayList<>();
      for (int i = 0; i < WARM + ROUNDS; i++) {
        double own = milliseconds(() -> reader.read(intake.read(file.getValue())));
        double theirs = milliseconds(() -> extract(file.getValue()));
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

  private Map<String, Path> files() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    var draft = DraftSource.of("澄浦县人民政府");
    files.put("own.docx", Files.write(folder.resolve("a.docx"), new DocxWriter().write(draft)));
    files.put("own.html", Files.write(folder.resolve("a.html"), new HtmlWriter().write(draft)));
    files.put("own.odt", Files.write(folder.resolve("a.odt"), new OdtWriter().write(draft)));
    Corpus.find().ifPresent(corpus -> REAL.forEach(name -> files.put(name, corpus.resolve(name))));
    return files;
  }

  private void extract(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      tika.parse(in, new BodyContentHandler(-1), new Metadata(), new ParseContext());
    }
  }

  private static double milliseconds(Work work) throws Exception {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.perform();
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }

  /** What is measured. */
  private interface Work {
    void perform() throws Exception;
  }
}
