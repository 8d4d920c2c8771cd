package org.yanbao.report.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Figures on applications that were finished (办结、答复), and on those 办理, which may mean less. */
final class HandledFigures {

  private static final String N = Counters.N;
  private static final String HANDLE =
      "(?<!未|待|须|需|应当|需要|收到|获得|得到)(?:办结|办复|答复|办理完毕|处理完毕|办理完成|处理完成|回复|审结)";
  private static final String SOURCE = "[^。；，\\d]{0,45}";
  private static final String FILLER =
      "(?:了|共计?|总?计|总?量|总数|完毕|件|数|数量|为|：|申请|政府信息公开|依申请公开|信息公开|事项|类?案件|类|的|并公开)*";

  private static final String IN_DUE_COURSE =
      "(?:(?:的|政府信息公开|依申请公开|信息公开|申请件?)++(?!已?经?(?:均|全部|都)))?(?:已经?|依法|依规|按照?规定(?:的)?(?:期限|时限|时间|程序)?(?:[和及]程序)?|按要求|按时|按期|及时|在?(?:法定|规定)?(?:期限|时限|时间)内|予以|给予|进行了?)*";

  private static final List<Pattern> HANDLED =
      List.of(
          Pattern.compile("(?<v>" + HANDLE + ")(?<s>" + SOURCE + ")申请(?<g>[^。；，\\d]{0,10}?)" + N),
          Pattern.compile("(?<v>" + HANDLE + ")(?<s>)(?<g>" + FILLER + ")" + N),
          Pattern.compile(
              "(?<s>)(?<v>(?:作出|做出|给予|予以|发出)(?:的)?(?:政府信息公开|依申请公开|信息公开)(?:申请)?(?:的)?(?:答复|决定|告知))(?<g>(?:共计?|总计|合计|为|：)*)"
                  + N),
          Pattern.compile(
              "(?<v>完成)(?<s>" + SOURCE + ")申请(?:的)?(?<g>(?:办理|处理)(?:工作)?(?:共计?|总计|合计|计|：)*)" + N),
          Pattern.compile(
              "(?<s>)(?<v>(?<=[，；]|其中)(?:现|均|全部)?已经?(?:依法|按时|按期)?(?:处理|办理))(?<g>(?:了|共计?)*)" + N),
          Pattern.compile("(?<s>)(?<v>办理结果)(?<g>(?:总计|合计|共计?|：)+(?:为|共|：)*)" + N),
          Pattern.compile(
              "(?<s>)(?<g>)"
                  + N
                  + IN_DUE_COURSE
                  + "[^。；，\\d未因待尚需超逾]{0,8}(?<!的)(?<v>"
                  + HANDLE
                  + ")(?!总?[量数]?[为共：]?\\d)"));
  private static final Pattern PROCESSED =
      Pattern.compile(
          "(?<!收到|接收|受理|新收|收|并|和|在|续|下年|下年度|下一年度|次年|予|待|其他|其它)(?<v>办理|处理)(?<g>)(?<s>"
              + SOURCE
              + ")(?:申请[^。；，\\d]{0,10}?|(?<=信息公开)案件(?:共计?)?)"
              + N);

  /** One way of answering, or one kind of answer. */
  private static final Pattern KIND =
      Pattern.compile(
          "予以公开|部分公开|不公开|(?<!信息|申请|主动|法)公开(?=答复|告知|决定)|同意|不予|无法|其他(?!组织)|其它(?!组织)|延期|逾期|超期|当场|起草|拟定|当面|书面|电话|口头|未|正在|尚|待|非|责令|重新|驳回|维持|提前|不存在|结转|转结|顺延|延至|下一?年|次年");

  /** 「11件全部办结：3件公开」: the colon opens a list. */
  private static final Pattern LISTED_OUTCOME =
      Pattern.compile(
          "(?:的)?(?:申请)?(?:为|作|属于?|是|系)?(?:予以|部分|全部|依法)*(?:公开|不予|无法|不掌握|重复|告知|同意|属|其[他它]处理)");

  /** 「收到减少3件、办结减少2件」: the figure is of what stands before it. */
  private static final Pattern LISTED_BEFORE = Pattern.compile("^\\d+[件份宗条起例项]、");

  /** What was finished is always some of all. */
  private static final Pattern OF_ALL =
      Pattern.compile("^其中(?=[：]?(?:已|共|全年|\\d|办结|答复|(?:按期|按时|依法|及时)(?:已|共)?(?:办结|答复)))");

  /** 「其中1件结转下年，11件已办结」. */
  private static final Pattern REST_OF_THEM =
      Pattern.compile("其中[^，。；]*(?:结转|未办结|在办|正在办理|未到期)[^。；]*$");

  /** 「新收的7件中有6件办结」. */
  private static final Pattern OF_NEW =
      Pattern.compile("(?:新收|收到|受理)[^，。；]{0,14}\\d[件份宗](?:申请)?(?:之?中)，?有?$");

  /** What was left of those that the sentence told of before. */
  private static final Pattern THE_REST = Pattern.compile("(?:其余|其它|余下|剩余|剩下|另有?|还有)的?\\d");

