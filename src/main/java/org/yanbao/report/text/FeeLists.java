package org.yanbao.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.report.sentence.Statement;

/**
 * Puts together a statement on the information processing fee that stands in several lines:
 * 「发出收费通知件数：2件」, 「总金额：300元」, 「实际收取总金额：300元」.
 */
final class FeeLists {

  private static final int LONGEST_ITEM = 45;

  private static final String ORDINAL =
      "(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）).、．：]{1,2}|[①-⑨]|[-*·•●■◆○])?";

  /** A line that names a count or an amount and gives it. */
  private static final Pattern ITEM =
      Pattern.compile(
          ORDINAL
              + "(?:其中[：，]?)?(?:[^，。；：]{0,24}(?:件数|金额|总额|数额|费用?|收取|收缴|缴纳|通知|应收|实收|已收|计收|合计|总计|共计|按件|按量|按页)[^，。；：\\d]{0,14}(?:（单位：[件万元]{1,2}）)?"
              + "(?:：|为|是)?(?:\\d[\\d.]*|[无零/-])[件宗笔份万元人次]{0,2}(?:[，、；（及]?(?:共|合?计|金额|总?计)?(?:为|：)?\\d[\\d.]*[件宗笔份万元]{1,2}）?)?)[。；，]?");

  /** The line above such lines that says what they count. */
  private static final Pattern OPENING = Pattern.compile(".*(?:处理费|收费)(?:.{0,16}：|[^，。；：]{0,12})");

  private FeeLists() {}

  /** The statements, the lines of a list put together behind the line that opens it. */
  static List<Statement> joined(List<Statement> statements) {
    List<Statement> joined = new ArrayList<>(statements.size());
    boolean open = false;
    for (Statement next : statements) {
      if (open && isItem(next) && next.section() == last(joined).section()) {
        Statement list = last(joined);
        joined.set(joined.size() - 1, list.with(next));
      } else {
        joined.add(next);
        open = opens(next);
      }
    }
    return joined;
  }

  private static Statement last(List<Statement> statements) {
    return statements.get(statements.size() - 1);
  }

  private static boolean opens(Statement at) {
    return at.text().indexOf('费') >= 0
        && (OPENING.matcher(at.text()).matches()
            || isItem(at) && (at.text().contains("处理费") || at.text().contains("收费")));
  }

  private static boolean isItem(Statement at) {
    return at.text().length() <= LONGEST_ITEM && ITEM.matcher(at.text()).matches();
  }
}
