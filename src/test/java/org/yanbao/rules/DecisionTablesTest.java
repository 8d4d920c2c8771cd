package org.yanbao.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanbao.rules.ReportBuilder.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yanbao.finding.Finding;
import org.yanbao.rules.source.RuleProblem;

class DecisionTablesTest {
  private static final Path CACHE = Path.of("target", "rule-cache");
  private static final String FILE = "决策表.drl.xlsx";

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedWorkbook() throws IOException {
    Files.copy(RuleFolders.SHIPPED.resolve(FILE), folder.resolve(FILE));
    RuleText.write(folder, "a.drl", RuleText.rule("T1", "甲", "报告(年度 == 1)", ""));
  }

  @Test
  void a_line_added_in_the_spreadsheet_is_a_rule_at_the_next_run() throws Exception {
    add(
        "恒等关系",
        Map.of(
            "编号",
            "K02",
            "标题",
            "新收等于办结",
            "表",
            "表三",
            "左边",
            "一 每列 + 二 每列",
            "关系",
            "等于",
            "右边",
            "表三/三(七)/每列 + 四 每列"));
    add(
        "恒等关系",
        Map.of(
            "编号",
            "K03",
            "标题",
            "许可不超过十",
            "左边",
            "表二 行政许可 本年处理决定数量",
            "关系",
            "不大于",
            "右边",
            "10",
            "提示语",
            "许可{左边}件，多了{相差}件。"));
    add("正文数字", Map.of("编号", "K22", "标题", "信息条数", "写法", "各类信息{数}条", "对应单元格", "表二 行政许可 本年处理决定数量"));
    add("正文数字", Map.of("编号", "K23", "标题", "培训次数", "写法", "正则: 组织培训(\\d+)次", "对应单元格", "表三 一 总计"));
    add("必备部分与用语", Map.of("编号", "K42", "标题", "写明满意度", "位置", "五", "要点", "满意度", "可接受的用语", "满意率、满意度"));
    add("禁用词与占位符", Map.of("编号", "K62", "标题", "有\"力\"", "位置", "一", "禁用的用语", "监督…有力"));
    RuleBook book = RuleBook.load(folder, CACHE);
    List<Finding> findings = book.audit(clean().build(), AuditContext.NONE).findings();
    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("K03", "K22", "K23", "K42", "K62");
    assertThat(findings)
        .extracting(Finding::message)
        .contains("许可12件，多了2件。", "正文称“各类信息120条”，表二“行政许可”行“本年处理决定数量”列为12，相差108。", "第五部分没有写明“满意度”。");
    assertThat(
            book.audit(clean().cell("表三", "四", "自然人", "1").build(), AuditContext.NONE).findings())
        .extracting(Finding::message)
        .anyMatch(m -> m.startsWith("表三“一、本年新收政府信息公开申请数量”行“自然人”列加"));
    assertThat(book.rules()).extracting(Rule::title).contains("有“力”");
    Rule rule = book.rules().get(0);
    assertThat(rule.file()).isEqualTo("决策表.drl.xlsx[恒等关系]");
    assertThat(rule.line()).isEqualTo(4);
    assertThat(rule.explanation())
        .startsWith("表三“一、本年新收政府信息公开申请数量”行每列加表三“二、上年结转政府信息公开申请数量”行每列应当等于");
  }

  @Test
  void a_figure_is_compared_whole_however_it_is_parted() throws Exception {
    add("正文数字", Map.of("编号", "K22", "标题", "一", "写法", "许可…{数}件", "对应单元格", "表二 行政许可 本年处理决定数量"));
    add("正文数字", Map.of("编号", "K23", "标题", "二", "写法", "正则:(\\d+)件", "对应单元格", "表二 行政许可 本年处理决定数量"));
    RuleBook book = RuleBook.load(folder, CACHE);
    String[][] sentences = {
      {"作出行政许可决定12件。", ""},
      {"作出行政许可决定1,212件。", "相差1200。"},
      {"作出行政许可决定共1，012件。", "相差1000。"},
      {"作出行政许可决定1234567件。", "相差1234555。"},
      {"作出行政许可决定2024，12件。", ""},
    };
    for (String[] sentence : sentences) {
      assertThat(book.audit(clean().appendTo(1, sentence[0]).build(), AuditContext.NONE).findings())
          .as(sentence[0])
          .filteredOn(finding -> finding.rule().equals("K22"))
          .extracting(Finding::message)
          .allMatch(message -> message.endsWith(sentence[1]))
          .hasSize(sentence[1].isEmpty() ? 0 : 1);
    }
    assertThat(
            book.audit(clean().appendTo(1, "作出许可决定5,012件。").build(), AuditContext.NONE).findings())
        .extracting(Finding::rule)
        .doesNotContain("K23");
  }

