package org.yanbao.rules.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.yanbao.rules.fact.写法;

/** 正文数字: figures of the running text that must equal a cell of the form. */
final class FigureSheet implements RuleSheet {
  private static final String FIGURE = "{数}";

  @Override
  public String name() {
    return "正文数字";
  }

  @Override
  public List<String> columns() {
    return List.of("写法", "对应单元格", "除外");
  }

  @Override
  public List<String> slots() {
    return List.of("原话", "正文数", "表格数", "相差");
  }

  @Override
  public void write(TableRow row, DrlText text) {
    row.required("写法");
    String wording = row.wording("写法");
    String except = row.words("除外");
    boolean regex = wording.startsWith("正则");
    if (!wording.isEmpty() && !regex && !wording.contains(FIGURE)) {
      row.problem("写法", "写法里没有 {数}，不知道比哪个数。请写成如 收到申请{数}件。");
    }
    if (regex && !wording.contains("(")) {
      row.problem("写法", "正则表达式里没有括号，不知道比哪个数。请把数放在括号里，如 收到申请(\\d+)件。");
    }
    if (!regex && hasTwoFigures(wording)) {
      row.problem("写法", "同一种写法里有两个 {数}，不知道比哪一个。请只留要比的一个，另一个写成 …。");
    }
    if (row.isSound() && 写法.式样(wording).matcher("1").matches()) {
      row.problem("写法", "这样写，正文里的任何一个数都会拿来比。请写出数前后的用语，如 收到申请{数}件。");
    }
    FormPlace cell = cell(row);
    row.checkExcept("写法", wording, except);
    if (!row.isSound()) {
      return;
    }
    String message = "正文称“{原话}”，" + cell.slotted() + "为{表格数}，相差{相差}。";
    text.add(
        row,
        "正文中“" + wording + "”的数应当等于" + cell.describe() + "。",
        cell.table() + ",正文",
        """
        $格: 单元格(%s, 状态 == "数" || 状态 == "空白", $数: 数)
        $句: 句子($文: 文字)
        eval(!写法.见于($句, %s))
        $见: 摘数(数 != $数) from 摘数.自($文, %s)
        """
            .formatted(cell.constraints(), DrlText.quoted(except), DrlText.quoted(wording)),
        "审核.发现(%s)\n  .应为($数).实为($见.数()).见($句, $格);"
            .formatted(
                DrlText.sentence(
                    row,
                    message,
                    Map.of(
                        "原话", "$见.原话()",
                        "正文数", "$见.数()",
                        "表格数", "$数",
                        "相差", "$数.subtract($见.数()).abs()"))));
  }

  private static boolean hasTwoFigures(String wording) {
    return Arrays.stream(wording.split("[、\\n]"))
        .anyMatch(one -> one.indexOf(FIGURE) != one.lastIndexOf(FIGURE));
  }

  private static FormPlace cell(TableRow row) {
    String words = row.required("对应单元格");
    try {
      FormPlace cell = FormPlace.of(words, "");
      if (cell.isEveryRow() || cell.isEveryColumn()) {
        row.problem("对应单元格", "这里只能写一个单元格，不能写“每行”“每列”。");
      }
      return cell;
    } catch (IllegalArgumentException e) {
      if (!words.isEmpty()) {
        row.problem("对应单元格", e.getMessage());
      }
      return new FormPlace("", "", "");
    }
  }
}
