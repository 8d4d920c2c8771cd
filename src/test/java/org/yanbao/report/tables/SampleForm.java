package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yanbao.report.CellKey;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Sheet.Box;

/** A filled form of a made-up agency whose sums all hold, rendered table by table. */
final class SampleForm {
  private static final String[] ROWS = {
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（一）予以公开",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "1.属于国家秘密",
    "2.其他法律行政法规禁止公开",
    "3.危及“三安全一稳定”",
    "4.保护第三方合法权益",
    "5.属于三类内部事务信息",
    "6.属于四类过程性信息",
    "7.属于行政执法案卷",
    "8.属于行政查询事项",
    "1.本机关不掌握相关政府信息",
    "2.没有现成信息需要另行制作",
    "3.补正后申请内容仍不明确",
    "1.信访举报投诉类申请",
    "2.重复申请",
    "3.要求提供公开出版物",
    "4.无正当理由大量反复申请",
    "5.要求行政机关确认或重新出具已获取信息",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "3.其他",
    "（七）总计",
    "四、结转下年度继续办理"
  };
  private static final Map<Integer, String> GROUPS =
      Map.of(4, "（三）不予公开", 12, "（四）无法提供", 15, "（五）不予处理", 20, "（六）其他处理");
  private static final Map<Integer, Integer> GROUP_SIZES = Map.of(4, 8, 12, 3, 15, 5, 20, 3);

  final Map<CellKey, String> cells = new LinkedHashMap<>();

  private SampleForm() {}

  /**
   * A form with figures drawn by lot.
   *
   * @param zero what agencies write where nothing happened: 0 or nothing
   * @param busy how many of ten cells hold a figure
   */
  static SampleForm drawn(long seed, String zero, int busy) {
    Random lot = new Random(seed);
    SampleForm form = new SampleForm();
    for (String row : StatutoryForm.TABLE_2_ROWS) {
      for (String column : StatutoryForm.columns("表二", row)) {
        String value = row.equals("行政事业性收费") ? "12.5" : figure(lot, zero, busy);
        form.cells.put(new CellKey("表二", row, column), value);
      }
    }
    form.draw3(lot, zero, busy);
    for (String row : StatutoryForm.TABLE_4_ROWS) {
      int sum = 0;
      for (String column : StatutoryForm.TABLE_4_COLUMNS) {
        boolean total = column.equals(StatutoryForm.TOTAL);
        String value = total ? text(sum, zero) : figure(lot, zero, busy);
        sum += number(value);
        form.cells.put(new CellKey("表四", row, column), value);
      }
    }
    return form;
  }

  private void draw3(Random lot, String zero, int busy) {
    int[][] values = new int[25][7];
    for (int c = 0; c < 6; c++) {
      for (int r = 2; r < 23; r++) {
        values[r][c] = number(figure(lot, zero, busy));
        values[23][c] += values[r][c];
      }
      values[24][c] = number(figure(lot, zero, busy));
      int all = values[23][c] + values[24][c];
      values[1][c] = Math.min(all, number(figure(lot, zero, busy)));
      values[0][c] = all - values[1][c];
    }
    for (int r = 0; r < 25; r++) {
      for (int c = 0; c < 6; c++) {
        values[r][6] += values[r][c];
      }
      for (int c = 0; c < 7; c++) {
        cells.put(
            new CellKey(
                "表三", StatutoryForm.TABLE_3_ROWS.get(r), StatutoryForm.TABLE_3_COLUMNS.get(c)),
            text(values[r][c], zero));
      }
    }
  }

  private static String figure(Random lot, String zero, int busy) {
    return lot.nextInt(10) < busy ? String.valueOf(1 + lot.nextInt(60)) : zero;
  }

  private static int number(String text) {
    return text.isBlank() ? 0 : Integer.parseInt(text);
  }

  private static String text(int value, String zero) {
    return value == 0 ? zero : String.valueOf(value);
  }

  String cell(String table, String row, String column) {
    return cells.get(new CellKey(table, row, column));
  }

  /** 表二 as the form has it. */
  Sheet table2() {
    Sheet sheet = new Sheet();
    sheet.row(new Box("第二十条第（一）项", 4, 1));
    sheet.row(new Box("信息内容"), new Box("本年制发件数"), new Box("本年废止件数"), new Box("现行有效件数"));
    for (String row : List.of("规章", "行政规范性文件")) {
      List<Box> boxes = new ArrayList<>(List.of(new Box(row)));
      StatutoryForm.columns("表二", row).forEach(c -> boxes.add(new Box(cell("表二", row, c))));
      sheet.rows.add(boxes);
    }
    item(sheet, "第二十条第（五）项", "本年处理决定数量", "行政许可");
    item(sheet, "第二十条第（六）项", "本年处理决定数量", "行政处罚", "行政强制");
    item(sheet, "第二十条第（八）项", "本年收费金额（单位：万元）", "行政事业性收费");
    return sheet;
  }

  private void item(Sheet sheet, String item, String column, String... rows) {
    sheet.row(new Box(item, 4, 1));
    sheet.row(new Box("信息内容"), new Box(column, 3, 1));
    for (String row : rows) {
      String key = StatutoryForm.columns("表二", row).get(0);
      sheet.row(new Box(row), new Box(cell("表二", row, key), 3, 1));
    }
  }

  /** 表三 as the form has it, its columns in the order given. */
  Sheet table3() {
    Sheet sheet = new Sheet();
    sheet.row(new Box("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), new Box("申请人情况", 7, 1));
    sheet.row(new Box("自然人", 1, 2), new Box("法人或其他组织", 5, 1), new Box("总计", 1, 2));
    sheet.row(
        new Box("商业企业"), new Box("科研机构"), new Box("社会公益组织"), new Box("法律服务机构"), new Box("其他"));
    for (int r = 0; r < ROWS.length; r++) {
      List<Box> boxes = new ArrayList<>();
      if (r == 2) {
        boxes.add(new Box("三、本年度办理结果", 1, 22));
      }
      if (GROUPS.containsKey(r)) {
        boxes.add(new Box(GROUPS.get(r), 1, GROUP_SIZES.get(r)));
      }
      boolean leaf = r >= 4 && r <= 22;
      boolean wide = r < 2 || r == 24;
      boxes.add(new Box(ROWS[r], wide ? 3 : leaf ? 1 : 2, 1));
      String row = StatutoryForm.TABLE_3_ROWS.get(r);
      StatutoryForm.TABLE_3_COLUMNS.forEach(c -> boxes.add(new Box(cell("表三", row, c))));
      sheet.rows.add(boxes);
    }
    return sheet;
  }

  /** 表四 as the form has it. */
  Sheet table4() {
    Sheet sheet = new Sheet();
    sheet.row(new Box("行政复议", 5, 1), new Box("行政诉讼", 10, 1));
    List<Box> second = new ArrayList<>();
    StatutoryForm.TABLE_4_COLUMNS.forEach(c -> second.add(new Box(c, 1, 2)));
    second.add(new Box("未经复议直接起诉", 5, 1));
    second.add(new Box("复议后起诉", 5, 1));
    sheet.rows.add(second);
    List<Box> third = new ArrayList<>();
    List<Box> values = new ArrayList<>();
    for (String row : StatutoryForm.TABLE_4_ROWS) {
      for (String column : StatutoryForm.TABLE_4_COLUMNS) {
        if (!row.equals("行政复议")) {
          third.add(new Box(column));
        }
        values.add(new Box(cell("表四", row, column)));
      }
    }
    sheet.rows.add(third);
    sheet.rows.add(values);
    return sheet;
  }
}