  @Test
  void every_mistake_is_told_with_its_sheet_and_cell() throws Exception {
    add("恒等关系", Map.of("编号", "K02", "标题", "甲", "表", "表三", "左边", "三（八） 总计", "关系", "相等", "右边", "四"));
    add("正文数字", Map.of("编号", "2号", "标题", "乙", "写法", "正则: ((\\d+)件", "对应单元格", "表五 一 总计"));
    add("必备部分与用语", Map.of("编号", "K42", "位置", "七", "要点", "丙", "可接受的用语", "丙"));
    add("禁用词与占位符", Map.of("编号", "T1", "标题", "丁", "位置", "全文", "禁用的用语", "丁"));
    assertThat(RuleCheckup.of(folder, "", new ClassCache(CACHE)).problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.startsWith("决策表.drl.xlsx 工作表“恒等关系”单元格E4：表三没有名为“三(八)”的行。是不是要写“三(一)”？"))
        .anyMatch(m -> m.startsWith("决策表.drl.xlsx 工作表“恒等关系”单元格F4：“关系”不能写“相等”。"))
        .anyMatch(m -> m.startsWith("决策表.drl.xlsx 工作表“恒等关系”单元格G4：“四”不是一个单元格。"))
        .anyMatch(m -> m.startsWith("决策表.drl.xlsx 工作表“正文数字”单元格A4：编号“2号”不合规矩"))
        .anyMatch(m -> m.startsWith("决策表.drl.xlsx 工作表“必备部分与用语”单元格C4：“标题”没有填写"))
        .anyMatch(m -> m.contains("工作表“禁用词与占位符”单元格A4：规则“丁”：编号 T1 重复"));
  }

  @Test
  void a_workbook_is_read_however_the_office_program_has_left_it() throws Exception {
    edit(
        workbook -> {
          Sheet sheet = workbook.getSheet("恒等关系");
          fill(sheet, 4, "Ｋ０２", "是 ", "己", "表三", "三（一）　每列", "不大于", "三（七） 每列", "不符合", "某文件");
          fill(sheet, 5, "K03", "是", "乙", "表三", "三(二) 每列", "不大于", "三(七) 每列", "不符合");
          fill(sheet, 9, "\u00A0K04\u200B", "是", "丙", "表二", "规章 本年制发件数", "不大于", "", "提示", "某文件");
          Row third = sheet.getRow(9);
          third.createCell(6).setCellValue(10);
          third.createCell(10).setCellValue("政府办公厅（室）");
          third.createCell(11).setCellValue(2021);
          third.getCell(11).setCellStyle(decimals(workbook));
          third.createCell(12).setCellValue("２０２４年");
          sheet.addMergedRegion(CellRangeAddress.valueOf("I5:I7"));
          sheet.setColumnHidden(8, true);
          sheet.getRow(0).createCell(13).setCellValue("备注（经办人）");
          Sheet moved = workbook.getSheet("禁用词与占位符");
          fill(moved, 4, "K62", "是", "丁", "一", "政府采购，监督...有力", "", "提示", "某文件");
          moved.shiftColumns(0, 12, 2);
          workbook.setSheetOrder("禁用词与占位符", 0);
          workbook.createSheet("Sheet1");
        });
    RuleBook book = RuleBook.load(folder, CACHE);
    assertThat(book.rules()).extracting(Rule::id).containsExactly("K02", "K03", "K04", "K62", "T1");
    Rule bound = book.rules().get(2);
    assertThat(bound.explanation()).isEqualTo("表二“规章”行“本年制发件数”列应当不大于10。");
    assertThat(bound.scope().organs()).containsExactly("OFFICE");
    assertThat(bound.scope().from()).isEqualTo(2021);
    assertThat(bound.scope().until()).isEqualTo(2024);
    assertThat(book.audit(clean().build(), AuditContext.NONE).findings())
        .extracting(Finding::rule)
        .contains("K62");
  }

