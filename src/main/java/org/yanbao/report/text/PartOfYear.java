package org.yanbao.report.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quarters, halves and first months of a year as a period: 「统计期限为2024年前三季度」. */
final class PartOfYear {

  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MONTHS_OF_A_HALF = 6;
  private static final int LAST_MONTH = 12;

  /** Chinese and Arabic numerals, each at its value or ten more. */
  private static final String NUMERALS = "零一二三四五六七八九0123456789";

  private static final int ARABIC = 10;

  private static final String QUARTER = "第?([一二三四1-4])(?:个?季度|季)?";

  private static final Pattern PART =
      Pattern.compile(
          "(?:(20\\d{2})年度?|本年度?)的?(?:([上下])半年|前([一二三四1-4])个?季度|"
              + QUARTER
              + "(?:至|到|-|、|和)"
              + QUARTER
              + "(?<=季度?)|第?([一二三四1-4])季度|前(\\d{1,2}|[一二三四五六七八九])个?月)"
              + "(?:[末底止]|结束|期间|的|数据|情况)*(?=[，。；、）（]|$)");

  private PartOfYear() {}

  /** Whether a text names a half or a quarter; most do not. */
  static boolean isNamed(String text) {
    return text.contains("半年") || text.contains("季度");
  }

  /** The days of the part of a year that a text ends with or names before a comma. */
  static Optional<DateRange.Days> in(String text, int titleYear) {
    Matcher part = PART.matcher(text);
    if (!part.find()) {
      return Optional.empty();
    }
    int year = part.group(1) == null ? titleYear : Integer.parseInt(part.group(1));
    return year == 0 ? Optional.empty() : Optional.of(days(year, part));
  }

  private static DateRange.Days days(int year, Matcher part) {
    if (part.group(2) != null) {
      boolean first = part.group(2).equals("上");
      return months(year, first ? 1 : MONTHS_OF_A_HALF + 1, first ? MONTHS_OF_A_HALF : LAST_MONTH);
    }
    if (part.group(7) != null) {
      return months(year, 1, Math.min(LAST_MONTH, value(part.group(7))));
    }
    if (part.group(3) != null) {
      return quarters(year, 1, value(part.group(3)));
    }
    return part.group(6) != null
        ? quarters(year, value(part.group(6)), value(part.group(6)))
        : quarters(year, value(part.group(4)), value(part.group(5)));
  }

  private static DateRange.Days quarters(int year, int from, int to) {
    return months(year, (from - 1) * MONTHS_OF_A_QUARTER + 1, to * MONTHS_OF_A_QUARTER);
  }

  private static DateRange.Days months(int year, int from, int to) {
    return new DateRange.Days(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
  }

  private static int value(String numeral) {
    return numeral.length() > 1
        ? Math.max(1, Integer.parseInt(numeral))
        : Math.max(1, NUMERALS.indexOf(numeral) % ARABIC);
  }
}
