package org.yanbao.report.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * Figures on applications that pass from one year to the next; 0 where the text says that none did.
 */
final class CarriedFigures {

  private static final String N = Counters.N;
  private static final String LAST = "(?:上一?年度?|去年|往年|以前年度|(?<y>20\\d{2})年度?)";
  private static final String NEXT = "(?:下一?个?年度?|次年|明年|翌年|来年|(?<y>20\\d{2})年度?)";
  private static final String PASS = "(?:结转|转结|接转)";
  private static final String TO = "(?:至|到|入)?";
  private static final String OVER = "(?:结转|转结|接转|转接|顺延|延至|延续|留待|留至|转)";
  private static final String GO_ON = "(?:继续|再)(?:办理|处理|答复)(?:的)?";
  private static final String NONE = "(?:无|没有|未有|不存在|未)";
  private static final String SUCH = "(?<g>(?:政府信息公开|依申请公开|信息公开|申请|事项|有|共|为)*)";

  private static final List<Pattern> IN =
      List.of(
          Pattern.compile(
              "(?:"
                  + LAST
                  + "(?:的)?(?:结转|转结|接转|转入|转来|遗留)(?:(?:至|到|入)?(?:(?<to>20\\d{2})年度?|本年度?|今年))?+(?!至|到|下)|"
                  + PASS
                  + "(?:自)?(?:上一?年度?|去年))(?<g>[^。；，\\d]{0,20}?)"
                  + N),
          Pattern.compile(
              LAST
                  + "尚?未(?:办结|办完|办理完毕|办理完成|答复)(?:的)?[，、]?(?:转入|转至|转到|结转至|结转到|结转|延续至|顺延至)(?:本年度?|今年度?|当年|(?<to>20\\d{2})年度?)(?:办理|处理)?(?<g>[^。；，\\d]{0,20}?)"
                  + N),
          Pattern.compile(
              LAST
                  + "(?:收到|受理|新收)(?:的)?[，、]?"
                  + PASS
                  + "(?:至|到|入)?(?:本年度?|今年|(?<to>20\\d{2})年度?)(?:作出|继续)?(?:办理|处理|答复|办结)?(?:的)?(?<g>[^。；，\\d]{0,20}?)"
                  + N),
          Pattern.compile(PASS + "(?<g>)" + N + "[^。；，\\d]{0,4}(?:上一?年度?|去年)(?<y>)(?<to>)"),
          Pattern.compile(
              "(?<g>)" + N + "(?:申请)?(?:为|系|是|来自于?|属于?|由)" + LAST + "(?:的)?" + PASS + "(?<to>)"));
  private static final List<Pattern> OUT =
      List.of(
          Pattern.compile(OVER + TO + NEXT + "(?<g>[^。；，\\d]{0,14}?)" + N),
          Pattern.compile("(?<g>)" + N + "[^。；，\\d]{0,12}" + OVER + TO + NEXT),
          Pattern.compile("(?<g>)" + N + "[^。；，\\d]{0,12}待" + NEXT + "(?:继续)?(?:办理|办结|处理|答复)"),
          Pattern.compile(PASS + "(?<g>)" + N + "(?:申请)?" + TO + NEXT),
          Pattern.compile(
              "(?<!结转|转结|转接|转|至|到|入)" + NEXT + "(?:仍|尚)?(?:需|将|须|要)?" + GO_ON + SUCH + N),
          Pattern.compile("跨年度?(?:办理|处理|办结)(?:的)?(?<y>)" + SUCH + N),
          Pattern.compile("(?<g>)" + N + "(?:申请|将|需)*" + NEXT + GO_ON),
          Pattern.compile(
              "(?:剩余|其余|余下|另有?|尚有|还有)(?<g>的?)"
                  + N
                  + "[^。；，\\d]{0,30}，(?:已|将|需|依法|按规定)*"
                  + OVER
                  + TO
                  + NEXT),
          Pattern.compile(
              "(?:收到|新收|受理|接到)[^。；，\\d]{0,20}(?<g>)"
                  + N
                  + "(?:政府信息公开|依申请公开|信息公开)?(?:申请|事项|件)*，(?:均|都|全部|已|将|需|依法|依规|按规定)*"
                  + OVER
                  + TO
                  + NEXT
                  + "(?![^。；，]{0,14}\\d)"),
          Pattern.compile(
              "(?<g>)"
                  + N
                  + "(?:政府信息公开|依申请公开|信息公开)?(?:申请)?(?:将于|将在|拟于|预计)"
                  + NEXT
                  + "(?:继续)?(?:办结|办理|答复)"),
          Pattern.compile(
              "(?<g>)"
                  + N
                  + "[^。；，\\d]{0,20}(?:未届满|未到期|期限|时限|未满|未办结|未办理完毕|未答复|在办|正在办理|办理中)[^。；，\\d]{0,8}，(?:已|将|需|依法)?"
                  + OVER
                  + TO
                  + NEXT));