  @Test
  void what_people_write_by_habit_is_understood() throws Exception {
    String[][] lines = {
      {"表3", "一总计", "≥", "三(七)总计", ""},
      {"表 三", "一、本年新收政府信息公开申请数量 总计", "大于等于", "表三 予以公开 总计", "部门、政府"},
      {"", "表三/三（三）1.属于国家秘密/每列", "不超过", "1,000", "全部"},
      {"表四", "复议后起诉 结果维持 + 复议后起诉尚未审结", "=", "-3", "派出机关"},
    };
    for (int i = 0; i < lines.length; i++) {
      Map<String, String> line = new HashMap<>(Map.of("编号", "K0" + (i + 2), "标题", "第" + i + "条"));
      line.putAll(Map.of("表", lines[i][0], "左边", lines[i][1], "关系", lines[i][2]));
      line.putAll(Map.of("右边", lines[i][3], "适用机关", lines[i][4]));
      add("恒等关系", line);
    }
    add("必备部分与用语", Map.of("编号", "K42", "标题", "丁", "位置", "第五部分", "要点", "督查", "可接受的用语", "督查"));
    RuleBook book = RuleBook.load(folder, CACHE);
    assertThat(book.rules())
        .extracting(Rule::explanation)
        .contains(
            "表三“一、本年新收政府信息公开申请数量”行“总计”列应当不小于表三“三（七）总计”行“总计”列。",
            "表三“一、本年新收政府信息公开申请数量”行“总计”列应当不小于表三“三（一）予以公开”行“总计”列。",
            "表三“三（三）1.属于国家秘密”行每列应当不大于1000。",
            "表四“复议后起诉”行“结果维持”列加表四“复议后起诉”行“尚未审结”列应当等于-3。",
            "第五部分应当写明“督查”，可接受的用语：督查。");
    assertThat(book.rules().get(1).scope().organs()).containsExactlyInAnyOrder("GOV", "DEPT");
    assertThat(book.rules().get(2).scope().organs()).isEmpty();
  }

