package org.yanbao.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the date of publication that a page states. */
final class PublicationDate {

  private static final String DAY = "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})";
  private static final Pattern DATE = Pattern.compile(DAY);
  private static final Pattern STATED =
      Pattern.compile("(?:发布|发文|公布|公开)(?:日期|时间)\\s*[:：]?\\s*" + DAY);

  /** The line below a page's title that says where an article comes from and when. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?m)^\\s*(?:日期|时间)\\s*[:：]\\s*"
              + DAY
              + "|^(?=[^\\n]{0,80}(?:来源|作者|字号|字体|浏览|点击|阅读|访问量)[^\\n]{0,8}[:：【\\[(（])"
              + "(?![^\\n]{0,80}更新)[^\\n。]{0,60}?"
              + DAY
              + "(?=[^\\n。]{0,60}$)");

  private PublicationDate() {}

  /** The first date in a value, as ISO 8601; empty if there is none. */
  static String parse(String value) {
    return first(DATE.matcher(value));
  }

  /**
   * The date after the words 发布日期 or the like, else the one of the byline, as ISO 8601; empty if
   * there is none.
   */
  static String find(String text) {
    String stated = first(STATED.matcher(text));
    return stated.isEmpty() ? first(BYLINE.matcher(text)) : stated;
  }

  private static String first(Matcher matcher) {
    if (!matcher.find()) {
      return "";
    }
    int year = matcher.group(1) == null ? 4 : 1;
    try {
      return LocalDate.of(
              Integer.parseInt(matcher.group(year)),
              Integer.parseInt(matcher.group(year + 1)),
              Integer.parseInt(matcher.group(year + 2)))
          .toString();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
