package org.yanbao.publish.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.publish.RecordJson;
import org.yanbao.publish.Samples;

class RunSummariesTest {
  private static final ZonedDateTime MADE =
      ZonedDateTime.of(2025, 3, 1, 9, 0, 0, 0, ZoneOffset.UTC);
  private static final String PDF = "2024/青禾县人民政府/findings-青禾县人民政府-2024.pdf";

  @TempDir Path folder;

  @Test
  void the_workbook_has_a_row_for_each_agency_with_its_verdict_and_counts() throws Exception {
    try (XSSFWorkbook book = workbook(threeReports())) {
      XSSFSheet sheet = book.getSheet("机关一览");

      assertThat(texts(sheet, 0)).containsExactly("机关", "青禾县人民政府", "临川湖镇人民政府", "（机关名称未识别）");
      assertThat(texts(sheet, 3)).containsExactly("审核结论", "需整改", "合格", "无法评定");
      Row first = sheet.getRow(1);
      assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(2024);
      // Three findings 不符合, two 存疑, one 提示.
      assertThat(first.getCell(4).getNumericCellValue()).isEqualTo(3);
      assertThat(first.getCell(5).getNumericCellValue()).isEqualTo(2);
      assertThat(first.getCell(6).getNumericCellValue()).isEqualTo(1);
      assertThat(first.getCell(8).getNumericCellValue()).isEqualTo(100 - 3 * 5 - 2 * 2);
      assertThat(sheet.getRow(3).getCell(8).getCellType())
          .as("not assessed, no score")
          .isEqualTo(CellType.BLANK);
    }
  }

  @Test
  void every_sheet_has_a_frozen_head_line_and_a_filter() throws Exception {
    try (XSSFWorkbook book = workbook(threeReports())) {
      assertThat(book)
          .map(sheet -> sheet.getSheetName())
          .containsExactly("机关一览", "规则统计", "全部问题", "未能评定", "未报送", "说明");
      book.forEach(
          sheet -> {
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
          });
    }
  }

