package org.yanbao.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellState;
import org.yanbao.report.DoubtGroup;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.FormCell;
import org.yanbao.report.FormTable;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.RowNames;
import org.yanbao.report.Section;
import org.yanbao.report.StatedPeriod;

/** Shows on a terminal what was read in a report. */
final class ReadingPrinter {
  private final PrintWriter out;

  ReadingPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(AnnualReport report) {
    out.println("题名：" + orMissing(report.title()));
    out.println("机关：" + orMissing(report.agency().name()));
    out.println("年度：" + (report.year() == 0 ? "（未识别）" : report.year() + "年"));
    out.println();
    out.println("各部分：" + (report.sections().isEmpty() ? "（未识别）" : ""));
    for (Section section : report.sections()) {
      int length = section.text().codePointCount(0, section.text().length());
      out.println("  " + section.heading() + "　正文" + length + "字" + at(section.where()));
    }
    for (FormTable table : report.tables()) {
      out.println();
      printTable(table);
    }
    out.println();
    printStatements(report);
    printDoubts(report);
  }

  private void printTable(FormTable table) {
    String state =
        switch (table.presence()) {
          case PRESENT -> "";
          case ABSENT -> "　报告中没有这张表";
          case IMAGE -> "　是图片，未能读取";
          case UNREADABLE -> "　残缺或无法读取";
        };
    out.println(table.name() + state + at(table.where()));
    Map<String, List<FormCell>> rows = new LinkedHashMap<>();
    for (FormCell cell : table.cells()) {
      rows.computeIfAbsent(cell.key().row(), row -> new ArrayList<>()).add(cell);
    }
    List<String> heading = List.of();
    TextGrid grid = new TextGrid();
    for (Map.Entry<String, List<FormCell>> row : rows.entrySet()) {
      List<String> columns = row.getValue().stream().map(c -> c.key().column()).toList();
      if (!columns.equals(heading)) {
        draw(grid, heading);
        heading = columns;
        grid = new TextGrid().row(line("项目", columns));
      }
      grid.row(
          line(
              RowNames.of(table.name(), row.getKey()),
              row.getValue().stream().map(ReadingPrinter::text).toList()));
    }
    draw(grid, heading);
  }

  private void draw(TextGrid grid, List<String> heading) {
    if (!heading.isEmpty()) {
      grid.lines().forEach(out::println);
    }
  }

  private static List<String> line(String name, List<String> rest) {
    List<String> line = new ArrayList<>();
    line.add(name);
    line.addAll(rest);
    return line;
  }

  private static String text(FormCell cell) {
    String text = cell.state() == CellState.BLANK ? "（空）" : cell.raw().strip().replace('\n', ' ');
    return cell.isDoubted() ? text + "？" : text;
  }

  private void printStatements(AnnualReport report) {
    for (StatedPeriod period : report.periods()) {
      out.println("统计期限：" + period.from() + " 至 " + period.to() + at(period.where()));
      out.println("    “" + period.quote() + "”");
    }
    for (FeeStatement fee : report.fees()) {
      String kind = fee.kind() == FeeStatement.Kind.NONE ? "未收取" : "收取";
      out.println("信息处理费：" + kind + at(fee.where()));
      out.println("    “" + fee.quote() + "”");
    }
    for (NarrativeFigure figure : report.figures()) {
      String scope = figure.whole() ? "" : "（只说部分，不与表格比对）";
      out.println(
          "正文数字："
              + figure.subject().chinese()
              + " "
              + figure.value().toPlainString()
              + scope
              + at(figure.where()));
      out.println("    “" + figure.words() + "”");
    }
  }

  private void printDoubts(AnnualReport report) {
    if (report.doubts().isEmpty()) {
      out.println("读取时没有疑点。");
      return;
    }
    out.println("读取疑点（表中以“？”标出）：");
    for (DoubtGroup doubt : DoubtGroup.of(report.doubts())) {
      out.println(
          "  " + doubt.part() + "：" + doubt.reason() + at(String.join("；", doubt.places())));
    }
  }

  private static String at(String place) {
    return place.isEmpty() ? "" : "　〔" + place + "〕";
  }

  private static String orMissing(String text) {
    return text.isEmpty() ? "（未识别）" : text;
  }
}
