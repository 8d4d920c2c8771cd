package org.yanbao.rules.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the workbook of rules that is shipped: headings, an explanation of each column, choices,
 * and one example a sheet that is switched off.
 */
public final class DecisionTableTemplate {
  private static final int LAST_LINE = 500;

  private static final Map<String, String> NOTES =
      Map.ofEntries(
          Map.entry("编号", "说明：每条一个编号，以字母开头，不与别的规则重复，如 K01"),
          Map.entry("启用", "选 是 或 否；选 否 的不起作用"),
          Map.entry("标题", "规则的名称，不与别的规则重复"),
          Map.entry("表", "左边和右边所说的是哪张表；跨表的，在左边、右边写全，如 表四 行政复议 总计"),
          Map.entry("左边", "行和列，用空格隔开，可以相加减，如 一 总计 + 二 总计；每列、每行 表示逐列、逐行"),
          Map.entry("关系", "左边应当怎样于右边"),
          Map.entry("右边", "写法同左边，也可以写数"),
          Map.entry("写法", "正文的说法，{数}代表要比的数，…代表中间任意几个字；几种说法用顿号（、）隔开。也可以写 正则: 加正则表达式，数放在括号里"),
          Map.entry("对应单元格", "表 行 列，如 表三 一 总计"),
          Map.entry("除外", "句子里有这些用语的不比、不报；用顿号（、）隔开，可以不填"),
          Map.entry("位置", "全文，或者第几部分"),
          Map.entry("要点", "应当写明的事项"),
          Map.entry("可接受的用语", "出现其中之一就算写明；用顿号（、）隔开，…代表中间任意几个字，也可以写 正则: 加正则表达式"),
          Map.entry("禁用的用语", "不得出现的用语，写法同上"),
          Map.entry("严重程度", "不符合、存疑、提示"),
          Map.entry("依据", "写明法规或文件的名称和条款"),
          Map.entry("适用机关", "不选就是全部"),
          Map.entry("起始年度", "从哪一年度的报告起适用，如 2021；可以不填"),
          Map.entry("终止年度", "适用到哪一年度的报告为止，如 2024；可以不填"));

  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "启用", List.of("是", "否"),
          "表", List.of("表二", "表三", "表四"),
          "关系", IdentitySheet.RELATIONS,
          "位置", RequiredSheet.PLACES,
          "严重程度", DecisionTables.SEVERITIES,
          "适用机关", Organs.NAMES);

  private static final Map<String, Map<String, String>> EXAMPLES =
      Map.of(
          "恒等关系",
          Map.of(
              "编号",
              "K01",
              "标题",
              "示例：予以公开不多于办理总数",
              "表",
              "表三",
              "左边",
              "三(一) 每列",
              "关系",
              "不大于",
              "右边",
              "三(七) 每列",
              "严重程度",
              "不符合",
              "依据",
              "国办公开办函〔2021〕30号附件 第三部分统计表"),
          "正文数字",
          Map.of(
              "编号",
              "K21",
              "标题",
              "示例：正文行政许可件数",
              "写法",
              "作出行政许可…{数}件",
              "对应单元格",
              "表二 行政许可 本年处理决定数量",
              "除外",
              "其中、累计",
              "严重程度",
              "存疑",
              "依据",
              "国办公开办函〔2021〕30号：内容应当准确"),
          "必备部分与用语",
          Map.of(
              "编号",
              "K41",
              "标题",
              "示例：第五部分写明整改措施",
              "位置",
              "五",
              "要点",
              "改进措施",
              "可接受的用语",
              "改进、整改、下一步、今后",
              "严重程度",
              "存疑",
              "依据",
              "《中华人民共和国政府信息公开条例》第五十条"),
          "禁用词与占位符",
          Map.of(
              "编号",
              "K61",
              "标题",
              "示例：留有待填字样",
              "位置",
              "全文",
              "禁用的用语",
              "待填、待补充、此处填写",
              "严重程度",
              "不符合",
              "依据",
              "国办公开办函〔2021〕30号：内容应当准确、完整"));

  private DecisionTableTemplate() {}

  /** Writes the workbook. */
  public static void main(String[] args) throws IOException {
    write(Path.of("rules", "决策表.drl.xlsx"));
  }

  static void write(Path file) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (RuleSheet kind : DecisionTables.SHEETS) {
        fill(workbook, kind);
      }
      workbook.write(out);
    }
  }

  static List<String> columns(RuleSheet kind) {
    List<String> columns = new ArrayList<>(DecisionTables.BEFORE);
    columns.addAll(kind.columns());
    columns.addAll(DecisionTables.AFTER);
    return columns;
  }

  private static void fill(Workbook workbook, RuleSheet kind) {
    Sheet sheet = workbook.createSheet(kind.name());
    List<String> columns = columns(kind);
    Row head = sheet.createRow(0);
    Row notes = sheet.createRow(1);
    Row example = sheet.createRow(2);
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      head.createCell(i).setCellValue(column);
      head.getCell(i).setCellStyle(headStyle(workbook));
      notes
          .createCell(i)
          .setCellValue(
              column.equals("提示语") ? "发给机关的话" + slots(kind) + "；不填则自动生成" : NOTES.get(column));
      notes.getCell(i).setCellStyle(noteStyle(workbook));
      example
          .createCell(i)
          .setCellValue(
              column.equals("启用") ? "否" : EXAMPLES.get(kind.name()).getOrDefault(column, ""));
      sheet.setColumnWidth(i, (column.length() > 2 || i == 2 ? 26 : 16) * 256);
      choose(sheet, i, CHOICES.getOrDefault(column, List.of()));
    }
    sheet.createFreezePane(0, 2);
  }

  private static String slots(RuleSheet kind) {
    return kind.slots().isEmpty()
        ? ""
        : "。可以写 {" + String.join("}{", kind.slots()) + "}，发现问题时换成实际的内容";
  }

  private static void choose(Sheet sheet, int column, List<String> choices) {
    if (choices.isEmpty()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(2, LAST_LINE, column, column));
    validation.setShowErrorBox(true);
    validation.createErrorBox("填写有误", "请从列表中选择：" + String.join("、", choices));
    sheet.addValidationData(validation);
  }

  private static CellStyle headStyle(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static CellStyle noteStyle(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setItalic(true);
    font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    style.setFont(font);
    style.setWrapText(true);
    return style;
  }
}
