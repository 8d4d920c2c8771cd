package org.yanbao.report.tables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Label.Kind;

/** The words of the form's labels (格式, both editions) and their usual variants. */
final class LabelBook {

  /** Words of the rows of 表三, for comparison letter by letter. */
  static final Map<String, Label> ROWS_3 = rows3();

  /** All labels by their words. */
  static final Map<String, Label> EXACT = exact();

  private LabelBook() {}

  /** Keys of the rows of 表三 whose words a text holds whole. */
  static List<String> rowsIn(String text) {
    String letters = LabelText.of(text).whole();
    Stream<String> plain =
        ROWS_3.entrySet().stream()
            .filter(row -> letters.contains(row.getKey()))
            .map(row -> row.getValue().key());
    Stream<String> numbered =
        Map.of(StatutoryForm.OTHER_OUTCOME, "3其他(?!法律)", StatutoryForm.ALL_OUTCOMES, "七总计")
            .entrySet()
            .stream()
            .filter(row -> Pattern.compile(row.getValue()).matcher(letters).find())
            .map(Map.Entry::getKey);
    return Stream.concat(plain, numbered).toList();
  }

  private static Map<String, Label> rows3() {
    Map<String, Label> rows = new LinkedHashMap<>();
    List<String> words =
        List.of(
            "本年新收政府信息公开申请数量",
            "上年结转政府信息公开申请数量",
            "予以公开",
            "部分公开",
            "属于国家秘密",
            "其他法律行政法规禁止公开",
            "危及三安全一稳定",
            "保护第三方合法权益",
            "属于三类内部事务信息",
            "属于四类过程性信息",
            "属于行政执法案卷",
            "属于行政查询事项",
            "本机关不掌握相关政府信息",
            "没有现成信息需要另行制作",
            "补正后申请内容仍不明确",
            "信访举报投诉类申请",
            "重复申请",
            "要求提供公开出版物",
            "无正当理由大量反复申请",
            "要求行政机关确认或重新出具已获取信息",
            "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请",
            "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请");
    for (int i = 0; i < words.size(); i++) {
      rows.put(words.get(i), new Label(Kind.ROW_3, StatutoryForm.TABLE_3_ROWS.get(i)));
    }
    rows.put("结转下年度继续办理", new Label(Kind.ROW_3, "四"));
    return Map.copyOf(rows);
  }

  private static Map<String, Label> exact() {
    Map<String, Label> book = new HashMap<>(ROWS_3);
    row3(book, "一", "本年新收申请数量", "本年度新收政府信息公开申请数量", "本年收到政府信息公开申请数量");
    row3(book, "二", "上年结转申请数量", "上年度结转政府信息公开申请数量", "上一年结转政府信息公开申请数量");
    row3(book, "三(二)", "部分公开区分处理的只计这一情形不计其他情形");
    row3(book, "四", "结转下年继续办理", "结转下一年度继续办理", "结转下年度办理");
    all(book, Kind.GROUP_3, "三", "本年度办理结果", "本年办理结果", "办理结果");
    all(book, Kind.GROUP_3, "三(三)", "不予公开");
    all(book, Kind.GROUP_3, "三(四)", "无法提供");
    all(book, Kind.GROUP_3, "三(五)", "不予处理");
    all(book, Kind.GROUP_3, "三(六)", "其他处理");
    all(book, Kind.COLUMN_3, "自然人", "自然人");
    all(book, Kind.COLUMN_3, "商业企业", "商业企业", "企业");
    all(book, Kind.COLUMN_3, "科研机构", "科研机构", "科研单位");
    all(book, Kind.COLUMN_3, "社会公益组织", "社会公益组织", "公益组织", "社会公益性组织", "社会组织");
    all(book, Kind.COLUMN_3, "法律服务机构", "法律服务机构", "法律服务组织");
    all(book, Kind.FRAME_3, "法人", "法人或其他组织", "法人和其他组织", "法人及其他组织");
    all(book, Kind.FRAME_3, "申请人", "申请人情况", "申请人类型", "申请人");
    all(book, Kind.FRAME_3, "勾稽", "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和");
    all(book, Kind.SHARED, "总计", "总计", "合计");
    all(book, Kind.SHARED, "其他", "其他", "其它");
    all(book, Kind.EXTRA, "备注", "备注", "说明", "序号");
    table2(book);
    table4(book);
    return Map.copyOf(book);
  }

