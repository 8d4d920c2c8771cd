package org.yanbao.rules.table;

import java.util.List;
import java.util.Map;

/** 禁用词与占位符: what must not stand in the running text. */
final class ForbiddenSheet implements RuleSheet {

  @Override
  public String name() {
    return "禁用词与占位符";
  }

  @Override
  public List<String> columns() {
    return List.of("位置", "禁用的用语", "除外");
  }

  @Override
  public List<String> slots() {
    return List.of("原句");
  }

  @Override
  public void write(TableRow row, DrlText text) {
    String place = RequiredSheet.place(row);
    String words = row.someWords("禁用的用语");
    String exceptions = row.words("除外");
    row.checkExcept("禁用的用语", words, exceptions);
    String wording = DrlText.quoted(words);
    String except = DrlText.quoted(exceptions);
    if (!row.isSound()) {
      return;
    }
    int section = RequiredSheet.PLACES.indexOf(place);
    String within = section == 0 ? "" : "部分 == " + section + ", ";
    String message = DrlText.sentence(row, "正文中有不应出现的用语：“{原句}”。", Map.of("原句", "$文"));
    text.add(
        row,
        (section == 0 ? "全文" : "第" + place + "部分") + "不得出现：" + row.text("禁用的用语") + "。",
        "正文",
        "$句: 句子(%s$文: 文字)\neval(写法.见于($句, %s) && !写法.见于($句, %s))"
            .formatted(within, wording, except),
        "审核.发现(%s).见($句);".formatted(message));
  }
}
