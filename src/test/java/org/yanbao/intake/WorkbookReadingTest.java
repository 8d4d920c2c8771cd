package org.yanbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

@DisplayName("Workbooks are read as they are shown")
class WorkbookReadingTest {

  @TempDir Path folder;

  /** Fills a sheet. */
  interface Filling {
    void fill(Workbook book);
  }

  private Document read(String name, Filling filling) throws IOException, UnreadableException {
    Path file = folder.resolve(name);
    try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      filling.fill(book);
      book.write(out);
    }
    return Intake.standard().read(file);
  }

  private static CellStyle framed(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static CellStyle format(Workbook book, String pattern) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(pattern));
    return style;
  }

  private static Row row(org.apache.poi.ss.usermodel.Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof String text) {
        row.createCell(i).setCellValue(text);
      } else if (values[i] instanceof Number figure) {
        row.createCell(i).setCellValue(figure.doubleValue());
      }
    }
    return row;
  }

  private static Table table(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Cell at(Document document, int row, int column) {
    return table(document).at(row, column).orElseThrow();
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a.xlsx", "a.xls", "a.et"})
  void merged_cells_are_spans_and_blank_cells_exist(String name) throws Exception {
    Document document =
        read(
            name,
            book -> {
              var sheet = book.createSheet("表三");
              row(sheet, 1, "项目", "甲", null, "总计");
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
              row(sheet, 2, "办理", 5, null, 5);
              row(sheet, 3, null, 7);
              sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            });

    Table table = table(document);
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.columns()).isEqualTo(4);
    assertThat(at(document, 0, 1).columnSpan()).isEqualTo(2);
    assertThat(at(document, 2, 0).text()).isEqualTo("办理");
    assertThat(at(document, 2, 0).rowSpan()).isEqualTo(2);
    assertThat(at(document, 1, 1).text()).isEqualTo("5");
    assertThat(at(document, 1, 2).text()).isEmpty();
    assertThat(at(document, 2, 3).text()).isEmpty();
    assertThat(at(document, 2, 1).place().describe()).isEqualTo("工作表“表三”单元格B4");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void numbers_are_given_as_shown_and_whole(String name) throws Exception {
    Document document =
        read(
            name,
            book -> {
              Row row =
                  row(book.createSheet(), 0, 5, 12345.6789, 1234, 0.5, 0, 5, 45677, 2.5, 0.1 + 0.2);
              row.getCell(2).setCellStyle(format(book, "#,##0"));
              row.getCell(3).setCellStyle(format(book, "0%"));
              row.getCell(4).setCellStyle(format(book, "#,##0;-#,##0;\"-\""));
              row.getCell(5).setCellStyle(format(book, "yyyy\"年\"m\"月\"d\"日\""));
              row.getCell(6).setCellStyle(format(book, "yyyy\"年\"m\"月\"d\"日\""));
              row.getCell(7).setCellStyle(format(book, "0"));
              row(book.getSheetAt(0), 1, "甲", "乙");
            });

    assertThat(table(document).cells().stream().limit(9).map(Cell::text))
        .containsExactly("5", "12345.6789", "1,234", "50%", "0", "5", "2025年1月20日", "2.5", "0.3");
    assertThat(table(document).cells().stream().limit(9).map(cell -> !cell.doubt().isEmpty()))
        .containsExactly(false, false, false, false, false, true, false, true, false);
  }

  @Test
  void a_formula_counts_as_its_stored_result_or_is_doubted() throws Exception {
    Document document =
        read(
            "a.xlsx",
            book -> {
              Row row = row(book.createSheet(), 0, "甲", 2, 3);
              row.createCell(3).setCellFormula("B1+C1");
              row.createCell(4).setCellFormula("B1/0");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
              row.createCell(5).setCellFormula("B1+C1");
              row(book.getSheetAt(0), 1, "乙", 1);
            });

    assertThat(at(document, 0, 3).text()).isEqualTo("5");
    assertThat(at(document, 0, 3).doubt()).isEmpty();
    assertThat(at(document, 0, 4).doubt()).contains("#DIV/0!");
    assertThat(at(document, 0, 5).doubt()).contains("公式");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a.xlsx", "a.xls"})
  void hidden_rows_are_doubted_and_hidden_sheets_left_out(String name) throws Exception {
    Document document =
        read(
            name,
            book -> {
              var sheet = book.createSheet("甲表");
              row(sheet, 0, "项目", "数");
              row(sheet, 1, "收到", 1);
              row(sheet, 2, "转来", 2).setZeroHeight(true);
              row(book.createSheet("底稿"), 0, "旧", 9);
              book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            });

    assertThat(at(document, 2, 1).text()).isEqualTo("2");
    assertThat(at(document, 2, 1).doubt()).contains("隐藏");
    assertThat(at(document, 1, 1).doubt()).isEmpty();
    assertThat(document.notes().stream().filter(note -> note.kind() == Note.Kind.HIDDEN))
        .hasSize(2)
        .anyMatch(note -> note.message().contains("底稿"))
        .anyMatch(note -> note.message().contains("甲表"));
    assertThat(document.blocks()).hasSize(1);
  }

  @Test
  void a_remark_below_a_table_is_no_text_of_the_report() throws Exception {
    Document document =
        read(
            "a.xlsx",
            book -> {
              CellStyle frame = framed(book);
              var sheet = book.createSheet("表");
              row(sheet, 0, "规章", 1, 2).forEach(cell -> cell.setCellStyle(frame));
              row(sheet, 1, "文件", 3, 4).forEach(cell -> cell.setCellStyle(frame));
              row(sheet, 2, "注：本表由各科室汇总。");
            });

    assertThat(document.has(Note.Kind.TABLES_ONLY)).isTrue();
  }

  @Test
  void tables_beside_one_another_are_two_and_a_blank_column_alone_parts_nothing() throws Exception {
    Document two =
        read(
            "a.xlsx",
            book -> {
              var sheet = book.createSheet("统计");
              row(sheet, 0, "项目", "甲", "乙", null, "内容", "件数");
              row(sheet, 1, "新收", 1, 2, null, "规章", 3);
              row(sheet, 2, "结转", 0, 0, null, "文件", 4);
              row(sheet, 3, "公开", 1, 2, null, "许可", 5);
              row(sheet, 4, "总计", 1, 2);
            });
    Document one =
        read(
            "b.xlsx",
            book -> {
              var sheet = book.createSheet("统计");
              for (int i = 0; i < 5; i++) {
                row(sheet, i, "项目" + i, null, 1, 2);
              }
            });

    List<Table> tables =
        two.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    assertThat(tables).extracting(Table::columns).containsExactly(3, 2);
    assertThat(tables).extracting(Table::rows).containsExactly(5, 4);
    assertThat(tables.get(1).at(3, 0).orElseThrow().place().toString()).contains("row=4");
    assertThat(one.blocks()).hasSize(1);
    assertThat(table(one).columns()).isEqualTo(4);
  }

  @Test
  void blank_rows_with_merged_labels_stay_in_a_table_without_frames() throws Exception {
    Document document =
        read(
            "a.xlsx",
            book -> {
              var sheet = book.createSheet("表三");
              row(sheet, 0, "项目", null, "自然人", "总计");
              row(sheet, 1, "一、本年新收");
              row(sheet, 2, "二、上年结转");
              row(sheet, 3, "四、结转下年");
              for (int i = 0; i < 4; i++) {
                sheet.addMergedRegion(new CellRangeAddress(i, i, 0, 1));
              }
            });

    assertThat(table(document).rows()).isEqualTo(4);
    assertThat(at(document, 1, 3).text()).isEmpty();
  }

  @Test
  void titles_and_prose_outside_the_frame_are_paragraphs() throws Exception {
    Document document =
        read(
            "a.xlsx",
            book -> {
              CellStyle frame = framed(book);
              var sheet = book.createSheet("报告");
              row(sheet, 0, "测试县某局年度报告");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
              row(sheet, 1, "一、总体情况");
              row(sheet, 2, "本年主动公开信息3条。");
              row(sheet, 3, "二、主动公开情况");
              row(sheet, 4, "第（一）项", "", "").forEach(cell -> cell.setCellStyle(frame));
              sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 2));
              row(sheet, 5, "规章", 1, 2).forEach(cell -> cell.setCellStyle(frame));
              row(sheet, 6, "文件", "", "").forEach(cell -> cell.setCellStyle(frame));
              row(sheet, 7, "三、申请情况");
              row(sheet, 8, "项目", "甲", "乙").forEach(cell -> cell.setCellStyle(frame));
              row(sheet, 9, "收到", 1, 2).forEach(cell -> cell.setCellStyle(frame));
            });

    assertThat(paragraphs(document))
        .containsExactly("测试县某局年度报告", "一、总体情况", "本年主动公开信息3条。", "二、主动公开情况", "三、申请情况");
    assertThat(document.blocks()).hasSize(7);
    assertThat(table(document).rows()).isEqualTo(3);
    assertThat(at(document, 2, 2).text()).isEmpty();
    assertThat(document.has(Note.Kind.TABLES_ONLY)).isFalse();
  }

  @Test
  void without_frames_a_label_with_blank_figures_stays_in_its_table() throws Exception {
    Document document =
        read(
            "a.xlsx",
            book -> {
              var sheet = book.createSheet("表三");
              row(sheet, 0, "三、申请情况");
              row(sheet, 1, "项目", "自然人", "总计");
              row(sheet, 2, "一、新收");
              row(sheet, 3, "二、结转", 1, 1);
              row(sheet, 4, "四、结转下年");
              row(sheet, 5, "四、复议情况");
              row(sheet, 6, "维持", "纠正", "总计");
              row(sheet, 7, 1, 2, 3);
            });

    assertThat(paragraphs(document)).containsExactly("三、申请情况", "四、复议情况");
    assertThat(table(document).rows()).isEqualTo(4);
    assertThat(at(document, 1, 2).text()).isEmpty();
    assertThat(document.has(Note.Kind.TABLES_ONLY)).isTrue();
  }

  @Test
  void a_million_styled_empty_rows_cost_nothing() throws Exception {
    Path file = folder.resolve("big.xlsx");
    Files.write(file, new byte[0]);
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("small.xlsx"))) {
      row(book.createSheet(), 0, "甲", 1);
      row(book.getSheetAt(0), 1, "乙", 2);
      book.write(out);
    }
    try (var small = new java.util.zip.ZipFile(folder.resolve("small.xlsx").toFile());
        var big = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : java.util.Collections.list(small.entries())) {
        big.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = small.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith("sheet1.xml")) {
          String[] halves = new String(bytes, StandardCharsets.UTF_8).split("</sheetData>");
          PrintStream print = new PrintStream(big, false, StandardCharsets.UTF_8);
          print.print(halves[0]);
          for (int row = 3; row <= 1_048_576; row++) {
            print.print(
                "<row r=\"" + row + "\" s=\"0\" customFormat=\"1\"><c r=\"A" + row + "\"/></row>");
          }
          print.print("</sheetData>" + halves[1]);
          print.flush();
        } else {
          big.write(bytes);
        }
        big.closeEntry();
      }
    }

    assertThat(table(Intake.standard().read(file)).rows()).isEqualTo(2);
  }

  @Test
  void a_protected_workbook_says_so() throws Exception {
    Path file = folder.resolve("locked.xls");
    org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (Workbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      row(book.createSheet(), 0, "甲", 1);
      book.write(out);
    } finally {
      org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThatThrownBy(() -> Intake.standard().read(file))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.kind()).isEqualTo(UnreadableException.Kind.ENCRYPTED));
  }
}