  private static void table2(Map<String, Label> book) {
    for (String row : List.of("规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制", "行政事业性收费")) {
      all(book, Kind.ROW_2, row, row);
    }
    all(book, Kind.ROW_2, "行政规范性文件", "规范性文件");
    all(book, Kind.ROW_2, "其他对外管理服务事项", "其他对外管理服务事项");
    all(book, Kind.ROW_2, "政府集中采购", "政府集中采购");
    all(book, Kind.COLUMN_2, "本年制发件数", "本年制发件数", "本年度制发件数", "本年制发数", "本年制发数量");
    all(book, Kind.COLUMN_2, "本年废止件数", "本年废止件数", "本年度废止件数", "本年废止数", "本年废止数量");
    all(book, Kind.COLUMN_2, "现行有效件数", "现行有效件数", "现行有效数", "现行有效数量", "有效件数");
    all(book, Kind.COLUMN_2, "本年处理决定数量", "本年处理决定数量", "本年度处理决定数量", "本年处理决定数");
    all(book, Kind.COLUMN_2, "本年收费金额", "本年收费金额", "本年度收费金额", "收费金额");
    all(book, Kind.COLUMN_2, "本年收费金额", "本年收费金额单位万元", "本年收费金额万元");
    all(book, Kind.COLUMN_2, "本年新制作数量", "本年新制作数量");
    all(book, Kind.COLUMN_2, "本年新公开数量", "本年新公开数量");
    all(book, Kind.COLUMN_2, "对外公开总数量", "对外公开总数量");
    all(book, Kind.COLUMN_2, "上一年项目数量", "上一年项目数量", "上年项目数量");
    all(book, Kind.COLUMN_2, "本年增减", "本年增减");
    all(book, Kind.COLUMN_2, "处理决定数量", "处理决定数量");
    all(book, Kind.COLUMN_2, "采购项目数量", "采购项目数量");
    all(book, Kind.COLUMN_2, "采购总金额", "采购总金额", "采购总金额单位万元", "采购总金额万元");
    all(book, Kind.FRAME_2, "信息内容", "信息内容");
    for (String item : List.of("一", "五", "六", "八", "九")) {
      all(book, Kind.FRAME_2, "第" + item + "项", "第二十条第" + item + "项", "第二十条" + item + "项");
    }
  }

  private static void table4(Map<String, Label> book) {
    all(book, Kind.GROUP_4, "行政复议", "行政复议");
    all(book, Kind.GROUP_4, "未经复议直接起诉", "未经复议直接起诉", "未经行政复议直接起诉");
    all(book, Kind.GROUP_4, "复议后起诉", "复议后起诉", "行政复议后起诉");
    all(book, Kind.FRAME_4, "行政诉讼", "行政诉讼");
    all(book, Kind.COLUMN_4, "结果维持", "结果维持", "维持");
    all(book, Kind.COLUMN_4, "结果纠正", "结果纠正", "纠正");
    all(book, Kind.COLUMN_4, "其他结果", "其他结果", "其它结果");
    all(book, Kind.COLUMN_4, "尚未审结", "尚未审结", "未审结");
  }

  private static void row3(Map<String, Label> book, String key, String... words) {
    all(book, Kind.ROW_3, key, words);
  }

  private static void all(Map<String, Label> book, Kind kind, String key, String... words) {
    for (String word : words) {
      book.put(word, new Label(kind, key));
    }
  }
}
