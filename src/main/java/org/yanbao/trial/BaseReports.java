package org.yanbao.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yanbao.document.Document;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;
import org.yanbao.rules.source.TextFile;

/** Reads base reports with the changes of an example, by the same way as submitted ones. */
final class BaseReports {
  /** The years that a report speaks of; not those in the number of a document. */
  private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

  private final Path folder;
  private final Intake intake = Intake.standard();
  private final ReportReader reader = new ReportReader();

  /** The base reports of a rule folder. */
  BaseReports(Path rules) {
    this.folder = rules.resolve("tests");
  }

  /**
   * A report made from a base report.
   *
   * @throws ChangeException when there is no such base report or changes cannot be made: each on a
   *     line of the message
   */
  AnnualReport read(Source source) throws ChangeException {
    return read(source, text(source.base()), Optional.empty());
  }

  /** The same, published on a day that its page states. */
  AnnualReport read(Source source, Optional<LocalDate> published) throws ChangeException {
    return read(source, text(source.base()), published);
  }

  /** The same, with every year less one. */
  AnnualReport readAsOfLastYear(Source source) throws ChangeException {
    String text =
        YEAR.matcher(text(source.base()))
            .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) - 1));
    return read(source, text, Optional.empty());
  }

  private AnnualReport read(Source source, String base, Optional<LocalDate> published)
      throws ChangeException {
    List<DocumentChange> ofTables = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    String text = base;
    for (String change : source.changes()) {
      Optional<DocumentChange> ofTable = DocumentChange.of(change);
      ofTable.ifPresent(ofTables::add);
      try {
        text = ofTable.isPresent() ? text : textWith(change, text);
      } catch (ChangeException e) {
        refused.add(e.getMessage());
      }
    }
    Document document = dated(document(text), published);
    AnnualReport report = reader.read(document);
    for (DocumentChange change : ofTables) {
      try {
        document = change.apply(document, report);
      } catch (ChangeException e) {
        refused.add(e.getMessage());
      }
    }
    if (!refused.isEmpty()) {
      throw new ChangeException(String.join("\n", refused));
    }
    return ofTables.isEmpty() ? report : reader.read(document);
  }

  private static String textWith(String change, String text) throws ChangeException {
    if (TextChange.isOne(change)) {
      return TextChange.apply(change, text);
    }
    throw new ChangeException(
        "看不懂改动“" + change + "”。可以写：表三 三(七) 总计: 35；删去 表三 三(七)；删去 …；把 … 改为 …；第五部分加 …。");
  }

  private static Document dated(Document document, Optional<LocalDate> published) {
    return published
        .map(
            day ->
                new Document(
                    document.mediaType(),
                    document.blocks(),
                    document.notes(),
                    new Document.Properties(document.properties().title(), day.toString())))
        .orElse(document);
  }

  private String text(String base) throws ChangeException {
    Path file = folder.resolve(base).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      throw new ChangeException("找不到基准报告“" + base + "”。请检查 tests 文件夹。");
    }
    try {
      return TextFile.read(file, base).text();
    } catch (IOException e) {
      throw new ChangeException("基准报告“" + base + "”读不出来，或者不是文本文件。");
    }
  }

  private Document document(String text) throws ChangeException {
    try {
      Path file = Files.createTempFile("example", ".md");
      try {
        Files.writeString(file, text);
        return intake.read(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (UnreadableException e) {
      throw new ChangeException("改动后的报告读不出来：" + e.getMessage());
    } catch (IOException e) {
      throw new ChangeException("临时文件写不了：" + e.getMessage());
    }
  }
}
