package org.yanbao.report.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * Applications received that are told by way or by applicant and then summed up:
 * 「线上收到24件，线下收到7件，总计31件」.
 */
final class ReceivedByWay {

  private static final String PART =
      "(?:线上|线下|网上|网络|网站|平台|信函|邮寄|邮政|当面|现场|窗口|邮件|邮箱|传真|书面|公民|自然人|企业|法人|个人|单位)[^，。；、\\d]{0,16}\\d{1,9}[件份宗]";

  private static final Pattern SUMMED_UP =
      Pattern.compile(
          PART
              + "(?:[，、和][^，。；、\\d]{0,16}"
              + PART
              + ")+[，、](?:以上|两者|两项)?(?:合计|共计|总计|一共|共)(?:收到|受理|接收|收)?(?:政府信息公开|依申请公开|信息公开)?(?:申请)?(?:共|为|有)*"
              + "(?<n>\\d{1,9})[件份宗](?=[，。；、）]|$)");

  private static final Pattern RECEIVED = Pattern.compile("收到|受理|接收|新收");
  private static final Pattern FINISHED = Pattern.compile("办结|答复|办复|办理|处理|公开信息|发布");

  private final FigureScope scope;

  ReceivedByWay(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the sum of a sentence. */
  void read(Figures figures) {
    if (!figures.text().contains("计") && !figures.text().contains("共")) {
      return;
    }
    Matcher match = SUMMED_UP.matcher(figures.text());
    if (match.find()
        && RECEIVED.matcher(figures.text().substring(0, match.end())).find()
        && !FINISHED.matcher(match.group()).find()
        && Matter.isApplication(figures.before() + match.group())
        && !FigureScope.isElse(match.group())
        && !scope.isOtherYear(figures.text().substring(0, match.start("n")))) {
      String lead = figures.clauseBefore(match.start());
      boolean whole =
          !scope.isPartFromHere(lead) && !scope.isOtherOrgan(lead) && !scope.isOfSystem(lead);
      figures.add(Subject.RECEIVED, match, whole);
    }
  }
}
