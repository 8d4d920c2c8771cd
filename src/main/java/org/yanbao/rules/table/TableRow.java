package org.yanbao.rules.table;

import com.google.re2j.PatternSyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.yanbao.rules.fact.写法;
import org.yanbao.rules.source.NearestName;
import org.yanbao.rules.source.RuleProblem;

/** A line of a sheet, by the names of the heading row. */
final class TableRow {
  private final String file;
  private final String sheet;
  private final int row;
  private final Map<String, Integer> columns;
  private final Map<String, String> values;
  private final List<RuleProblem> problems;
  private final int before;

  TableRow(
      String file,
      String sheet,
      int row,
      Map<String, Integer> columns,
      Map<String, String> values,
      List<RuleProblem> problems) {
    this.file = file;
    this.sheet = sheet;
    this.row = row;
    this.columns = columns;
    this.values = values;
    this.problems = problems;
    this.before = problems.size();
  }

  /** A value; empty where the cell is. */
  String text(String column) {
    return values.getOrDefault(column, "");
  }

  /** Sheet and first cell, as in {@code 恒等关系!A5}. */
  String place() {
    return sheet + "!A" + row;
  }

  /** A value that must not be missing. */
  String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      problem(column, "“" + column + "”没有填写。");
    }
    return text;
  }

  /** A value that must be one of some; empty where it is not. */
  String oneOf(String column, List<String> allowed) {
    return oneOf(column, required(column), allowed);
  }

  /** A part of a value, or the value in other words, that must be one of some; empty where not. */
  String oneOf(String column, String text, List<String> allowed) {
    if (!text.isEmpty() && !allowed.contains(text)) {
      problem(
          column,
          "“"
              + column
              + "”不能写“"
              + text
              + "”。"
              + NearestName.question(text, allowed)
              + "可以写："
              + String.join("、", allowed)
              + "。");
      return "";
    }
    return text;
  }

  /** Several wordings, at least one, that not every text has. */
  String someWords(String column) {
    String words = required(column).isEmpty() ? "" : words(column);
    if (!words.isEmpty() && 写法.式样(words).matcher("").find()) {
      problem(column, "这样写，任何一句话都算有。请写出具体的用语。");
    }
    return words;
  }

  /**
   * Reports exceptions that every one of some wordings falls under: nothing would ever be found.
   */
  void checkExcept(String column, String wording, String except) {
    if (!isSound() || except.isEmpty() || wording.isEmpty() || 写法.是正则(wording)) {
      return;
    }
    boolean all =
        Arrays.stream(wording.split("[、\\n]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .allMatch(word -> 写法.见于(word, except));
    if (all) {
      problem("除外", "“" + column + "”本身就有这里除外的用语，永远不会发现问题。请改正。");
    }
  }

  /** Several wordings, checked; a comma or semicolon parts them as well. */
  String words(String column) {
    String text = text(column);
    return wording(column, 写法.是正则(text) ? text : text.replaceAll("[,，;；]", "、"));
  }

  /** A wording, checked; it may hold commas of its own. */
  String wording(String column) {
    return wording(column, text(column));
  }

  private String wording(String column, String written) {
    String text =
        写法.是正则(written)
            ? written
            : written.replace('｛', '{').replace('｝', '}').replaceAll("\\.{3,}|…+", "…");
    try {
      写法.式样(text);
    } catch (PatternSyntaxException e) {
      problem(column, "正则表达式写错了：" + written + "。请检查括号、方括号是否配对；不支持前后断言和反向引用。");
      return "";
    }
    return text;
  }

  /** Reports something about a cell. */
  void problem(String column, String message) {
    String letters = CellReference.convertNumToColString(columns.getOrDefault(column, 0));
    problems.add(RuleProblem.ofCell(file, sheet, letters + row, message));
  }

  /** Whether nothing wrong was found with the line so far. */
  boolean isSound() {
    return problems.size() == before;
  }
}
