package org.yanbao.report.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Figures on applications: received, handled, carried in and carried out. */
final class ApplicationFigures {

  private static final String N = "(?<n>\\d{1,9})(?:件|份|宗|条)(?!次|目)";
  private static final String RECEIVE = "(?:新?收到|新收|受理|接收|收办|接到|收悉|收件)";
  private static final String HANDLE = "(?:办结|办复|答复|办理完毕|处理完毕|办理完成|回复)";
  private static final String SOURCE = "[^。；，\\d]{0,30}";

  private static final List<Pattern> RECEIVED =
      List.of(
          Pattern.compile(
              "(?<v>" + RECEIVE + ")(?:办理|和处理|并办理|处理)?" + SOURCE + "申请(?<g>[^。；，\\d]{0,12}?)" + N),
          Pattern.compile(
              "(?<v>" + RECEIVE + ")(?<g>[^。；，\\d]{0,12}?)" + N + "[^。；，\\d]{0,14}申请(?!人|行政)"),
          Pattern.compile(
              "申请[^。；，\\d]{0,10}[，：]?(?:20\\d{2}年度?)?[，]?(?:共|累计|总共|我[\\u4e00-\\u9fff])*(?<v>"
                  + RECEIVE
                  + ")(?<g>[^。；，\\d]{0,12}?)"
                  + N));
  private static final List<Pattern> HANDLED =
      List.of(
          Pattern.compile("(?<v>" + HANDLE + ")" + SOURCE + "申请(?<g>[^。；，\\d]{0,10}?)" + N),
          Pattern.compile("(?<v>" + HANDLE + ")(?<g>[^。；，\\d]{0,6}?)" + N),
          Pattern.compile("(?<g>)" + N + "(?:[^。；，\\d]{0,8})(?<v>" + HANDLE + ")"));
  private static final Pattern CARRIED_IN =
      Pattern.compile(
          "(?:(?:上一?年度?|去年|往年|以前年度|(?<y>20\\d{2})年度?)(?:度)?(?:的)?(?:结转|转结)(?!至|到|下)|结转(?:自)?(?:上一?年度?|去年))(?<g>[^。；，\\d]{0,20}?)"
              + N);
  private static final List<Pattern> CARRIED_OUT =
      List.of(
          Pattern.compile(
              "(?:结转|转结|转)(?:至|到|入)?(?:下一?年度?|次年|明年|翌年|(?<y>20\\d{2})年度?)(?<g>[^。；，\\d]{0,14}?)"
                  + N),
          Pattern.compile(
              "(?<g>)"
                  + N
                  + "[^。；，\\d]{0,12}(?:结转|转结|转)(?:至|到|入)?(?:下一?年度?|次年|明年|翌年|(?<y>20\\d{2})年)"));
  private static final Pattern NONE_RECEIVED =
      Pattern.compile(
          "(?:(?:未|没有|无|尚未|未曾)(?:收到|接到|受理|接收|新收|有)(?:过)?|^无|[，：]无|本?年度?无)(?<g>[^。；，]{0,30}?)申请(?<after>[^。；，]{0,10})");
  private static final Pattern NOT_NONE =
      Pattern.compile("复议|诉讼|重复|信访|投诉|举报|结转|补正|不予|撤回|咨询|涉及|逾期|超期|缴|疑难|大量|许可|转办|收费|规范性|^人|^行政");
  private static final Pattern ONLY_SOME = Pattern.compile("法人|企业|组织|自然人|科研|网络|信函|当面|现场|邮寄|传真");
  private static final Pattern ANYBODY = Pattern.compile("公民|群众|自然人、|任何|个人|等|各");
  private static final Pattern ALL_HANDLED =
      Pattern.compile(
          "(?:全部|均|都|已全|悉数)(?:已经?)?(?:依法|依规|及时|按时|按期|如期|按规定|按要求|按照[^，。；]{1,12}|在?法定[^，。；]{0,8}内|在?规定[^，。；]{0,8}内|予以|得到|顺利|已)*"
              + "(?:办结|办复|办理完毕|处理完毕|办理完成)|(?:全部|均|都)(?:已经?)?(?:予以|依法|作出|做出)?(?:答复|回复)(?!率)|办结率(?:为|达到?|均?为|：)*100%");
  private static final Pattern OTHER_MATTER =
      Pattern.compile("建议|提案|信箱|热线|诉求|留言|信访|工单|投诉|咨询|问题|督办|整改");
  private static final Pattern OTHER_WORK = Pattern.compile("许可|处罚|案件|事项|业务|问题|政务服务|复议|诉讼|文件");
  private static final Pattern OPEN_DISCLOSURE = Pattern.compile("公开|申请");

