package org.yanbao.report.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.StatedPeriod;
import org.yanbao.report.sentence.Statement;

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

  private static final String SPAN = "(?:期限?|期间|时限|周期|时间段?|时段|范围|区间|跨度|口径|年度|年份|起止(?:时间|日期)?)";
  private static final Pattern CUE =
      Pattern.compile(
          "统计[\\u4e00-\\u9fff]{0,3}(?:期限|时限|时间段)|统计(?:的)?(?:期限?|日期|时限|周期|时间|时段|范围|区间|起止|起始|口径|截止|年度|数据)|所列|报告(?:中)?(?:采用|使用|选用|所用)的?(?:统计)?数据|数据(?:的)?(?:采集|来源|收集|提取|选取|截取|汇总|填报|所属)?(?:的)?(?:统计|期限?|时限|时间|时段|截止|截至|范围|周期|区间|起止|自|从|于|均为)"
              + "|报告(?:的)?(?:内容)?(?:期限?(?!内(?!（))|时限|时间|时段|范围|周期|起止|所涉|涵盖|涉及|覆盖|年度(?=：|为|是))|本(?:年度)?(?:报告|年报)|本文(?=由|共|包括|分为)|^[^。]{0,4}(?:时限|期限|周期|起止时间)");

  /** 「统计期限为」 */
  private static final String PERIOD_IS =
      "(?:统计|数据|报告)(?:的)?(?:采集|来源|覆盖|时间|所属)?(?:的)?" + SPAN + "(?:是|为|：|均|限于|系|自|从)*";

  /** The same, where a part of a year follows. */
  private static final Pattern OF_A_PART = Pattern.compile(PERIOD_IS + "(?=20\\d{2}年|本年)");

  private static final Pattern WHOLE_YEAR =
      Pattern.compile(
          PERIOD_IS
              + "(20\\d{2})(?:年(?:度|全年|整年)?|自然年度?)(?!\\d|[一-龥]{0,2}\\d{1,2}月|[上下]半年|第?[一二三1-3]季度(?!.{0,3}[四4]季度)|前[一二三]季度)"
              + "|(?<!公报|普查|年鉴)(?:数据|数字)(?:均|全部|皆|都)?(?:为|是|系)(20\\d{2})年(?:度|全年)?(?:的)?(?:统计)?(?:数据|数字|数)(?=[，。；（）]|$)");
  private static final Pattern YEAR_END =
      Pattern.compile(
          "(?:统计|数据)[^。；，]{0,10}(?:截[至止](?:日期?|时间|时点|时刻)?|核定(?:的)?(?:日期|时间|时点|时间点|节点))(?:为|是|：|到|至|于|均|都)*(20\\d{2})年(?:12月31日?|12月底|年?底|年?末)(?!止?，?(?:[共已达]|累计|归集|接入|收录|汇聚|入库|完成)[^。；]*\\d)"
              + "|(?:统计|数据)[^。；，]{0,10}以(20\\d{2})年(?:12月31日|12月底|年底|年末)为[^。；，]{0,6}截止");

  /** Any other last day, where nothing but that is said. */
  private static final Pattern OTHER_END =
      Pattern.compile(
          "(?:^|[，；：])(?:本(?:年度)?(?:报告|年报)|年报|报告|所列|以上|上述|文中|数据|统计)[^。；，]{0,14}(?:截[至止](?:日期?|时间|时点|时刻)?|核定(?:的)?(?:日期|时间|时点|时间点|节点))(?:为|是|：|到|至|于|均|都)*"
              + "(?<y>20\\d{2})年(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})日?|底|末)(?:24[时点]|24：00|为止|止)*(?=[。；）]|$|，(?!.*\\d[件条次人个项篇家]))");

  private static final Pattern OF_FIGURES = Pattern.compile("统计|数据|期限|时限");

  /** What follows the dates of a period; what else happened on these days is another matter. */
  private static final Pattern ENDED =
      Pattern.compile(
          "(?:日|24?[时点]|24：00(?:：00)?|截止|止|终|为止|期间|[内间底末]|全年|整年|结束|以来|的|所|（含[^）]{0,4}）)*"
              + "(?:$|[，。；、）（〕”]|数据|统计|作?为|是|政府|信息|政务|工作|情况|产生|形成|发生|制作|获取|各|年度|本|我|全)");

  /** What follows a range that only the words behind it call the period. */
  private static final Pattern OF_REPORT =
      Pattern.compile("[^，。；]*(?:统计|数据|期限|时限|报告|年报)|[日号止）〕]*[。）]?$");

  /** What came of the days before it, in figures: 「…，访问量达3万人次」. */
  private static final Pattern COUNTED =
      Pattern.compile("(?:日|止|24时)*[，；：][^。；]{0,24}\\d[\\d.]*万?余?(?:件|条|次|人|篇|个|份|家|户)");

  /** Where a period is called so, figures may follow it. */
  private static final Pattern NAMED = Pattern.compile("期限?|时限|周期|时间|时段|区间|范围|起止|口径");

  private static final Pattern TELLING = Pattern.compile("(?:显示|表明|看出)[，：]?$");

  private static final Pattern REPORTED =
      Pattern.compile("(?:日|止|期间|的|，|）|我.|本.{1,3}|全.)*政府信息公开(?:工作)?(?:的)?(?:年度)?(?:开展)?(?:情况|报告)");
  private static final Pattern OTHER =
      Pattern.compile(
          "普查|问卷|抽样|招生|低保|年鉴|统计公报|(?:公示|征集|受理|下载|查询|查阅|办公|办理|有效|答复|整改|服务|活动|培训|评议|考核|申报|征求意见|实施|建设|合同|采购|任务|行动|项目|施行|执行|开放|报名)(?:的)?(?:时间|期限|时限|周期|期间|期)");

  /** 「办公时间：周一至周五8:30-17:30」 beside an address. */
  private static final Pattern OPENING_HOURS =
      Pattern.compile("(?:办公|受理|咨询|接待|工作|查阅|联系)时间(?:为|是|：)(?!20)[^，。；）]*");

  private static final Pattern DATES_ALONE =
      Pattern.compile("[（〔]?[自从]?20\\d{2}[\\d年月日./至到起止~-]{10,26}[）〕]?");

  /** 「请于…来电咨询」, 「上年同期为…」: when readers may ask, and what is compared with. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("[请可](?:于|在)$|同期[^，。；]{0,4}$|(?:上年|去年)(?:数据|情况)?(?:为|是|：)$");

  private PeriodReader() {}

  /** Reads sentences; a range without any year takes the year of the title. */
  static Reading read(List<Statement> statements, int titleYear) {
    List<StatedPeriod> periods = new ArrayList<>();
    List<ReadingDoubt> doubts = new ArrayList<>();
    for (Statement statement : TornDates.mended(statements, text -> CUE.matcher(text).find())) {
      read(statement, titleYear, periods, doubts);
    }
    return new Reading(List.copyOf(periods), List.copyOf(doubts));
  }

  private static void read(
      Statement statement, int titleYear, List<StatedPeriod> periods, List<ReadingDoubt> doubts) {
    String text = statement.text();
    boolean ofOthers = OTHER.matcher(OPENING_HOURS.matcher(text).replaceAll("")).find();
    if (!hasNumber(text) && !PartOfYear.isNamed(text) || ofOthers) {
      return;
    }
    boolean ofFigures = CUE.matcher(text).find() || isBelowTitle(statement);
    List<DateRange> ranges = DateRange.in(text, titleYear, ofFigures);
    for (DateRange range : ranges) {
      boolean told = ofFigures && isOfFigures(range) || REPORTED.matcher(range.after()).lookingAt();
      if (OF_OTHERS.matcher(range.before()).find()) {
        continue;
      }
      if (range.days().isPresent()) {
        DateRange.Days days = range.days().get();
        if (told || isYearOfReport(days, titleYear)) {
          periods.add(period(days, statement));
        }
      } else if (told) {
        doubts.add(doubt(statement, "“" + range.words() + "”中有不存在的日期"));
      }
    }
    if (ranges.isEmpty()) {
      withoutRange(statement, titleYear, ofFigures, periods, doubts);
    }
  }

  /** Whether the words around a range say no more than that it is the period. */
  private static boolean isOfFigures(DateRange range) {
    boolean announced = CUE.matcher(range.before()).find();
    return ENDED.matcher(range.after()).lookingAt()
        && (announced
            ? NAMED.matcher(range.before()).find() || !COUNTED.matcher(range.after()).lookingAt()
            : OF_REPORT.matcher(range.after()).lookingAt())
        && !TELLING.matcher(range.before()).find();
  }

  private static void withoutRange(
      Statement at,
      int titleYear,
      boolean ofFigures,
      List<StatedPeriod> periods,
      List<ReadingDoubt> doubts) {
    Optional<StatedPeriod> period =
        partOfYear(at, titleYear)
            .or(() -> wholeYear(at))
            .or(() -> upToItsEnd(at))
            .or(() -> upTo(at, titleYear));
    period.ifPresent(periods::add);
    if (period.isEmpty() && ofFigures && RunTogether.isUncertain(at.text())) {
      doubts.add(doubt(at, "“" + at.quote() + "”中的日期缺少“年”“月”等字，无法确定起止日期"));
    }
  }

  /** 「（2024年1月1日至12月31日）」 above the first section, and nothing else in the sentence. */
  private static boolean isBelowTitle(Statement statement) {
    return statement.section() == 0 && DATES_ALONE.matcher(statement.text()).matches();
  }

  /** A whole calendar year needs no word on figures, where it is the report's own. */
  private static boolean isYearOfReport(DateRange.Days days, int titleYear) {
    return days.isCalendarYear() && (titleYear == 0 || days.from().getYear() == titleYear);
  }

  /** Whether there is any digit: where there is none, no period is stated. */
  private static boolean hasNumber(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static StatedPeriod period(DateRange.Days days, Statement at) {
    return new StatedPeriod(days.from(), days.to(), at.quote(), at.section(), at.place());
  }

  private static Optional<StatedPeriod> partOfYear(Statement at, int titleYear) {
    Matcher match = OF_A_PART.matcher(at.text());
    return match.find()
        ? PartOfYear.in(at.text().substring(match.end()), titleYear).map(days -> period(days, at))
        : Optional.empty();
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

  /** 「统计截至2024年11月30日」: a year that was not over, or one that is. */
  private static Optional<StatedPeriod> upTo(Statement at, int titleYear) {
    Matcher end = OTHER_END.matcher(at.text());
    if (!end.find() || !OF_FIGURES.matcher(end.group()).find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(end.group("y"));
    return DateRange.lastDay(year, end.group("m"), end.group("d"))
        .map(
            to ->
                new DateRange.Days(
                    LocalDate.of(year == titleYear + 1 ? titleYear : year, 1, 1), to))
        .map(days -> period(days, at));
  }

  private static StatedPeriod calendarYear(int year, Statement at) {
    return period(new DateRange.Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), at);
  }

  private static ReadingDoubt doubt(Statement at, String reason) {
    return new ReadingDoubt(ReadingDoubt.PERIOD, reason, at.place());
  }
}
