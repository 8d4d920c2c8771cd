package org.yanbao.sweep;

import java.util.List;
import java.util.Map;
import org.yanbao.report.CellKey;
import org.yanbao.report.StatutoryForm;
import org.yanbao.samples.Draft;
import org.yanbao.samples.FormStyle;

/** Tables and cells beyond the sums: P, B07 to B10, X. */
final class FormPlants extends Planter {
  FormPlants(Base base) {
    super(base);
  }

  @Override
  void plantAll() {
    for (int i = 0; i < 3; i++) {
      plant(
          "P0" + (i + 1),
          "没有" + StatutoryForm.TABLES.get(i),
          draft.withoutTable(StatutoryForm.TABLES.get(i)),
          "S01");
    }
    StatutoryForm.TABLE_2_ROWS.forEach(
        row -> plant("P04", "表二没有" + row, draft.leavingOut(row), "P08"));
    StatutoryForm.TABLE_3_ROWS.forEach(row -> plant("P05", "表三没有" + row, draft.leavingOut(row)));
    StatutoryForm.TABLE_3_COLUMNS
        .subList(0, 6)
        .forEach(column -> plant("P05", "表三没有" + column, draft.leavingOut(column)));
    for (String row : StatutoryForm.TABLE_4_ROWS) {
      for (String column : StatutoryForm.TABLE_4_COLUMNS.subList(0, 4)) {
        plant("P06", "表四" + row + "没有" + column, draft.leavingOut(row + "/" + column));
      }
    }
    Draft filled = draft;
    for (CellKey key : draft.figures().cells().keySet()) {
      filled = draft.figures().cells().get(key).isEmpty() ? cell(filled, key, "0") : filled;
    }
    plant("P07", "旧表式", filled.drawn(FormStyle.OLD), "N13", "N14", "N15", "P08", "P04");
    for (String label : List.of("本年收费金额", "本年收费金额（元）", "本年收费金额（单位：元）", "收费金额")) {
      plant("P08", "收费栏写" + label, draft.drawn(FormStyle.withFeeLabel(label)));
    }
    for (String label : List.of("本年收费金额（万元）", "本年收费金额(单位:万元)", "本年收费金额（单位： 万元）")) {
      plant("-P08", "收费栏写" + label, draft.drawn(FormStyle.withFeeLabel(label)));
    }
    writing();
    plausibility();
  }

  private void writing() {
    Map<CellKey, String> cells = draft.figures().cells();
    cells.forEach(
        (key, text) -> {
          if (text.matches("\\d+") && key.hashCode() % 7 == 0) {
            plant("B07", key + "全角", cell(key, wide(text)));
            plant("B07", key + "带件", cell(key, text + "件"));
            plant(
                "B07",
                key + "前后有空格不算",
                cell(key, text).withCell("表二", "行政许可", "本年处理决定数量", "１２３４"),
                "N14",
                "B06");
          }
        });
    plant("B07", "千分位", cell(new CellKey("表二", "行政许可", "本年处理决定数量"), "12,345"), "N14");
    plant("B07", "全角逗号", cell(new CellKey("表二", "行政许可", "本年处理决定数量"), "12，345"), "N14");
    plant("B07", "约数", cell(new CellKey("表二", "行政许可", "本年处理决定数量"), "约300"), "N14");
    plant("B07", "余", cell(new CellKey("表二", "行政许可", "本年处理决定数量"), "300余"), "N14");
    for (String sign : List.of("/", "-", "－", "—", "——", "无", "不适用", "N/A", "／", "--", "\\")) {
      plant("B04", "行政强制写" + sign, cell(new CellKey("表二", "行政强制", "本年处理决定数量"), sign), "N14");
      plant("B04", "结转写" + sign, cell(new CellKey("表三", "三(三)1", "其他"), sign), "A03");
    }
  }

