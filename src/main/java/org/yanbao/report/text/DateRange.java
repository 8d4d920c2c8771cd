package org.yanbao.report.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of dates in a sentence, 「2024年1月1日至12月31日」.
 *
 * @param before what stands before it in the sentence
 * @param words the range
 * @param after what follows it
 * @param days first and last day; empty where one of them is in no calendar
 */
record DateRange(String before, String words, String after, Optional<Days> days) {

  /**
   * Two days.
   *
   * @param from the first
   * @param to the last, which may come before the first: what is written is written
   */
  record Days(LocalDate from, LocalDate to) {

    boolean isCalendarYear() {
      return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    }
  }

  private static final String TO =
      "(?:零[时点]|0{1,2}(?:[时点]|：00(?:：00)?)|算起|起算|起|始|以来|开始|（含[^）]{0,4}）){0,2}[，、；]?(?:至|到|-{1,4}|~|→|止于|(?:截至|截止|终止|终点|结束|止)(?:日期|时间|日)?(?:到|至|于|为|是|：)?|(?<=起|始)[，、；]?(?=(?:20\\d{2}年)?\\d{1,2}月\\d{1,2}日(?:止|终|结束|截止)))(?:当年|同年|本年度?|(?<next>次年|翌年|第二年|下一?年))?";

  /** Before 年 a slip of the pen may have two to six digits. */
  private static final String YEAR = "\\d{2,6}(?=年)|20\\d{2}";

  private static final Pattern DAYS =
      Pattern.compile(
          "(?:(?<![\\d〔])(?<y>"
              + YEAR
              + ")(?:(?:年度?的?|[./-])[（，]?|(?=\\d{1,2}月)))?(?<m>\\d{1,2})[月./-](?<d>\\d{1,2})[日号]?(?:（含[^）]{0,4}）)?"
              + TO
              + "(?:(?<y2>"
              + YEAR
              + ")(?:年的?|[./-]|(?=\\d{1,2}月)))?(?<m2>\\d{1,2})(?:[月./-](?<d2>\\d{1,2})(?![\\d件条])|月份?[底末]?(?!\\d))");
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?:(?<y>20\\d{2})年度?[（，]?)(?<m>\\d{1,2})(?:月份?)?"
              + TO
              + "(?:(?<y2>20\\d{2})年)?(?<m2>\\d{1,2})月(?:(?<d2>\\d{1,2})日?)?(?!\\d)");

  /** 「2024.1—2024.12」: may be anything where nothing tells that it is a period. */
  private static final Pattern DOTTED_MONTHS =
      Pattern.compile(
          "(?<![\\d.])(?<y>20\\d{2})[./](?<m>\\d{1,2})(?:至|到|-{1,4}|~)(?<y2>20\\d{2})[./](?<m2>\\d{1,2})(?![\\d./])");

  private static final Pattern YEAR_BEFORE = Pattern.compile("(20\\d{2})年");
  private static final int CENTURY = 2000;

  /**
   * The ranges in a text.
   *
   * @param text in {@link Normal} writing
   * @param titleYear the year of a range that names none; 0 where it is not known
   * @param ofFigures whether the text speaks of the figures of the report
   */
  static List<DateRange> in(String text, int titleYear, boolean ofFigures) {
    String told = RunTogether.toldApart(text);
    List<DateRange> ranges = all(DAYS, told, titleYear);
    if (ranges.isEmpty()) {
      ranges = all(MONTHS, told, titleYear);
    }
    return ranges.isEmpty() && ofFigures ? all(DOTTED_MONTHS, told, titleYear) : ranges;
  }

  private static List<DateRange> all(Pattern pattern, String text, int titleYear) {
    List<DateRange> ranges = new ArrayList<>();
    Matcher range = pattern.matcher(text);
    while (range.find()) {
      String before = text.substring(0, range.start());
      int year = range.group("y") == null ? yearBefore(before, titleYear) : year(range.group("y"));
      if (year != 0) {
        ranges.add(
            new DateRange(
                before,
                range.group(),
                text.substring(range.end()),
                days(range, year, pattern == DAYS)));
      }
    }
    return ranges;
  }

  /** The day that month and day of the month name; without the latter the month's last. */
  static Optional<LocalDate> lastDay(int year, String month, String day) {
    try {
      return Optional.of(day(YearMonth.of(year, Integer.parseInt(month)), day));
    } catch (DateTimeException inNoCalendar) {
      return Optional.empty();
    }
  }

  /** A day, unless it is in no calendar. */
  static Optional<LocalDate> day(String year, String month, String day) {
    return lastDay(Integer.parseInt(year), month, day);
  }

  private static Optional<Days> days(Matcher range, int year, boolean byDay) {
    int toYear = range.group("y2") == null ? year + later(range) : year(range.group("y2"));
    if (year < CENTURY || toYear < CENTURY) {
      return Optional.empty();
    }
    int fromMonth = Integer.parseInt(range.group("m"));
    int toMonth = Integer.parseInt(range.group("m2"));
    try {
      return Optional.of(
          new Days(
              LocalDate.of(year, fromMonth, byDay ? Integer.parseInt(range.group("d")) : 1),
              day(
                  YearMonth.of(toYear, toMonth),
                  range.pattern() == DOTTED_MONTHS ? null : range.group("d2"))));
    } catch (DateTimeException inNoCalendar) {
      return Optional.empty();
    }
  }

  /** 「至次年1月31日」: how many years later the range ends. */
  private static int later(Matcher range) {
    return range.pattern() != DOTTED_MONTHS && range.group("next") != null ? 1 : 0;
  }

  private static LocalDate day(YearMonth month, String day) {
    return day == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day));
  }

  /** 「24年」 is 2024年; any other number of digits is no year, told by -1. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return switch (digits.length()) {
      case 2 -> CENTURY + year;
      case 4 -> year;
      default -> -1;
    };
  }

  private static int yearBefore(String before, int titleYear) {
    int year = titleYear;
    Matcher named = YEAR_BEFORE.matcher(before);
    while (named.find()) {
      year = Integer.parseInt(named.group(1));
    }
    return year;
  }
}