  /** 「除2件结转下年外，其余13件已答复」: the rest of all that were received. */
  private static final Pattern REST_BUT_CARRIED =
      Pattern.compile(
          "(?:^|[，。；：])(?:其中，?)?(?:除|有)?\\d+[件份宗][^，。；\\d]{0,14}(?:结转|转结|顺延|转入|延续|转至)[^。；，]{0,20}，(?:其余|其[他它]|余下|剩余)的?$");

  private static final Pattern CARRIED_IN =
      Pattern.compile("(?:上一?年度?|去年|20\\d{2}年度?)(?:的)?(?:结转|转结)|(?:结转|转结)自?(?:上|去年)");

  private static final Pattern IN_TIME = Pattern.compile("按时|按期|如期|及时");
  private static final Pattern LATE = Pattern.compile("延期|逾期|超期|延长");
  private static final Pattern OTHER_WORK =
      Pattern.compile("许可|处罚|(?<!信息|公开|申请)案件|业务|问题|政务服务|复议|诉讼|文件|文书|审查|审核|培训|案例");

  private final FigureScope scope;

  HandledFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the figures of a sentence; of several for the whole organ only the first. */
  void read(Figures figures) {
    if (!figures.hasAny(Counters.UNITS)) {
      return;
    }
    boolean mayBeHandled = figures.hasAny("结复毕成");
    for (Pattern pattern : HANDLED) {
      if (mayBeHandled && !figures.hasWhole(Subject.HANDLED)) {
        read(pattern, Subject.HANDLED, figures);
      }
    }
    if (figures.hasAny("理")
        && !figures.has(Subject.HANDLED)
        && !figures.hasWhole(Subject.RECEIVED)) {
      read(PROCESSED, Subject.PROCESSED, figures);
    }
  }

  private void read(Pattern pattern, Subject subject, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      if (isAbout(match, figures)) {
        boolean ofReceived = isOfReceived(match, figures);
        boolean part =
            isPart(match, figures)
                || scope.isOtherOrgan(figures.clauseBefore(match.start()))
                || scope.isOfOneOrgan(figures.clauseBefore(match.start()), figures.text())
                || scope.followsPart(figures, match.start())
                || scope.isToldApart(figures.text())
                || scope.isOfSystem(figures.text().substring(0, match.start()))
                || figures.hasWhole(subject);
        figures.add(ofReceived ? Subject.HANDLED_OF_RECEIVED : subject, match, !part);
      }
    }
  }

  /** 「收到12件，其中办结11件」; what was said to be carried in is counted with them. */
  private static boolean isOfReceived(Matcher match, Figures figures) {
    String before = figures.text().substring(0, match.start());
    boolean ofThem =
        isRestButCarried(match, figures)
            || figures.clauseBefore(match.start()).startsWith("其中")
            || OF_NEW.matcher(before).find()
            || REST_OF_THEM.matcher(before).find();
    return ofThem && figures.hasWhole(Subject.RECEIVED) && !CARRIED_IN.matcher(before).find();
  }

  private boolean isAbout(Matcher match, Figures figures) {
    String told =
        figures.before()
            + figures.text().substring(0, match.end())
            + figures.clauseAfter(match.end());
    return (Matter.isApplication(told) || match.group().contains("信息公开案件"))
        && Matter.mayBeSource(match.group("s"))
        && !OTHER_WORK.matcher(match.group()).find()
        && !Matter.isOther(figures.clauseAfter(match.end()))
        && !FigureScope.isElse(figures.clauseBefore(match.end()))
        && !FigureScope.isCompared(match.group("g"))
        && !LISTED_BEFORE.matcher(match.group()).find()
        && !(match.group("g").endsWith("：")
            && LISTED_OUTCOME.matcher(figures.clauseAfter(match.end())).lookingAt())
        && !scope.isOtherYear(figures.text().substring(0, match.start("n")));
  }

  private static boolean isRestButCarried(Matcher match, Figures figures) {
    return figures.hasWhole(Subject.RECEIVED)
        && REST_BUT_CARRIED.matcher(figures.text().substring(0, match.start())).find();
  }

  private boolean isPart(Matcher match, Figures figures) {
    if (isRestButCarried(match, figures)) {
      return false;
    }
    String clause = OF_ALL.matcher(figures.clauseBefore(match.end())).replaceFirst("");
    boolean oneOfTwo = IN_TIME.matcher(clause).find() && LATE.matcher(figures.text()).find();
    boolean disclosedOnly = match.group("g").contains("公开") && match.group("g").contains("并");
    String before = figures.text().substring(0, match.start());
    boolean ofNewOnly = OF_NEW.matcher(before).find() && CARRIED_IN.matcher(before).find();
    return oneOfTwo
        || ofNewOnly
        || disclosedOnly
        || THE_REST.matcher(clause).find()
        || KIND.matcher(Asides.leftOut(clause)).find()
        || scope.isPart(clause + figures.clauseAfter(match.end()));
  }
}