  private void plausibility() {
    boolean dept = draft.title().contains("局") || draft.title().contains("厅");
    if (dept && !draft.title().contains("省")) {
      plant("B08", "收费以元填", fee("12965000"));
      plant("B08", "收费十万以上", fee("100000.01"));
    }
    plant("-B08", "收费99999", fee("99999"));
    boolean lacksPower = draft.title().matches(".*(县|镇|乡|街道|望澜区|经济区).*");
    plant(
        lacksPower ? "B09" : "-B09",
        "规章1件",
        draft.withCell("表二", "规章", "本年制发件数", "1").withCell("表二", "规章", "现行有效件数", "1"),
        "N15");
    plant(
        lacksPower ? "B09" : "-B09", "规章现行有效2件", draft.withCell("表二", "规章", "现行有效件数", "2"), "N15");
    Draft zero = draft;
    for (CellKey key : draft.figures().cells().keySet()) {
      zero = cell(zero, key, "0");
    }
    plant(
        dept ? "B10" : "-B10",
        "全为零",
        zero,
        "N01",
        "N02",
        "N03",
        "N04",
        "N07",
        "N13",
        "N14",
        "N08",
        "N09",
        "N15",
        "N12");
    Draft noApplications = zero;
    plant(
        "X01",
        "有复议无申请",
        set(noApplications, "表四", "行政复议", "结果维持", 2),
        "N01",
        "N02",
        "N03",
        "N04",
        "N07",
        "N13",
        "N14",
        "N08",
        "N10",
        "N15");
    plant(
        "X01",
        "有诉讼无申请",
        set(noApplications, "表四", "未经复议直接起诉", "其他结果", 1),
        "N01",
        "N02",
        "N03",
        "N04",
        "N07",
        "N13",
        "N14",
        "N08",
        "N10",
        "N15",
        "N09");
    Draft noReview = draft;
    for (String column : StatutoryForm.TABLE_4_COLUMNS) {
      noReview = noReview.withCell("表四", "行政复议", column, "0");
    }
    plant(
        "X02",
        "复议后起诉无来源",
        set(clear(noReview, "复议后起诉"), "表四", "复议后起诉", "结果维持", 1),
        "N10",
        "N08",
        "N09");
    plant(
        "-X02",
        "直接起诉",
        set(clear(noReview, "未经复议直接起诉"), "表四", "未经复议直接起诉", "结果维持", 1),
        "N10",
        "N08",
        "N09");
    if (base.year() > 2020) {
      Draft billed = draft;
      for (String row : List.of("一", "三(六)2", "三(七)")) {
        billed =
            billed
                .withCell("表三", row, "自然人", Long.toString(at("表三", row, "自然人") + 1))
                .withCell("表三", row, "总计", Long.toString(total(row) + 1));
      }
      boolean none = text().matches("(?s).*(未产生|没有产生|未发生|无)[^。]{0,14}信息处理费.*");
      plant(
          none ? "X03" : "-X03", "逾期缴费1件", billed, "N01", "N02", "N04", "N07", "N11", "N05", "N06");
    }
  }

  private Draft clear(Draft other, String row) {
    Draft result = other;
    for (String column : StatutoryForm.TABLE_4_COLUMNS) {
      result = result.withCell("表四", row, column, "0");
    }
    return result;
  }

  private static Draft set(Draft other, String table, String row, String column, int value) {
    return other.withCell(table, row, column, "" + value).withCell(table, row, "总计", "" + value);
  }

  private Draft fee(String amount) {
    return draft.withCell("表二", "行政事业性收费", "本年收费金额", amount);
  }

  private Draft cell(CellKey key, String text) {
    return cell(draft, key, text);
  }

  private static Draft cell(Draft other, CellKey key, String text) {
    return other.withCell(key.table(), key.row(), key.column(), text);
  }

  private static String wide(String digits) {
    return digits
        .chars()
        .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
        .reduce("", String::concat);
  }
}