  @Test
  void what_cannot_be_meant_is_told_where_it_stands_and_without_a_wrong_guess() throws Exception {
    Map<String, String> line = Map.of("表", "表三", "左边", "一 总计", "关系", "等于", "右边", "一 总计");
    String[][] changes = {
      {"右边", "一 总计", "G4：左边和右边的单元格相同"},
      {"左边", "(一 总计 + 二 总计) / 2", "E5：“(一 总计 + 二 总计) / 2”：单元格和数只能相加、相减"},
      {"表", "表五", "D6：没有名为“表五”的表"},
      {"表", "", "E7：“一 总计”没有写明是哪张表"},
      {"启用", "√", "B8：“启用”不能写“√”。可以写"},
      {"终止年度", "2019", "M9：起始年度2020晚于终止年度2019"},
      {"右边", "二 总计 + 一 总计 - 二 总计", "G10：左边和右边的单元格相同"},
      {"左边", "二 总计 +", "E11：加号、减号的前后各要有一个单元格或者数"},
      {"左边", "二 总计 = 一 总计", "E12：“二 总计 = 一 总计”里有大于、小于或者等于号"},
    };
    for (int i = 0; i < changes.length; i++) {
      Map<String, String> changed = new HashMap<>(line);
      changed.putAll(Map.of("编号", "K0" + i, "标题", "第" + i + "条", "起始年度", "2020"));
      changed.put(changes[i][0], changes[i][1]);
      add("恒等关系", changed);
    }
    edit(
        workbook -> {
          Row row = workbook.getSheet("恒等关系").createRow(20);
          row.createCell(0).setCellValue("K20");
          row.createCell(6).setCellFormula("1+1");
          XSSFCell formula = (XSSFCell) row.createCell(7);
          formula.setCellFormula("1+1");
          formula.getCTCell().setV("");
          workbook.getSheet("必备部分与用语").getRow(0).getCell(8).setBlank();
          workbook.cloneSheet(workbook.getSheetIndex("禁用词与占位符"));
        });
    Map<String, String> columns = Map.of("编号", "K21", "标题", "乙", "表", "表三", "左边", "一 每列");
    Map<String, String> rows = new HashMap<>(columns);
    rows.putAll(Map.of("关系", "等于", "右边", "表四 每行 总计"));
    add("恒等关系", rows);
    add("正文数字", Map.of("编号", "K22", "标题", "丙", "写法", "收{数}件，办{数}件", "对应单元格", "表三 一 总计"));
    add("正文数字", Map.of("编号", "K23", "标题", "戊", "写法", "{数}", "对应单元格", "表三 一 总计"));
    add("禁用词与占位符", Map.of("编号", "K62", "标题", "丁", "位置", "全文", "禁用的用语", "，"));
    add("禁用词与占位符", Map.of("编号", "K63", "标题", "己", "位置", "全文", "禁用的用语", "待定、再定", "除外", "定"));
    List<String> told =
        RuleCheckup.of(folder, "", new ClassCache(CACHE)).problems().stream()
            .map(RuleProblem::describe)
            .toList();
    for (String[] change : changes) {
      assertThat(told).anyMatch(m -> m.contains("工作表“恒等关系”单元格" + change[2]));
    }
    assertThat(told)
        .anyMatch(m -> m.contains("单元格G21：这一格是公式，没有算出结果"))
        .anyMatch(m -> m.contains("单元格H21：这一格是公式，没有算出结果"))
        .anyMatch(m -> m.contains("单元格G22：“每行”“每列”只能用在同一张表里：表三、表四的行、列不相同"))
        .anyMatch(m -> m.contains("工作表“正文数字”单元格D4：同一种写法里有两个 {数}"))
        .anyMatch(m -> m.contains("工作表“正文数字”单元格D5：这样写，正文里的任何一个数都会拿来比"))
        .anyMatch(m -> m.contains("工作表“必备部分与用语”单元格I1：这一列没有表头"))
        .anyMatch(m -> m.contains("它像是“禁用词与占位符”的副本"))
        .anyMatch(m -> m.contains("工作表“禁用词与占位符”单元格F5：“禁用的用语”本身就有这里除外的用语"))
        .anyMatch(m -> m.contains("工作表“禁用词与占位符”单元格E4：这样写，任何一句话都算有"));
  }

  @Test
  void an_unknown_column_and_an_unknown_slot_are_told_with_the_nearest_name() throws Exception {
    add("恒等关系", Map.of("编号", "K02", "标题", "甲", "关系", "约等", "提示语", "差{相关}"));
    add("必备部分与用语", Map.of("编号", "K42", "标题", "乙", "提示语", "缺{要点}"));
    edit(workbook -> workbook.getSheet("恒等关系").getRow(0).getCell(10).setCellValue("适用单位"));
    assertThat(RuleCheckup.of(folder, "", new ClassCache(CACHE)).problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.contains("“恒等关系”单元格K1：不认识“适用单位”这一列。是不是要写“适用机关”？"))
        .anyMatch(m -> m.contains("“恒等关系”单元格J4：不认识 {相关}。是不是要写“相差”？"))
        .anyMatch(m -> m.contains("“恒等关系”单元格E4：“左边”没有填写"))
        .anyMatch(m -> m.contains("“恒等关系”单元格F4：“关系”不能写“约等”"))
        .anyMatch(m -> m.contains("“必备部分与用语”单元格I4：不认识 {要点}。这张表的提示语里没有可以代入的内容"));
  }

