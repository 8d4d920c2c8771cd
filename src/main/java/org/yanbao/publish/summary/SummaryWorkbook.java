package org.yanbao.publish.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.yanbao.finding.Severity;
import org.yanbao.publish.LedgerLine;
import org.yanbao.publish.summary.SummarySheet.Column;

/** Writes {@code summary.xlsx}. The ledger is read once for each sheet that follows it. */
final class SummaryWorkbook {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  private final Workbook workbook;
  private final Path ledger;
  private final RunSummaries run;
  private final RuleCounts counts = new RuleCounts();

  private SummaryWorkbook(Workbook workbook, Path ledger, RunSummaries run) {
    this.workbook = workbook;
    this.ledger = ledger;
    this.run = run;
  }

  static void write(Path ledger, RunSummaries run, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "验报", null);
    workbook.setGlobalDefaultFont("宋体", 11);
    SummaryWorkbook book = new SummaryWorkbook(workbook, ledger, run);
    book.agencies();
    book.rules();
    book.findings();
    book.unassessed();
    book.unreported();
    book.notes();
    workbook.finish();
  }

  private void agencies() throws IOException {
    SummarySheet sheet =
        new SummarySheet(
            workbook,
            "机关一览",
            List.of(
                Column.wrapping("机关", 34),
                Column.of("机关类型", 16),
                Column.centred("年度", 8),
                Column.centred("审核结论", 11),
                Column.of("不符合", 9),
                Column.of("存疑", 8),
                Column.of("提示", 8),
                Column.of("未能核对", 10),
                Column.of("得分", 8),
                Column.centred("审计意见书", 12),
                Column.wrapping("报送文件", 50),
                // Programs know the columns before by their numbers.
                Column.of("已豁免", 8)));
    LedgerLines.each(
        ledger,
        line -> {
          counts.add(line);
          if (sheet.next()) {
            agency(sheet, line);
          }
        });
    sheet.close();
  }

  private void agency(SummarySheet sheet, LedgerLine line) {
    int errors = line.count(Severity.ERROR.key());
    int warnings = line.count(Severity.WARNING.key());
    sheet.text(0, line.subject());
    sheet.text(1, line.type());
    sheet.year(2, line.year());
    sheet.text(3, line.verdict());
    sheet.fill(3, colour(line.verdict()));
    sheet.number(4, errors);
    sheet.number(5, warnings);
    sheet.number(6, line.count(Severity.HINT.key()));
    sheet.number(7, line.unchecked().size());
    if (line.isAssessed()) {
      sheet.number(8, run.scoring().of(errors, warnings));
    } else {
      sheet.blank(8);
    }
    sheet.link(9, line.pdf());
    sheet.text(10, line.input().file());
    sheet.number(11, line.waived());
  }

  private static String colour(String verdict) {
    return switch (verdict) {
      case "合格" -> "DDF0E0";
      case "基本合格" -> "FFF3D1";
      case "需整改" -> "F9DADA";
      default -> "E6E6E6";
    };
  }

  private void rules() throws IOException {
    SummarySheet sheet =
        new SummarySheet(
            workbook,
            "规则统计",
            List.of(
                Column.centred("规则", 9),
                Column.wrapping("名称", 28),
                Column.centred("程度", 9),
                Column.of("涉及报告", 10),
                Column.of("问题项数", 10),
                Column.of("已豁免", 9),
                Column.of("未能核对的报告", 16),
                Column.wrapping("依据", 70)));
    for (RuleCounts.Count count : counts.ranked()) {
      if (sheet.next()) {
        sheet.text(0, count.rule());
        sheet.text(1, count.title());
        sheet.text(2, severity(count.severity()));
        sheet.number(3, count.reports());
        sheet.number(4, count.findings());
        sheet.number(5, count.waived());
        sheet.number(6, count.unchecked());
        sheet.text(7, count.basis());
      }
    }
    sheet.close();
  }

  private void findings() throws IOException {
    SummarySheet sheet =
        new SummarySheet(
            workbook,
            "全部问题",
            List.of(
                Column.wrapping("机关", 24),
                Column.centred("年度", 7),
                Column.centred("规则", 7),
                Column.wrapping("名称", 18),
                Column.centred("程度", 8),
                Column.wrapping("问题", 60),
                Column.wrapping("应为", 16),
                Column.wrapping("实为", 16),
                Column.wrapping("位置", 24),
                Column.wrapping("依据", 36),
                Column.wrapping("豁免", 16),
                Column.centred("审计意见书", 12),
                Column.of("指纹", 18)));
    LedgerLines.each(
        ledger,
        line -> {
          for (LedgerLine.Entry finding : line.findings()) {
            if (sheet.next()) {
              finding(sheet, line, finding);
            }
          }
        });
    sheet.close();
  }

  private static void finding(SummarySheet sheet, LedgerLine line, LedgerLine.Entry finding) {
    sheet.text(0, line.subject());
    sheet.year(1, line.year());
    sheet.text(2, finding.rule());
    sheet.text(3, finding.title());
    sheet.text(4, severity(finding.severity()));
    sheet.text(5, finding.message());
    sheet.text(6, finding.expected());
    sheet.text(7, finding.actual());
    sheet.text(8, finding.places());
    sheet.text(9, finding.basis());
    sheet.text(10, finding.waived());
    sheet.link(11, line.pdf());
    sheet.text(12, finding.fingerprint());
  }

  private void unassessed() throws IOException {
    SummarySheet sheet =
        new SummarySheet(
            workbook,
            "未能评定",
            List.of(
                Column.wrapping("机关", 30),
                Column.centred("年度", 8),
                Column.centred("审核结论", 11),
                Column.wrapping("原因", 70),
                Column.centred("审计意见书", 12),
                Column.wrapping("报送文件", 44)));
    LedgerLines.each(
        ledger,
        line -> {
          if (!line.reason().isEmpty() && sheet.next()) {
            sheet.text(0, line.subject());
            sheet.year(1, line.year());
            sheet.text(2, line.verdict());
            sheet.text(3, line.reason());
            sheet.link(4, line.pdf());
            sheet.text(5, line.input().file());
          }
        });
    sheet.close();
  }

  private void unreported() throws IOException {
    SummarySheet sheet =
        new SummarySheet(
            workbook,
            "未报送",
            List.of(Column.wrapping("机关", 60), Column.of("机关类型", 18), Column.centred("年度", 8)));
    for (Unreported agency : run.unreported()) {
      if (sheet.next()) {
        sheet.text(0, agency.agency());
        sheet.text(1, agency.type());
        sheet.year(2, agency.year());
      }
    }
    sheet.close();
  }

  private void notes() throws IOException {
    SummarySheet sheet =
        new SummarySheet(workbook, "说明", List.of(Column.of("项目", 14), Column.wrapping("内容", 100)));
    note(sheet, "生成日期", DAY.format(run.made()));
    note(sheet, "数据来源", "同一文件夹中的 results.jsonl，每份报送文件一行；本表只是它的汇总，以审计意见书为准。");
    note(
        sheet,
        "审核结论",
        "有“不符合”的为需整改；没有“不符合”但有“存疑”的为基本合格；两者都没有的为合格；未能读取的为无法评定。已豁免的问题照列，不计入结论、项数和得分。");
    note(sheet, "得分", run.scoring().words() + "。得分供内部排序参考，不是法定评价。");
    note(sheet, "未能评定", "列出整份或者部分内容未能读取的报告及原因；这些内容没有据以提出问题。");
    sheet.close();
  }

  private static void note(SummarySheet sheet, String name, String text) throws IOException {
    if (sheet.next()) {
      sheet.text(0, name);
      sheet.text(1, text);
    }
  }

  private static String severity(String key) {
    return key.isEmpty() ? "" : Severity.of(key).chinese();
  }
}