  /** 「年末结转5件」: what passes on when this year ends. */
  private static final Pattern OUT_AT_END =
      Pattern.compile(
          "(?:(?<y>20\\d{2})年度?|(?:本|今|当)年度?|(?<=^|[，。；：、])年度?)[末底](?:共|尚|仍|还)?"
              + PASS
              + "(?!上|至本|到本)(?<g>(?:政府信息公开|依申请公开|信息公开|申请|未办结|办件|数量|的|共|为|有)*)"
              + N);

  private static final Pattern NONE_IN =
      Pattern.compile(
          "(?:"
              + LAST
              + "(?:度)?(?:均|也)?"
              + NONE
              + "(?<g>(?:政府信息公开|依申请公开|信息公开|申请|件|办件)*)"
              + PASS
              + "|"
              + NONE
              + "(?:任何)?(?:上一?年度?|去年)(?:度)?(?:的)?"
              + PASS
              + ")(?!至|到|下)[^，。；、\\d]{0,12}(?=$|[，。；、）])");
  private static final Pattern NONE_OUT =
      Pattern.compile(
          NONE
              + "(?<g>(?:需要?|任何|政府信息公开|依申请公开|信息公开|申请|办件|事项|件|发生)*)"
              + "(?:"
              + PASS
              + TO
              + NEXT
              + "|"
              + "(?:下一?个?年度?|次年)(?:的)?"
              + PASS
              + ")[^，。；、\\d]{0,20}(?=$|[，。；、）])");

