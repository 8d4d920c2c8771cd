package org.yanbao.report.tables;

import java.util.List;
import java.util.regex.Pattern;

/** Tells from the figures of a row that digits were torn apart, or neighbours run together. */
final class BrokenFigures {

  private static final Pattern TORN = Pattern.compile("[0-9０-９]+(?:[\\s\\p{Z}]+[0-9０-９]+)+");
  private static final Pattern LED_BY_ZERO = Pattern.compile("[0０][0-9０-９]+");

  private BrokenFigures() {}

  /** Why the row is not read surely; empty where nothing speaks against it. */
  static String in(List<Slot> slots) {
    for (int i = 0; i < slots.size(); i++) {
      String text = slots.get(i).text().strip();
      if (!slots.get(i).isValue() && TORN.matcher(text).matches()) {
        return "有一格数字中间断开，可能是一个数，也可能是相邻两格连在一起：" + text;
      }
      if (LED_BY_ZERO.matcher(text).matches()) {
        return "有一格数字以0开头，疑似相邻两格连在一起：" + text;
      }
    }
    return "";
  }
}
