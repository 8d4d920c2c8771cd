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

  private PublicationDate() {}

  /** The first date in a value, as ISO 8601; empty if there is none. */
  static String parse(String value) {
    return first(DATE.matcher(value));
  }

  /** The date after the words 发布日期 or the like, as ISO 8601; empty if there is none. */
  static String find(String text) {
    return first(STATED.matcher(text));
  }

  private static String first(Matcher matcher) {
    if (!matcher.find()) {
      return "";
    }
    try {
      return LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)))
          .toString();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
