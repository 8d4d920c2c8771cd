package org.yanbao.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.FormTable.Edition;
import org.yanbao.report.StatutoryForm;

/** Draws the three tables of the form: rows of cells, spans as in the form itself. */
public final class FormGrid {

  private static final int DECISION_COLUMNS = 3;

  private static final Map<String, String> GROUPS = new LinkedHashMap<>();
  private static final Map<String, String> LABELS = new LinkedHashMap<>();

  static {
    GROUPS.put("三(三)", "（三）不予公开");
    GROUPS.put("三(四)", "（四）无法提供");
    GROUPS.put("三(五)", "（五）不予处理");
    GROUPS.put("三(六)", "（六）其他处理");
    LABELS.put("一", "一、本年新收政府信息公开申请数量");
    LABELS.put("二", "二、上年结转政府信息公开申请数量");
    LABELS.put("三(一)", "（一）予以公开");
    LABELS.put("三(二)", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
    LABELS.put("三(三)1", "1.属于国家秘密");
    LABELS.put("三(三)2", "2.其他法律行政法规禁止公开");
    LABELS.put("三(三)3", "3.危及“三安全一稳定”");
    LABELS.put("三(三)4", "4.保护第三方合法权益");
    LABELS.put("三(三)5", "5.属于三类内部事务信息");
    LABELS.put("三(三)6", "6.属于四类过程性信息");
    LABELS.put("三(三)7", "7.属于行政执法案卷");
    LABELS.put("三(三)8", "8.属于行政查询事项");
    LABELS.put("三(四)1", "1.本机关不掌握相关政府信息");
    LABELS.put("三(四)2", "2.没有现成信息需要另行制作");
    LABELS.put("三(四)3", "3.补正后申请内容仍不明确");
    LABELS.put("三(五)1", "1.信访举报投诉类申请");
    LABELS.put("三(五)2", "2.重复申请");
    LABELS.put("三(五)3", "3.要求提供公开出版物");
    LABELS.put("三(五)4", "4.无正当理由大量反复申请");
    LABELS.put("三(五)5", "5.要求行政机关确认或重新出具已获取信息");
    LABELS.put("三(六)1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请");
    LABELS.put("三(六)2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请");
    LABELS.put("三(六)3", "3.其他");
    LABELS.put("三(七)", "（七）总计");
    LABELS.put("四", "四、结转下年度继续办理");
  }

  private final Figures figures;
  private final FormStyle style;

  /** The tables of a draft. */
  public FormGrid(Draft draft) {
    this.figures = draft.figures();
    this.style = draft.form();
  }

  /** What is drawn of a table by its name: one grid, or several where its layout parts it. */
  List<List<List<GridCell>>> laidOut(String table) {
    return style.layout().of(table, of(table));
  }

  /** The rows of a table by its name, as the form has them. */
  public List<List<GridCell>> of(String table) {
    return switch (table) {
      case StatutoryForm.TABLE_2 ->
          style.edition() == Edition.OF_2019 ? oldDisclosure() : disclosure();
      case StatutoryForm.TABLE_3 -> applications();
      default -> disputes();
    };
  }

  private List<List<GridCell>> disclosure() {
    List<List<GridCell>> rows = new ArrayList<>();
    rows.add(List.of(GridCell.wide("第二十条第（一）项", 4)));
    rows.add(
        List.of(
            GridCell.of("信息内容"),
            GridCell.of("本年制发件数"),
            GridCell.of("本年废止件数"),
            GridCell.of("现行有效件数")));
    for (String row : kept(List.of("规章", "行政规范性文件"))) {
      List<GridCell> cells = new ArrayList<>(List.of(GridCell.of(row)));
      StatutoryForm.columns(StatutoryForm.TABLE_2, row)
          .forEach(column -> cells.add(GridCell.of(two(row, column))));
      rows.add(cells);
    }
    decisions(rows, "第二十条第（五）项", "本年处理决定数量", List.of("行政许可"));
    decisions(rows, "第二十条第（六）项", "本年处理决定数量", List.of("行政处罚", "行政强制"));
    decisions(rows, "第二十条第（八）项", style.feeLabel(), List.of("行政事业性收费"));
    return rows;
  }

  private void decisions(List<List<GridCell>> rows, String item, String label, List<String> keys) {
    rows.add(List.of(GridCell.wide(item, 1 + DECISION_COLUMNS)));
    rows.add(List.of(GridCell.of("信息内容"), GridCell.wide(label, DECISION_COLUMNS)));
    for (String key : kept(keys)) {
      String column = StatutoryForm.columns(StatutoryForm.TABLE_2, key).get(0);
      rows.add(List.of(GridCell.of(key), GridCell.wide(two(key, column), DECISION_COLUMNS)));
    }
  }

  private List<List<GridCell>> oldDisclosure() {
    List<List<GridCell>> rows = new ArrayList<>();
    rows.add(line("第二十条第（一）项"));
    rows.add(line("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量"));
    rows.add(line("规章", "0", "0", "0"));
    String made = two("行政规范性文件", "本年制发件数");
    rows.add(line("规范性文件", made, made, two("行政规范性文件", "现行有效件数")));
    rows.add(line("第二十条第（五）项"));
    rows.add(line("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"));
    rows.add(line("行政许可", "41", "0", two("行政许可", "本年处理决定数量")));
    rows.add(line("其他对外管理服务事项", "17", "0", "0"));
    rows.add(line("第二十条第（六）项"));
    rows.add(line("信息内容", "上一年项目数量", "本年增/减", "处理决定数量"));
    rows.add(line("行政处罚", "63", "0", two("行政处罚", "本年处理决定数量")));
    rows.add(line("行政强制", "5", "0", two("行政强制", "本年处理决定数量")));
    rows.add(line("第二十条第（八）项"));
    rows.add(line("信息内容", "上一年项目数量", "本年增/减"));
    rows.add(line("行政事业性收费", "2", "0"));
    rows.add(line("第二十条第（九）项"));
    rows.add(line("信息内容", "采购项目数量", "采购总金额"));
    rows.add(line("政府集中采购", "12", "386.5"));
    return rows;
  }

  /** A line of four columns whose last cell takes what is left. */
  private static List<GridCell> line(String... texts) {
    List<GridCell> cells = new ArrayList<>(Arrays.stream(texts).map(GridCell::of).toList());
    cells.set(texts.length - 1, GridCell.wide(texts[texts.length - 1], 5 - texts.length));
    return cells;
  }

  private List<List<GridCell>> applications() {
    List<String> columns = kept(StatutoryForm.TABLE_3_COLUMNS);
    List<String> organisations =
        columns.stream().filter(c -> !c.equals("自然人") && !c.equals(StatutoryForm.TOTAL)).toList();
    List<List<GridCell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            new GridCell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
            GridCell.wide("申请人情况", columns.size())));
    List<GridCell> header = new ArrayList<>();
    if (columns.contains("自然人")) {
      header.add(new GridCell("自然人", 1, 2));
    }
    header.add(GridCell.wide("法人或其他组织", organisations.size()));
    if (columns.contains(StatutoryForm.TOTAL)) {
      header.add(new GridCell(StatutoryForm.TOTAL, 1, 2));
    }
    rows.add(header);
    rows.add(organisations.stream().map(GridCell::of).toList());

