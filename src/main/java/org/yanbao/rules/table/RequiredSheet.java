package org.yanbao.rules.table;

import java.util.List;
import java.util.Map;

/** 必备部分与用语: what a section, or the report, must say, and the wordings that are accepted. */
final class RequiredSheet implements RuleSheet {
  /** Where something must stand; the first one is the whole report. */
  static final List<String> PLACES = List.of("全文", "一", "二", "三", "四", "五", "六");

  /** The place that a line names, also as 第五部分, 五、 or 5. */
  static String place(TableRow row) {
    String plain = row.required("位置").replaceAll("^第|部分$|[、.]$", "");
    String named = plain.matches("[1-6]") ? PLACES.get(Integer.parseInt(plain)) : plain;
    return row.oneOf("位置", named, PLACES);
  }

  @Override
  public String name() {
    return "必备部分与用语";
  }

  @Override
  public List<String> columns() {
    return List.of("位置", "要点", "可接受的用语");
  }

  @Override
  public List<String> slots() {
    return List.of();
  }

  @Override
  public void write(TableRow row, DrlText text) {
    String place = place(row);
    String topic = row.required("要点");
    String wording = DrlText.quoted(row.someWords("可接受的用语"));
    if (!row.isSound()) {
      return;
    }
    int section = PLACES.indexOf(place);
    String where = section == 0 ? "报告" : "第" + place + "部分";
    String message = DrlText.sentence(row, where + "没有写明“" + topic + "”。", Map.of());
    String when =
        section == 0
            ? "$处: 报告($文: 正文)\neval(!写法.见于($文, %s))".formatted(wording)
            : """
            $处: 部分(序号 == %1$d, $位: 次序)
            not 部分(序号 == %1$d, 次序 < $位)
            accumulate(部分(序号 == %1$d, $段: 正文); $各段: collectList($段))
            eval(!写法.见于($各段.toString(), %2$s))
            """
                .formatted(section, wording);
    text.add(
        row,
        where + "应当写明“" + topic + "”，可接受的用语：" + row.text("可接受的用语") + "。",
        "正文",
        when,
        "审核.发现(%s).应为(%s).实为(\"未见\").位于(%s).见($处);"
            .formatted(message, DrlText.quoted("写明" + topic), DrlText.quoted(place + "/" + topic)));
  }
}