  private final FigureScope scope;

  ApplicationFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    String told = figures.before() + figures.text();
    if (!told.contains("申请") && !told.contains("结转")) {
      return;
    }
    RECEIVED.forEach(pattern -> received(pattern, figures));
    HANDLED.forEach(pattern -> handled(pattern, figures));
    CarriedFigures.read(CARRIED_IN, CARRIED_OUT, scope, figures);
    noneReceived(figures);
    allHandled(figures);
  }

  private void received(Pattern pattern, Figures figures) {
    if (figures.has(Subject.RECEIVED)) {
      return;
    }
    Matcher match = pattern.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      String clause = figures.clauseBefore(match.end());
      if (isAbout(clause, match, figures)) {
        boolean subset = match.group("v").equals("受理") && figures.has(Subject.RECEIVED);
        boolean part = FigureScope.isPart(clause + figures.clauseAfter(match.end())) || subset;
        figures.add(Subject.RECEIVED, match.group("n"), !part, match.group());
      }
    }
  }

  private void handled(Pattern pattern, Figures figures) {
    if (figures.has(Subject.HANDLED)) {
      return;
    }
    Matcher match = pattern.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      String clause = figures.clauseBefore(match.end());
      boolean ofApplications =
          (figures.before() + figures.text().substring(0, match.end())).contains("申请");
      if (ofApplications
          && !OTHER_WORK.matcher(match.group()).find()
          && isAbout(clause, match, figures)) {
        boolean disclosedOnly = match.group("g").contains("公开");
        boolean part = FigureScope.isPart(clause) || disclosedOnly;
        figures.add(Subject.HANDLED, match.group("n"), !part, match.group());
      }
    }
  }

  private boolean isAbout(String clause, Matcher match, Figures figures) {
    return !FigureScope.isElse(clause)
        && !FigureScope.isCompared(match.group("g"))
        && !scope.isOtherYear(figures.text().substring(0, match.start("n")));
  }

  private void noneReceived(Figures figures) {
    Matcher match = NONE_RECEIVED.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      String kind = match.group("g");
      boolean some = ONLY_SOME.matcher(kind).find() && !ANYBODY.matcher(kind).find();
      String before = figures.clauseBefore(match.start());
      boolean otherwise =
          NOT_NONE.matcher(kind).find()
              || NOT_NONE.matcher(match.group("after")).find()
              || FigureScope.isElse(match.group())
              || scope.isOtherYear(figures.text().substring(0, match.start()));
      if (!some && !otherwise) {
        boolean whole = !FigureScope.isPart(before);
        figures.add(Subject.NONE_RECEIVED, "0", whole, match.group());
      }
    }
  }

  private void allHandled(Figures figures) {
    Matcher match = ALL_HANDLED.matcher(figures.text());
    if (match.find()) {
      String before = figures.before() + figures.text().substring(0, match.start());
      boolean mine = OPEN_DISCLOSURE.matcher(before).find() && before.contains("申请");
      if (mine && !OTHER_MATTER.matcher(before).find() && !scope.isOtherYear(before)) {
        boolean whole = !FigureScope.isPart(figures.clauseBefore(match.end()));
        figures.add(Subject.ALL_HANDLED, "0", whole, match.group());
      }
    }
  }
}
