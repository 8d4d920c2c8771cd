package org.yanbao.report.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Statements that all applications were finished; 按时答复 alone says nothing of those still open. */
final class AllHandled {

  private static final Pattern DONE =
      Pattern.compile(
          "(?:全部|全数|(?<![平日月周]|(?<![全本])年)均|都|已全|悉数|(?<=(?:全部|所有)(?:的)?(?:政府信息公开|依申请公开|信息公开)?申请(?:件|事项)?)已)(?:已经?)?(?:严格|依法|依规|及时|按时限?|按期限?|如期|按规定(?:的?(?:期限|时限|时间|要求|程序))?内?|按要求|按程序|按规程|按照[^，。；]{1,12}|在?(?:法定|规定)?[^，。；]{0,6}(?:期限|时限|时间|工作日)内?|在?(?:本|当)?年(?:内|度内|底前)|予以|得到|顺利|已)*"
              + "(?:(?:处理|办理|答复)?(?:办结|完结)|办复|(?:办理|处理|答复)(?:完毕|完结|完成|结束)|(?:办理|答复)到位)(?!率)|(?:全部|(?<![平日月周]|(?<![全本])年)均|都)(?:已经?)?(?:予以|依法|作出|做出)?(?:答复|回复)(?!率|无法|不予|不掌握)"
              + "|(?<!按时|按期|如期|及时|法定期限内|规定时限内|期限内|时限内)办结率(?:为|达到?|均?为|：)*100%");
  private static final Pattern OTHER_MATTER =
      Pattern.compile("建议|提案|信箱|热线|诉求|留言|信访|工单|投诉|咨询|问题|督办|整改");

  /** Applications of which another kind is not named. */
  private static final Pattern DISCLOSURE =
      Pattern.compile("公开|结转|(?:^|全部|所有|以上|上述|收到|所收|的|全年|[，；。件份])申请");

  /** 「到期的均已办结」, 「力争全部办结」. */
  private static final Pattern NOT_ALL =
      Pattern.compile("余下|剩余|应[在当][^，。；]{0,12}的|应(?:办结|答复|办理|办复)的?|到期|力争|争取|努力|目标|确保[^，。；]{0,10}$");

  /** Where some are carried over, all the others are meant. */
  private static final Pattern CARRIED_OUT =
      Pattern.compile(
          "(?:结转|转入)(?:到|至)?(?:下|次|20\\d{2}年)[^，。；\\d]{0,10}[1-9]\\d*件|[1-9]\\d*件[^，。；\\d]{0,12}结转(?:到|至)?(?:下|次|20)");

  /** 「其中所有来件均已办结」. */
  private static final Pattern ALL_OF_THEM = Pattern.compile("^其中，?(?=所有|全部)");

  /** What is not finished is told apart first. */
  private static final Pattern REST =
      Pattern.compile("除[^。；]{0,12}(?:外|之外)|其余|其[他它]申请|(?:上一?年|去年)度?[末底]?[^，。；]{0,8}未(?:办结|答复)");

  /** 「上年结转的5件，本年度已全部办结」. */
  private static final Pattern OF_CARRIED_IN =
      Pattern.compile(
          "(?:^|[。；])(?:(?!收到|新收|受理|接收)[^。；])*(?:上一?年度?|去年|20\\d{2}年度?)(?:的)?(?:结转|转结|转入)(?:(?!收到|新收|受理|接收)[^。；])*$");

  /** Whatever else was told of before, the applications are among what was finished. */
  private static final Pattern LAST_TOLD =
      Pattern.compile("[，、；](?:收到|受理|新收|接收)(?:政府信息公开|依申请公开|信息公开)申请\\d+[件份宗]，$");

  private final FigureScope scope;

  AllHandled(FigureScope scope) {
    this.scope = scope;
  }

  /** Whether the sentence says that some go on to the next year. */
  private static boolean isSomeCarriedOut(Figures figures) {
    return CARRIED_OUT.matcher(figures.text()).find();
  }

  /** Adds the statement of a sentence. */
  void read(Figures figures) {
    if (!figures.hasAny("均都全悉率") || !figures.hasAny("结复毕成")) {
      return;
    }
    Matcher match = DONE.matcher(figures.text());
    if (!match.find()) {
      return;
    }
    String own = figures.text().substring(0, match.start());
    String before = figures.before() + own;
    boolean mine =
        !NOT_ALL.matcher(figures.clauseBefore(match.start())).find()
            && (DISCLOSURE.matcher(before).find() || DISCLOSURE.matcher(own).find())
            && before.contains("申请");
    String subject = own.contains("申请") ? own : before;
    boolean alone = LAST_TOLD.matcher(own).find() || !OTHER_MATTER.matcher(subject).find();
    if (mine && alone && !scope.isOtherYear(before)) {
      String clause = ALL_OF_THEM.matcher(figures.clauseBefore(match.end())).replaceFirst("");
      boolean whole =
          !scope.isPart(clause)
              && !clause.contains("结转")
              && !REST.matcher(own).find()
              && !isSomeCarriedOut(figures)
              && !OF_CARRIED_IN.matcher(own).find()
              && !scope.followsPart(figures, match.start())
              && !scope.isOtherOrgan(figures.clauseBefore(match.start()));
      figures.add(Subject.ALL_HANDLED, "0", whole, match.group());
    }
  }
}