  /** 「办结95件，结转1件」: what is left of those finished can only go on in the next year. */
  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "(?<=[，；（])(?:另有?|其余|余下|剩余|尚有|还有)?的?(?<g>)(?:"
              + PASS
              + "(?:了|的|共|有|为)*"
              + N
              + "|"
              + N.replace("<n>", "<m>")
              + "(?:申请)?(?:予以|需|均)?"
              + PASS
              + "(?:办理)?)(?=[，。；、）]|$)");

  /** 「结转2023年度申请3件」: those of that year, or those that go on in it. */
  private static final Pattern BY_YEAR = Pattern.compile(PASS + "20\\d{2}年");

  /** What is not finished when the year ends goes on in the next one. */
  private static final String OPEN =
      "(?:尚未|仍未|暂未|还未|未)(?:能)?(?:办结|办理完毕|办理完成|答复|办完)|(?:正在|尚在|仍在|还在)(?:办理|处理|答复)?|在办|待(?:办理|办|答复)";

  private static final List<Pattern> STILL_OPEN =
      List.of(
          Pattern.compile(
              "(?:" + OPEN + ")(?:的)?(?:政府信息公开|依申请公开|信息公开|申请|中|的|事项|件|数量|有|为|共)*(?<g>)" + N),
          Pattern.compile(
              "(?<g>)"
                  + N
                  + "(?:政府信息公开|依申请公开|信息公开)?(?:申请)?(?:因[^，。；\\d]{0,20})?(?:"
                  + OPEN
                  + ")(?:中|状态|过程中|[^，。；\\d]{0,8}期限内|[^，。；\\d]{0,8}时限内)*(?=[，。；、）]|$)"));

  private static final Pattern END_OF_YEAR =
      Pattern.compile("截[至止]|年[末底]|年终|12月31日|年度?终了|(?:年内|当年|本年度?)尚?未");

  private static final Pattern FINISHED = Pattern.compile("(?:办结|办复|答复|办理完毕)[^。；]*\\d");

  /** What became of some of them is another figure. */
  private static final Pattern OUTCOME = Pattern.compile("予以|办结|答复|不予|无法|撤回|部分公开|中");

  /** What the next year has to do with them. */
  private static final Pattern TO_BE_DONE =
      Pattern.compile("(?:继续|再|予以|进行|依法)*(?:办理|处理|答复|办结)(?:的)?(?:政府信息公开|依申请公开|信息公开|申请|事项|件|共|有)*");

  private static final Pattern OTHERWISE = Pattern.compile("逾期|超期|积压|复议|诉讼|资金|经费|预算");

  /** What else goes on from one year to the next. */
  private static final Pattern OTHER_THING = Pattern.compile("项目|工程|任务|资金|指标|问题|课题|工单|诉求");

  /** Why some are carried over, and that they are some of all: no narrower scope. */
  private static final Pattern ANY_REASON =
      Pattern.compile("其中|(?:需|经|要求|等待)?补正|重复|疑难|涉及[^，。；]{0,10}|(?<=年度?的?)转来");

  /** 「新收加上年结转共33件」: the figure is of both. */
  private static final Pattern WITH_NEW =
      Pattern.compile("(?:新收|收到|受理)(?:的|申请)*(?:、|和|与|及|以及|加上?|连同)(?:本机关)?$");

  private static final Pattern IN_ALL = Pattern.compile("共|合计|总计");

  private final FigureScope scope;

  CarriedFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the figures of a sentence; of several of one subject only the first. */
  void read(Figures figures) {
    if (!figures.hasAny("转延留续将拟跨待")) {
      stillOpen(figures);
      return;
    }
    IN.forEach(pattern -> in(pattern, figures));
    OUT.forEach(pattern -> out(pattern, figures));
    outAtEnd(figures);
    stillOpen(figures);
    leftOver(figures);
    none(NONE_IN, Subject.CARRIED_IN, figures);
    none(NONE_OUT, Subject.CARRIED_OUT, figures);
  }

  private void in(Pattern pattern, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.has(Subject.CARRIED_IN) && match.find()) {
      boolean into = match.group("to") == null || match.group("to").isEmpty();
      boolean both =
          IN_ALL.matcher(match.group("g")).find()
              && WITH_NEW.matcher(figures.clauseBefore(match.start())).find();
      if (!both
          && !scope.isThisYear(match.group("y"))
          && (into || scope.isThisYear(match.group("to")))) {
        add(Subject.CARRIED_IN, match, figures);
      }
    }
  }

  private void out(Pattern pattern, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.has(Subject.CARRIED_OUT) && match.find()) {
      if (BY_YEAR.matcher(match.group()).lookingAt() && scope.isEarlierYear(match.group("y"))) {
        if (!figures.has(Subject.CARRIED_IN)) {
          add(Subject.CARRIED_IN, match, figures);
        }
      } else if (!scope.isThisYear(match.group("y"))) {
        add(Subject.CARRIED_OUT, match, figures);
      }
    }
  }

  private void outAtEnd(Figures figures) {
    Matcher match = OUT_AT_END.matcher(figures.text());
    if (!figures.has(Subject.CARRIED_OUT)
        && match.find()
        && (match.group("y") == null || scope.isThisYear(match.group("y")))) {
      add(Subject.CARRIED_OUT, match, figures);
    }
  }

  /** 「收到19件，办结17件，2件在办」, 「截至年底尚有2件未办结」. */
  private void stillOpen(Figures figures) {
    if (!figures.hasAny("未在待") || figures.has(Subject.CARRIED_OUT)) {
      return;
    }
    for (Pattern pattern : STILL_OPEN) {
      Matcher match = pattern.matcher(figures.text());
      if (!figures.has(Subject.CARRIED_OUT)
          && match.find()
          && isOfApplications(match, figures)
          && !match.find()) {
        match.reset();
        match.find();
        add(Subject.CARRIED_OUT, match, figures);
      }
    }
  }

  /** Where fewer were received than finished, those 结转 may as well have come from last year. */
  private void leftOver(Figures figures) {
    if (figures.has(Subject.CARRIED_OUT) || !figures.hasWhole(Subject.HANDLED)) {
      return;
    }
    BigDecimal received = figures.number(Subject.RECEIVED).orElse(BigDecimal.ZERO);
    BigDecimal handled = figures.number(Subject.HANDLED).orElse(BigDecimal.ZERO);
    boolean out =
        figures.has(Subject.CARRIED_IN)
            || received.signum() > 0 && received.compareTo(handled) >= 0;
    Matcher match = LEFT_OVER.matcher(figures.text());
    while (out && !figures.has(Subject.CARRIED_OUT) && match.find()) {
      if (FINISHED.matcher(figures.text().substring(0, match.start())).find()) {
        add(Subject.CARRIED_OUT, match, figures);
      }
    }
  }

  private static boolean isOfApplications(Matcher match, Figures figures) {
    String before = figures.text().substring(0, match.end());
    return Matter.isApplication(figures.before() + before)
        && (figures.hasWhole(Subject.HANDLED)
            || figures.hasWhole(Subject.HANDLED_OF_RECEIVED)
            || END_OF_YEAR.matcher(before).find());
  }

  private void none(Pattern pattern, Subject subject, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.has(subject) && match.find()) {
      boolean passed = scope.isThisYear(match.group("y"));
      String told = figures.before() + figures.text().substring(0, match.end());
      if (!passed && !Matter.isLastOther(told) && !OTHERWISE.matcher(match.group()).find()) {
        boolean whole =
            !scope.isPart(figures.clauseBefore(match.start()))
                && !scope.followsPart(figures, match.start());
        figures.add(subject, "0", whole, match.group());
      }
    }
  }

  private static String number(Matcher match) {
    return match.group("n") == null ? match.group("m") : match.group("n");
  }

  private void add(Subject subject, Matcher match, Figures figures) {
    String clause = ANY_REASON.matcher(figures.clauseBefore(match.end())).replaceAll("");
    boolean goesOn =
        subject == Subject.CARRIED_OUT && TO_BE_DONE.matcher(match.group("g")).matches();
    String told =
        ReasonNames.leftOut(Matter.withoutTopics(figures.text().substring(0, match.start())));
    if ((goesOn || !OUTCOME.matcher(match.group("g")).find())
        && !Asides.leave(match.group("g"))
        && !OTHER_THING.matcher(match.group("g")).find()
        && (match.group().contains("申请") || !Matter.isLastOther(told))
        && !FigureScope.isElse(clause)
        && !FigureScope.isCompared(match.group("g"))) {
      boolean part =
          scope.isPart(clause)
              || scope.isOtherOrgan(figures.clauseBefore(match.start()))
              || scope.followsPart(figures, match.start());
      figures.add(subject, number(match), !part, match.group());
    }
  }
}