  @Test
  void a_name_that_is_taken_is_told_with_the_place_of_the_other() throws Exception {
    Map<String, String> line = Map.of("编号", "K62", "标题", "丁", "位置", "全文", "禁用的用语", "丁");
    add("禁用词与占位符", line);
    add("禁用词与占位符", line);
    assertThat(RuleCheckup.of(folder, "", new ClassCache(CACHE)).problems())
        .extracting(RuleProblem::describe)
        .anyMatch(m -> m.contains("单元格A5") && m.contains("决策表.drl.xlsx[禁用词与占位符]:4 已用"))
        .anyMatch(m -> m.contains("单元格A5") && m.contains("决策表.drl.xlsx[禁用词与占位符]:4 已有同名规则"));
  }

  @Test
  void lines_that_call_for_opposite_relations_are_told() throws Exception {
    Map<String, String> line =
        Map.of("编号", "K02", "标题", "甲", "表", "表三", "左边", "一 总计", "关系", "不小于", "右边", "三(七) 总计");
    add("恒等关系", line);
    Map<String, String> turned = new HashMap<>(line);
    turned.putAll(Map.of("编号", "K03", "标题", "乙", "左边", "三(七) 总计", "关系", "大于", "右边", "一 总计"));
    add("恒等关系", turned);
    Map<String, String> narrower = new HashMap<>(line);
    narrower.putAll(Map.of("编号", "K04", "标题", "丙", "关系", "等于"));
    add("恒等关系", narrower);
    assertThat(RuleCheckup.of(folder, "", new ClassCache(CACHE)).notices())
        .extracting(RuleProblem::describe)
        .filteredOn(m -> m.contains("矛盾"))
        .satisfiesExactly(
            m ->
                assertThat(m)
                    .startsWith(
                        "决策表.drl.xlsx 工作表“恒等关系”单元格A5：规则“乙”：与 决策表.drl.xlsx[恒等关系]:4 的规则“甲”矛盾"),
            m -> assertThat(m).contains("规则“丙”：与 决策表.drl.xlsx[恒等关系]:5 的规则“乙”矛盾"));
  }

  @Test
  void a_bad_regular_expression_is_told_with_its_cell_and_a_slow_one_is_quick() throws Exception {
    add("禁用词与占位符", Map.of("编号", "K62", "标题", "丁", "位置", "全文", "禁用的用语", "正则: (a+"));
    assertThat(RuleCheckup.of(folder, "", new ClassCache(CACHE)).problems())
        .singleElement()
        .extracting(RuleProblem::describe)
        .asString()
        .startsWith("决策表.drl.xlsx 工作表“禁用词与占位符”单元格E4：正则表达式写错了");
  }

  @Test
  void the_shipped_workbook_has_headings_notes_choices_and_an_example_that_is_off()
      throws Exception {
    try (InputStream in = Files.newInputStream(RuleFolders.SHIPPED.resolve(FILE));
        Workbook workbook = WorkbookFactory.create(in)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
      for (Sheet sheet : workbook) {
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("编号");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("说明");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("否");
        assertThat(sheet.getDataValidations()).isNotEmpty();
      }
    }
  }

  private void add(String sheetName, Map<String, String> values) throws IOException {
    Map<String, String> all = new HashMap<>(Map.of("启用", "是", "严重程度", "存疑", "依据", "测试"));
    all.putAll(values);
    edit(
        workbook -> {
          Sheet sheet = workbook.getSheet(sheetName);
          Row head = sheet.getRow(0);
          Row row = sheet.createRow(sheet.getLastRowNum() + 1);
          head.forEach(
              cell ->
                  row.createCell(cell.getColumnIndex())
                      .setCellValue(all.getOrDefault(cell.getStringCellValue(), "")));
        });
  }

  private static void fill(Sheet sheet, int index, String... values) {
    Row row = sheet.createRow(index);
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
    }
  }

  private static CellStyle decimals(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    return style;
  }

  private void edit(Consumer<Workbook> change) throws IOException {
    Path file = folder.resolve(FILE);
    Workbook workbook;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = WorkbookFactory.create(in);
    }
    change.accept(workbook);
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    workbook.close();
  }
}
