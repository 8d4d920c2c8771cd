package org.yanbao.report.text;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates without 年, 月 and 日 between their parts: written so, or lost where text was copied. */
final class RunTogether {

  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?=(?:至|到|-|~)20\\d{6}(?!\\d))|(?<=\\d{8}[至到~-])(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");

  /**
   * 「202411日到1231日」: two digits and four can be parted in one way only, and three that begin with
   * no month of two digits.
   */
  private static final Pattern LOST =
      Pattern.compile(
          "(?<!\\d)(20\\d{2})"
              + " ?(?:(\\d)(\\d)|(\\d{2})(\\d{2})|([2-9])([0-3]\\d))日|(?<=[至到~-])(\\d{2})(\\d{2})日");

  /** 「2024111日」 may be 1月11日 or 11月1日. */
  private static final Pattern UNCERTAIN = Pattern.compile("(?<!\\d)20\\d{2} ?[01]\\d{2}日");

  private static final Pattern SPACED = Pattern.compile("(?<!\\d)\\d(?: \\d){1,3}(?= ?[年月日])");

  private RunTogether() {}

  /** The text with the parts of such dates told apart, where that is certain. */
  static String toldApart(String text) {
    String dated =
        COMPACT
            .matcher(withoutBlanks(text))
            .replaceAll(
                date ->
                    first(date, 1, 4) + "年" + first(date, 2, 5) + "月" + first(date, 3, 6) + "日");
    return LOST.matcher(dated)
        .replaceAll(
            date ->
                (date.group(1) == null ? "" : date.group(1) + "年")
                    + first(date, 2, 4, 6, 8)
                    + "月"
                    + first(date, 3, 5, 7, 9)
                    + "日");
  }

  /** 「2 0 2 4年1 2月」 */
  private static String withoutBlanks(String text) {
    return text.indexOf(' ') < 0
        ? text
        : SPACED.matcher(text).replaceAll(digits -> digits.group().replace(" ", ""));
  }

  /** Whether there is a date that can be read in two ways. */
  static boolean isUncertain(String text) {
    return UNCERTAIN.matcher(text).find();
  }

  private static String first(MatchResult match, int... groups) {
    return IntStream.of(groups)
        .mapToObj(match::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
