package org.yanbao.report.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.StatedPeriod;

/**
 * Reads statements of the period that the figures cover (统计期限). A range of dates counts when the
 * sentence speaks of the figures or of the report, or when it is a whole calendar year.
 */
final class PeriodReader {

  /**
   * What was found.
   *
   * @param periods statements in order
   * @param doubts statements that name a day that does not exist
   */
  record Reading(List<StatedPeriod> periods, List<ReadingDoubt> doubts) {}

  private static final String TO =
      "(?:零时|0时|0点|零点|算起|起算|起|始|开始|（含[^）]{0,4}）){0,2}[，、；]?(?:至|到|-{1,4}|~|止于|(?:截至|截止|终止|终点|结束|止)(?:日期|时间|日)?(?:到|至|于|为|是|：)?)(?:当年|同年|本年度?)?";
  private static final Pattern DAYS =
      Pattern.compile(
          "(?:(?<y>20\\d{2})(?:(?:年度?的?|[./-])[（，]?|(?=\\d{1,2}月)))?(?<m>\\d{1,2})[月./-](?<d>\\d{1,2})[日号]?(?:（含[^）]{0,4}）)?"
              + TO
              + "(?:(?<y2>20\\d{2})(?:年的?|[./-]|(?=\\d{1,2}月)))?(?<m2>\\d{1,2})[月./-](?<d2>\\d{1,2})(?![\\d件条])");
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?:(?<y>20\\d{2})年度?[（，]?)(?<m>\\d{1,2})(?:月份?)?"
              + TO
              + "(?:(?<y2>20\\d{2})年)?(?<m2>\\d{1,2})月(?!\\d)");

  /** 「2024.1—2024.12」: may be anything where nothing tells that it is a period. */
  private static final Pattern DOTTED_MONTHS =
      Pattern.compile(
          "(?<![\\d.])(?<y>20\\d{2})[./](?<m>\\d{1,2})(?:至|到|-{1,4}|~)(?<y2>20\\d{2})[./](?<m2>\\d{1,2})(?![\\d./])");

  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?=(?:至|到|-|~)20\\d{6}(?!\\d))|(?<=\\d{8}[至到~-])(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");

  /**
   * 「202411日到1231日」: dates whose 年 and 月 were lost where the text was copied. Two digits and four
   * can be parted in one way only.
   */
  private static final Pattern LOST =
      Pattern.compile(
          "(?<!\\d)(20\\d{2}) ?(?:(\\d)(\\d)|(\\d{2})(\\d{2}))日|(?<=[至到~-])(\\d{2})(\\d{2})日");

  /** 「2024111日」 may be 1月11日 or 11月1日. */
  private static final Pattern UNCERTAIN = Pattern.compile("(?<!\\d)20\\d{2} ?\\d{3}日");

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
  private static final Pattern CUE =
      Pattern.compile(
          "统计(?:的)?(?:期限?|时限|周期|时间|时段|范围|区间|起止|口径|截止|年度|数据)|所列|数据(?:的)?(?:统计|期限|时限|时间|截止|截至|范围|周期|起止|自|从|均为)"
              + "|报告(?:的)?(?:期限?|时限|时间|时段|范围|周期|所涉|涵盖|涉及)|本(?:年度)?(?:报告|年报)|^[^。]{0,4}(?:时限|期限|周期|起止时间)");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile(
          "(?:统计|数据|报告)(?:的)?(?:期限?|时限|周期|时间|时段|范围|区间|年度|年份)(?:是|为|：|均为|限于|系)*(20\\d{2})(?:年(?:度|全年|整年)?|自然年度?)(?!\\d|[一-龥]{0,2}\\d{1,2}月)"
              + "|(?:数据|数字)(?:均|全部|皆|都)?(?:为|是|系)(20\\d{2})年(?:度|全年)?(?:的)?(?:统计)?(?:数据|数字|数)(?=[，。；（）]|$)");
  private static final Pattern YEAR_END =
      Pattern.compile(
          "(?:统计|数据)[^。；，]{0,10}(?:截[至止](?:日期|时间)?|核定(?:的)?(?:日期|时间|时点|时间点|节点))(?:为|是|：|到|至|于)*(20\\d{2})年(?:12月31日?|12月底|年?底|年?末)"
              + "|(?:统计|数据)[^。；，]{0,10}以(20\\d{2})年(?:12月31日|12月底|年底|年末)为[^。；，]{0,6}截止");
  private static final Pattern REPORTED =
      Pattern.compile("(?:日|止|期间|的|，|）|我.|本.{1,3}|全.)*政府信息公开(?:工作)?(?:的)?(?:年度)?(?:开展)?(?:情况|报告)");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:公示|征集|办理|有效|答复|整改|服务|活动|培训|评议|考核|申报|征求意见|实施|建设|合同|采购|任务|行动|项目|施行|执行|开放|报名)(?:的)?(?:时间|期限|时限|周期|期间|期)");

  /** 「请于…来电咨询」: when readers may ask. */
  private static final Pattern INVITED = Pattern.compile("[请可](?:于|在)$");

  private PeriodReader() {}

  /** Reads sentences; a range without any year takes the year of the title. */
  static Reading read(List<Statement> statements, int titleYear) {
    List<StatedPeriod> periods = new ArrayList<>();
    List<ReadingDoubt> doubts = new ArrayList<>();
    for (Statement statement : statements) {
      read(statement, titleYear, periods, doubts);
    }
    for (int i = 0; periods.isEmpty() && i + 1 < statements.size(); i++) {
      brokenOff(statements.get(i), statements.get(i + 1))
          .ifPresent(whole -> read(whole, titleYear, periods, doubts));
    }
    return new Reading(List.copyOf(periods), List.copyOf(doubts));
  }

  /** A sentence on the period that a page break or a line of fixed length tore in two. */
  private static Optional<Statement> brokenOff(Statement first, Statement second) {
    String quote = first.quote();
    boolean open =
        !quote.isEmpty()
            && "自从起至到止为是：:，,-—~年月日".indexOf(quote.charAt(quote.length() - 1)) >= 0
            && hasNumber(second.text())
            && CUE.matcher(first.text()).find();
    return open
        ? Optional.of(new Statement(quote + second.quote(), first.section(), first.place()))
        : Optional.empty();
  }

  private static void read(
      Statement statement, int titleYear, List<StatedPeriod> periods, List<ReadingDoubt> doubts) {
    if (!hasNumber(statement.text())) {
      return;
    }
    String text = spelledOut(statement.text());
    Matcher range = DAYS.matcher(text);
    boolean found = range.find();
    if (!found) {
      range = MONTHS.matcher(text);
      found = range.find();
    }
    if (!found && CUE.matcher(text).find()) {
      range = DOTTED_MONTHS.matcher(text);
      found = range.find();
    }
    boolean byMonth = range.pattern() != DAYS;
    if (!found) {
      if (!OTHER.matcher(text).find()) {
        withoutRange(statement, text, periods, doubts);
      }
      return;
    }
    if (OTHER.matcher(text).find()) {
      return;
    }
    boolean cue = CUE.matcher(text).find();
    do {
      int year = yearOf(range, text, titleYear);
      if (year == 0 || INVITED.matcher(text).region(0, range.start()).find()) {
        continue;
      }
      try {
        StatedPeriod period = period(range, year, byMonth, statement);
        boolean sameYear = isCalendarYear(period) && (titleYear == 0 || year == titleYear);
        if (cue || sameYear || isOfTheReport(text.substring(range.end()))) {
          periods.add(period);
        }
      } catch (DateTimeException impossible) {
        if (cue) {
          doubts.add(doubt(statement, range.group()));
        }
      }
    } while (range.find());
  }

  private static void withoutRange(
      Statement at, String text, List<StatedPeriod> periods, List<ReadingDoubt> doubts) {
    Optional<StatedPeriod> period = wholeYear(at).or(() -> upToItsEnd(at));
    period.ifPresent(periods::add);
    if (period.isEmpty() && UNCERTAIN.matcher(text).find() && CUE.matcher(text).find()) {
      doubts.add(
          new ReadingDoubt(
              ReadingDoubt.PERIOD, "“" + at.quote() + "”中的日期缺少“年”“月”等字，无法确定起止日期", at.place()));
    }
  }

  /** 「…至11月30日政府信息公开工作情况报告如下」. */
  private static boolean isOfTheReport(String after) {
    return REPORTED.matcher(after).lookingAt();
  }

  /** Whether there is any digit: where there is none, no period is stated. */
  private static boolean hasNumber(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** 「20240101-20241231」 with its parts told apart, lost characters put back. */
  private static String spelledOut(String text) {
    return restored(
        COMPACT
            .matcher(text)
            .replaceAll(
                match ->
                    match.group(1) == null
                        ? match.group(4) + "年" + match.group(5) + "月" + match.group(6) + "日"
                        : match.group(1) + "年" + match.group(2) + "月" + match.group(3) + "日"));
  }

  private static String restored(String text) {
    return LOST.matcher(text)
        .replaceAll(
            date ->
                (date.group(1) == null ? "" : date.group(1) + "年")
                    + first(date, 2, 4, 6)
                    + "月"
                    + first(date, 3, 5, 7)
                    + "日");
  }

  private static String first(MatchResult match, int... groups) {
    return IntStream.of(groups)
        .mapToObj(match::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static StatedPeriod period(Matcher range, int year, boolean byMonth, Statement at) {
    int fromMonth = Integer.parseInt(range.group("m"));
    int toMonth = Integer.parseInt(range.group("m2"));
    int toYear = range.group("y2") == null ? year : Integer.parseInt(range.group("y2"));
    LocalDate from =
        LocalDate.of(year, fromMonth, byMonth ? 1 : Integer.parseInt(range.group("d")));
    LocalDate to =
        byMonth
            ? YearMonth.of(toYear, toMonth).atEndOfMonth()
            : LocalDate.of(toYear, toMonth, Integer.parseInt(range.group("d2")));
    return new StatedPeriod(from, to, at.quote(), at.section(), at.place());
  }

  private static int yearOf(Matcher range, String text, int titleYear) {
    if (range.group("y") != null) {
      return Integer.parseInt(range.group("y"));
    }
    int year = titleYear;
    Matcher before = YEAR.matcher(text).region(0, range.start());
    while (before.find()) {
      year = Integer.parseInt(before.group(1));
    }
    return year;
  }

  private static Optional<StatedPeriod> wholeYear(Statement at) {
    Matcher match = WHOLE_YEAR.matcher(at.text());
    if (!match.find()) {
      return Optional.empty();
    }
    return Optional.of(calendarYear(yearIn(match), at));
  }

  private static int yearIn(Matcher match) {
    return Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1));
  }

  /** 「统计截至2024年12月31日」: of a report on a year, the first day need not be said. */
  private static Optional<StatedPeriod> upToItsEnd(Statement at) {
    Matcher match = YEAR_END.matcher(at.text());
    return match.find() ? Optional.of(calendarYear(yearIn(match), at)) : Optional.empty();
  }

  private static StatedPeriod calendarYear(int year, Statement at) {
    return new StatedPeriod(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), at.quote(), at.section(), at.place());
  }

  private static boolean isCalendarYear(StatedPeriod period) {
    return period.from().getDayOfYear() == 1
        && period.to().equals(LocalDate.of(period.from().getYear(), 12, 31));
  }

  private static ReadingDoubt doubt(Statement at, String range) {
    return new ReadingDoubt(ReadingDoubt.PERIOD, "“" + range + "”中有不存在的日期", at.place());
  }
}