  @Test
  void every_sheet_is_printed_on_a4_across_with_its_head_on_each_page() throws Exception {
    try (XSSFWorkbook book = workbook(threeReports())) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
      }
    }
  }

  @Test
  void a_row_is_as_high_as_its_longest_text_needs() throws Exception {
    try (XSSFWorkbook book = workbook(List.of(RecordJson.line(Samples.withMany(8))))) {
      XSSFSheet sheet = book.getSheet("全部问题");
      int higher = 0;
      for (Row row : sheet) {
        // Chinese characters are two wide; the message stands in the sixth column.
        double wide = 2.0 * row.getCell(5).getStringCellValue().length();
        double lines = Math.min(27, wide / (sheet.getColumnWidth(5) / 256.0));
        assertThat((double) row.getHeightInPoints()).isGreaterThanOrEqualTo(Math.floor(lines) * 14);
        higher += row.getHeightInPoints() > 20 ? 1 : 0;
      }
      assertThat(higher).isPositive();
    }
  }

  @Test
  void the_link_leads_from_the_output_folder_to_the_findings_pdf() throws Exception {
    try (XSSFWorkbook book = workbook(threeReports())) {
      String address = book.getSheet("机关一览").getRow(1).getCell(9).getHyperlink().getAddress();

      assertThat(new URI(address).isAbsolute()).isFalse();
      assertThat(new URI(address).getPath()).isEqualTo(PDF);
    }
  }

  @Test
  void findings_rules_and_reasons_have_their_sheets() throws Exception {
    try (XSSFWorkbook book = workbook(threeReports())) {
      assertThat(texts(book.getSheet("全部问题"), 2))
          .containsExactly("规则", "A02", "N01", "S09", "B02", "Q05", "D07");
      assertThat(texts(book.getSheet("规则统计"), 0)).contains("A02", "Q03", "L04");
      assertThat(texts(book.getSheet("未能评定"), 3)).hasSize(2).last().asString().contains("打开密码");
    }
  }

  @Test
  void an_agency_that_did_not_report_is_listed() throws Exception {
    RunSummaries summaries =
        new RunSummaries(Scoring.STANDARD, List.of(new Unreported("石泉乡人民政府", "人民政府", 2024)), MADE);
    write(summaries, threeReports());

    try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("summary.xlsx").toFile())) {
      assertThat(texts(book.getSheet("未报送"), 0)).containsExactly("机关", "石泉乡人民政府");
    }
    assertThat(data().get("unreported").get(0).get(0).asText()).isEqualTo("石泉乡人民政府");
  }

  @Test
  void a_name_that_looks_like_a_formula_stays_text() throws Exception {
    for (String name : List.of("+1+1", "-2+3", "@SUM(A1)", "\t=1+1")) {
      try (XSSFWorkbook book = workbook(List.of(RecordJson.line(Samples.of(name))))) {
        var cell = book.getSheet("机关一览").getRow(1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).as("text").isEqualTo("@");
      }
    }
    String name = "=HYPERLINK(\"x\")\u0001";
    try (XSSFWorkbook book = workbook(List.of(RecordJson.line(Samples.of(name))))) {
      var cell = book.getSheet("机关一览").getRow(1).getCell(0);

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
    }
  }

  @Test
  void the_page_holds_every_report_and_nothing_from_outside() throws IOException {
    write(standard(), threeReports());

    String page = Files.readString(folder.resolve("summary.html"));
    assertThat(page).doesNotContain("http://", "https://", "<link", "src=");
    JsonNode rows = data().get("rows");
    assertThat(StreamSupport.stream(rows.spliterator(), false).map(r -> r.get(3).asText()))
        .containsExactly("需整改", "合格", "无法评定");
    assertThat(URI.create(rows.get(0).get(9).asText()).getPath()).isEqualTo(PDF);
  }

  @Test
  void nothing_in_a_report_can_leave_the_data_of_the_page() throws IOException {
    String name = "</script><script>alert(1)</script><!--";
    write(standard(), List.of(RecordJson.line(Samples.of(name))));

    assertThat(Files.readString(folder.resolve("summary.html"))).doesNotContain(name, "alert(1)</");
    assertThat(data().get("rows").get(0).get(0).asText()).isEqualTo(name);
  }

  @Test
  void three_thousand_reports_have_three_thousand_rows_in_both() throws Exception {
    String line = RecordJson.line(Samples.withMany(10).withPdf(PDF));
    try (XSSFWorkbook book = workbook(Stream.generate(() -> line).limit(3000).toList())) {
      assertThat(book.getSheet("机关一览").getLastRowNum()).isEqualTo(3000);
      assertThat(book.getSheet("全部问题").getLastRowNum()).isEqualTo(30_000);
    }
    assertThat(data().get("rows")).hasSize(3000);
  }

  @Test
  void the_draft_of_the_circular_counts_ranks_and_names_who_is_missing() throws Exception {
    String earlier = RecordJson.line(Samples.of("临川湖镇人民政府"));
    List<String> lines = new ArrayList<>(List.of(earlier));
    lines.addAll(threeReports());
    // An agency without a report is listed as such and not ranked.
    lines.add(RecordJson.line(Samples.missing()).replace("青禾县", "石泉乡"));
    write(
        new RunSummaries(
            new Scoring(100, 10, 3),
            "临岚市人民政府办公室",
            List.of(new Unreported("石泉乡人民政府", "人民政府", 2024)),
            MADE),
        lines);

    try (XWPFDocument draft =
        new XWPFDocument(Files.newInputStream(folder.resolve("bulletin.docx")))) {
      String text =
          draft.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertThat(text).contains("共审核年度报告3份", "合格1份（占33.3%）", "需整改1份", "无法评定1份（占33.3%）");
      assertThat(text).contains("另有1份较早的报告没有计入", "临岚市人民政府办公室", "2025年3月1日");
      assertThat(text).contains("（一）勾稽恒等。", "有1个机关没有报送年度报告");
      List<List<String>> ranking = texts(draft.getTables().get(0));
      // Three findings 不符合 and two 存疑: 100 - 30 - 6.
      assertThat(ranking)
          .containsExactly(
              List.of("名次", "机关", "审核结论", "不符合", "存疑", "得分"),
              List.of("1", "临川湖镇人民政府", "合格", "0", "0", "100"),
              List.of("2", "青禾县人民政府", "需整改", "3", "2", "64"));
      assertThat(texts(draft.getTables().get(1)).get(1)).contains("石泉乡人民政府");
      assertThat(texts(draft.getTables().get(2)).get(1).get(2)).contains("打开密码");
    }
  }

  @Test
  void a_waived_finding_is_counted_in_no_summary() throws Exception {
    write(standard(), List.of(RecordJson.line(Samples.withWaiver())));

    try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("summary.xlsx").toFile())) {
      assertThat(book.getSheet("机关一览").getRow(1).getCell(4).getNumericCellValue()).isEqualTo(2);
      assertThat(book.getSheet("机关一览").getRow(1).getCell(11).getNumericCellValue())
          .as("shown as waived")
          .isEqualTo(1);
      XSSFSheet rules = book.getSheet("规则统计");
      Row waived = rules.getRow(texts(rules, 0).indexOf("A02"));
      assertThat(waived.getCell(4).getNumericCellValue()).as("counted").isZero();
      assertThat(waived.getCell(5).getNumericCellValue()).as("waived").isEqualTo(1);
      assertThat(texts(book.getSheet("全部问题"), 2)).contains("A02");
    }
    assertThat(data().get("rows").get(0).get(4).asInt()).isEqualTo(2);
  }

  private static List<List<String>> texts(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
        .toList();
  }

  @Test
  void a_damaged_ledger_leaves_no_half_summary() throws IOException {
    assertThatThrownBy(() -> write(standard(), List.of("{\"schema\":")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("第 1 行");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("results.jsonl"));
    }
  }

  private static RunSummaries standard() {
    return new RunSummaries(Scoring.STANDARD, List.of(), MADE);
  }

  private static List<String> threeReports() {
    return List.of(
        RecordJson.line(Samples.withFindings().withPdf(PDF)),
        RecordJson.line(Samples.clean()),
        RecordJson.line(Samples.failed()));
  }

  private void write(RunSummaries summaries, List<String> lines) throws IOException {
    Files.write(folder.resolve("results.jsonl"), lines);
    summaries.write(folder);
  }

  private XSSFWorkbook workbook(List<String> lines) throws Exception {
    write(standard(), lines);
    return new XSSFWorkbook(folder.resolve("summary.xlsx").toFile());
  }

  private JsonNode data() throws IOException {
    String page = Files.readString(folder.resolve("summary.html"));
    String open = "<script type=\"application/json\" id=\"data\">";
    int start = page.indexOf(open) + open.length();
    return new JsonMapper().readTree(page.substring(start, page.indexOf("</script>", start)));
  }

  private static List<String> texts(XSSFSheet sheet, int column) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> texts.add(row.getCell(column).getStringCellValue()));
    return texts;
  }
}