    List<String> keys = kept(applicationRows());
    long results = keys.stream().filter(key -> key.startsWith("三")).count();
    String group = "";
    for (String key : keys) {
      List<GridCell> cells = new ArrayList<>();
      String own = key.replaceAll("\\d$", "");
      if (key.equals("三(一)")) {
        cells.add(new GridCell("三、本年度办理结果", 1, (int) results));
      }
      if (!own.equals(key) && !own.equals(group)) {
        long size = keys.stream().filter(k -> k.startsWith(own)).count();
        cells.add(new GridCell(GROUPS.get(own), 1, (int) size));
      }
      group = own;
      cells.add(GridCell.wide(label(key), key.startsWith("三") ? (own.equals(key) ? 2 : 1) : 3));
      columns.forEach(column -> cells.add(GridCell.of(three(key, column))));
      rows.add(cells);
    }
    return rows;
  }

  private List<String> applicationRows() {
    if (style.edition() == Edition.OF_2021) {
      return StatutoryForm.TABLE_3_ROWS;
    }
    List<String> rows = new ArrayList<>(StatutoryForm.TABLE_3_ROWS);
    rows.removeIf(row -> row.startsWith("三(六)"));
    rows.add(rows.indexOf("三(七)"), "三(六)");
    return rows;
  }

  private static String label(String key) {
    return key.equals("三(六)") ? "（六）其他处理" : LABELS.get(key);
  }

  private List<List<GridCell>> disputes() {
    List<List<GridCell>> rows = new ArrayList<>();
    List<GridCell> top = new ArrayList<>();
    List<GridCell> courts = new ArrayList<>();
    List<GridCell> results = new ArrayList<>();
    List<GridCell> values = new ArrayList<>();
    int litigation = 0;
    for (String row : StatutoryForm.TABLE_4_ROWS) {
      List<String> columns =
          StatutoryForm.TABLE_4_COLUMNS.stream()
              .filter(column -> !style.leftOut().contains(row + "/" + column))
              .toList();
      columns.forEach(
          column -> values.add(GridCell.of(figures.at(StatutoryForm.TABLE_4, row, column))));
      if (row.equals("行政复议")) {
        top.add(GridCell.wide(row, columns.size()));
        columns.forEach(column -> courts.add(new GridCell(column, 1, 2)));
      } else {
        litigation += columns.size();
        courts.add(GridCell.wide(row, columns.size()));
        columns.forEach(column -> results.add(GridCell.of(column)));
      }
    }
    top.add(GridCell.wide("行政诉讼", litigation));
    rows.add(top);
    rows.add(courts);
    rows.add(results);
    rows.add(values);
    return rows;
  }

  private List<String> kept(List<String> keys) {
    return keys.stream().filter(key -> !style.leftOut().contains(key)).toList();
  }

  private String two(String row, String column) {
    return figures.at(StatutoryForm.TABLE_2, row, column);
  }

  private String three(String row, String column) {
    if (row.equals("三(六)")) {
      long sum = 0;
      for (int i = 1; i <= 3; i++) {
        sum += Long.parseLong(figures.at(StatutoryForm.TABLE_3, row + i, column));
      }
      return Long.toString(sum);
    }
    return figures.at(StatutoryForm.TABLE_3, row, column);
  }
}
