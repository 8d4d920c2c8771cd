package org.yanbao.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanbao.document.Document;
import org.yanbao.intake.Intake;
import org.yanbao.intake.UnreadableException;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.reading.ReportReader;

/** Reads base reports with the changes of an example, by the same way as submitted ones. */
final class BaseReports {
  private final Path folder;
  private final Intake intake = Intake.standard();
  private final ReportReader reader = new ReportReader();

  /** The base reports of a rule folder. */
  BaseReports(Path rules) {
    this.folder = rules.resolve("tests");
  }

  /**
   * A base report with changes.
   *
   * @throws ChangeException when there is no such base report or a change cannot be made
   */
  AnnualReport read(String base, List<String> changes) throws ChangeException {
    List<CellChange> cells = new ArrayList<>();
    String text = text(base);
    for (String change : changes) {
      Optional<CellChange> cell = CellChange.of(change);
      if (cell.isPresent()) {
        cells.add(cell.get());
      } else if (TextChange.isOne(change)) {
        text = TextChange.apply(change, text);
      } else {
        throw new ChangeException(
            "看不懂改动“" + change + "”。可以写：表三 三(七) 总计: 35；删去 …；把 … 改为 …；第五部分加 …。");
      }
    }
    Document document = document(text);
    AnnualReport report = reader.read(document);
    for (CellChange cell : cells) {
      document = cell.apply(document, report);
    }
    return cells.isEmpty() ? report : reader.read(document);
  }

  private String text(String base) throws ChangeException {
    Path file = folder.resolve(base).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      throw new ChangeException("找不到基准报告“" + base + "”。请检查 tests 文件夹。");
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new ChangeException("基准报告“" + base + "”读不出来，应为UTF-8编码的文本。");
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
