package org.yanbao.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names of the rows of the form for readers (格式, 2021). */
public final class RowNames {
  private static final List<String> TABLE_3 =
      List.of(
          "一、本年新收政府信息公开申请数量",
          "二、上年结转政府信息公开申请数量",
          "三（一）予以公开",
          "三（二）部分公开",
          "三（三）1.属于国家秘密",
          "三（三）2.其他法律行政法规禁止公开",
          "三（三）3.危及‘三安全一稳定’",
          "三（三）4.保护第三方合法权益",
          "三（三）5.属于三类内部事务信息",
          "三（三）6.属于四类过程性信息",
          "三（三）7.属于行政执法案卷",
          "三（三）8.属于行政查询事项",
          "三（四）1.本机关不掌握相关政府信息",
          "三（四）2.没有现成信息需要另行制作",
          "三（四）3.补正后申请内容仍不明确",
          "三（五）1.信访举报投诉类申请",
          "三（五）2.重复申请",
          "三（五）3.要求提供公开出版物",
          "三（五）4.无正当理由大量反复申请",
          "三（五）5.要求行政机关确认或重新出具已获取信息",
          "三（六）1.申请人无正当理由逾期不补正",
          "三（六）2.申请人逾期未按收费通知要求缴纳费用",
          "三（六）3.其他",
          "三（七）总计",
          "四、结转下年度继续办理");

  private static final Map<String, String> BY_KEY =
      IntStream.range(0, TABLE_3.size())
          .boxed()
          .collect(Collectors.toMap(StatutoryForm.TABLE_3_ROWS::get, TABLE_3::get));

  private RowNames() {}

  /** A row as sentences speak of it: “三（七）总计”一行. */
  public static String line(String table, String row) {
    return "“" + of(table, row) + "”一行";
  }

  /** The name of a row; its key where the form knows no other name. */
  public static String of(String table, String row) {
    if (row.equals(Form2019.OTHER_HANDLING)) {
      return "三（六）其他处理";
    }
    return table.equals(StatutoryForm.TABLE_3) ? BY_KEY.getOrDefault(row, row) : row;
  }
}
