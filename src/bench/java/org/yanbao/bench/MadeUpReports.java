package org.yanbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.yanbao.samples.DocxWriter;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftWriter;
import org.yanbao.samples.HtmlWriter;
import org.yanbao.samples.PdfWriter;
import org.yanbao.samples.XlsxWriter;

/**
 * Makes folders of reports of agencies that do not exist, in the mix of formats that agencies send,
 * half of them with a seeded defect. The same number always gives the same report.
 */
final class MadeUpReports {
  private static final DraftWriter DOCX = new DocxWriter();
  private static final DraftWriter HTML = new HtmlWriter();

  private final DraftWriter pdf = new PdfWriter();
  private final DraftWriter xlsx = new XlsxWriter();
  private final WordFile word;

  MadeUpReports() throws IOException {
    this.word = WordFile.sample();
  }

  /**
   * Writes reports into a folder, one a file: of ten, five docx, two html, and one each doc, pdf
   * and xlsx.
   *
   * @param args the folder and the number of reports
   */
  public static void main(String[] args) throws IOException {
    new MadeUpReports().write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes that many reports into a folder, which is made. */
  void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < count; number++) {
      switch (number % 10) {
        case 3, 8 -> write(folder, number, ".html", HTML);
        case 5 -> write(folder, number, ".pdf", pdf);
        case 6 -> Files.write(folder.resolve(name(number, ".doc")), doc(number));
        case 9 -> write(folder, number, ".xlsx", xlsx);
        default -> write(folder, number, ".docx", DOCX);
      }
    }
  }

  /** Writes that many reports in docx and html, in turns. */
  void writePlain(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < count; number++) {
      boolean docx = number % 2 == 0;
      write(folder, number, docx ? ".docx" : ".html", docx ? DOCX : HTML);
    }
  }

  /** The defect in a report; those in doc have none but another period. */
  static SeededDefect defect(int number) {
    Random random = random(-1 - number);
    SeededDefect[] all = SeededDefect.values();
    return random.nextBoolean() ? SeededDefect.NONE : all[1 + random.nextInt(all.length - 1)];
  }

  /** A report before it becomes a file. */
  static Draft draft(int number) {
    return defect(number).in(MadeUpDraft.of(MadeUpAgency.of(number), random(number)));
  }

  /** Neighbouring seeds of {@link Random} begin alike: they are drawn apart first. */
  private static Random random(int number) {
    return new Random(number * 0x9E3779B97F4A7C15L);
  }

  private static void write(Path folder, int number, String suffix, DraftWriter writer)
      throws IOException {
    Files.write(folder.resolve(name(number, suffix)), writer.write(draft(number)));
  }

  private static String name(int number, String suffix) {
    return "%06d%s年报%s".formatted(number, MadeUpAgency.of(number).name(), suffix);
  }

  private byte[] doc(int number) throws IOException {
    Random random = random(number);
    String place = MadeUpAgency.of(number).place().substring(0, 2);
    String county = MadeUpAgency.of(number / 2 + 1).place().substring(0, 2);
    List<String> months = List.of("12月31日", "11月30日");
    return word.replacing(
        "枫渡",
        place,
        "澄浦",
        county,
        "326条",
        (100 + random.nextInt(900)) + "条",
        "412条",
        (100 + random.nextInt(900)) + "条",
        "12月31日",
        months.get(random.nextInt(2)));
  }
}
