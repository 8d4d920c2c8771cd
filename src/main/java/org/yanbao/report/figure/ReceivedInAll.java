package org.yanbao.report.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Applications received this year and carried in from the last one, counted together. */
final class ReceivedInAll {

  private static final String YEAR = "(?:上一?年度?|去年|20\\d{2}年度?)";
  private static final String NAMED = "(?:了|的|共|件|数|量|数量|为|：|申请|政府信息公开|依申请公开|信息公开)*";
  private static final String NEW =
      "(?:本年度?|今年|当年|年内|全年|20\\d{2}年度?)?(?:新收到?|新受理|新增|新接收|收到|受理)" + NAMED + "(?<%s>\\d{1,9})[件宗份]";
  private static final String OLD = "(?:由)?" + YEAR + "(?:的)?(?:结转|转结)" + NAMED + "\\d{1,9}[件宗份]";
  private static final String AND = "(?:申请)?[，、；和及与加]{1,2}";

  /** 「共办理申请151件，其中本年新收146件，上年结转5件」. */
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:收到|受理|接收|收办|办理|处理)[^。；，\\d]{0,40}?(?<n>\\d{1,9})[件宗份](?:申请)?(?:[，（]|，其中|（其中|[，（]?(?:包括|包含|含有?)|：)[，：]?(?:"
              + (String.format(NEW, "a") + AND + OLD)
              + "|"
              + (OLD + AND + String.format(NEW, "b"))
              + ")");

  /** 「新收26件、上年结转3件，共计29件」, 「加上上年结转20件，应办理586件」. */
  private static final Pattern SUM =
      Pattern.compile(
          "(?<=[，；、（])(?:两项|二者|两者|以上)?(?:共计?|合计|总计|总共|总数|总量|累计|应|需|待)(?:(?<due>应|需|待)?(?<work>办理?|处理))?(?:总量|总数)?"
              + NAMED
              + "(?<n>\\d{1,9})[件宗份](?=申请|[，。；、）]|$)");

  /** 「新收加上年结转共33件」. */
  private static final Pattern BOTH =
      Pattern.compile(
          "(?:新收|收到|受理)(?:的|申请)*(?:、|和|与|及|以及|加上?|连同)"
              + YEAR
              + "(?:的)?(?:结转|转结)(?:的|件|政府信息公开|依申请公开|信息公开|申请)*(?:共计?|合计|总计)(?:有|为)?(?<n>\\d{1,9})[件宗份](?=[，。；、）]|$)");

  private static final Pattern ENDED = Pattern.compile("办结|答复|办复|予以|不予|无法|结转(?:到|至|下)");

  private final FigureScope scope;

  ReceivedInAll(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds both together, and those received, where a sentence parts all into the two. */
  void split(Figures figures) {
    if (!figures.text().contains("转") || !figures.hasAny("件宗份")) {
      return;
    }
    both(figures);
    Matcher match = SPLIT.matcher(figures.text());
    if (match.find()) {
      String fresh = match.group("a") == null ? match.group("b") : match.group("a");
      String told = figures.before() + match.group();
      boolean mine =
          Matter.isApplication(told)
              && !FigureScope.isElse(match.group())
              && !scope.isOtherYear(figures.text().substring(0, match.start("n")));
      if (mine) {
        boolean whole = isWhole(figures.clauseBefore(match.start()));
        figures.add(Subject.RECEIVED_AND_CARRIED, match, whole);
        figures.add(Subject.RECEIVED, fresh, whole, match.group());
      }
    }
  }

  private void both(Figures figures) {
    Matcher match = BOTH.matcher(figures.text());
    if (match.find() && Matter.isApplication(figures.before() + match.group())) {
      boolean whole = isWhole(figures.clauseBefore(match.start()));
      figures.add(Subject.RECEIVED_AND_CARRIED, match, whole);
    }
  }

  /** Adds both together, where a sentence has told of each and sums them up. */
  void sum(Figures figures) {
    if (!figures.hasWhole(Subject.RECEIVED)
        || !figures.hasWhole(Subject.CARRIED_IN)
        || figures.has(Subject.RECEIVED_AND_CARRIED)) {
      return;
    }
    Matcher match = SUM.matcher(figures.text());
    while (match.find() && !figures.has(Subject.RECEIVED_AND_CARRIED)) {
      String before = figures.text().substring(0, match.start());
      boolean afterBoth =
          before.matches(".*(?:收到|新收|受理|接收)[^。；]*\\d.*")
              && before.matches(".*(?:结转|转结)[^。；，\\d]{0,20}\\d.*");
      boolean due =
          match.group("work") == null || match.group("due") != null || isDue(match, before);
      if (afterBoth && due && !ENDED.matcher(before).find()) {
        figures.add(Subject.RECEIVED_AND_CARRIED, match, true);
      }
    }
  }

  /** Whether 办理 is what was to be done: 「共办理」 after a mere list may be what was done. */
  private static boolean isDue(Matcher sum, String before) {
    return sum.group().matches("(?:两项|二者|两者|以上)?[应需待].*")
        || before.contains("加上")
        || before.contains("连同");
  }

  private boolean isWhole(String lead) {
    return !scope.isPart(lead) && !scope.isOtherOrgan(lead) && !scope.isOfSystem(lead);
  }
}
