package org.yanbao.report.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Figures on applications received (收到、新收、受理). */
final class ReceivedFigures {

  private static final String N = Counters.N_OR_TIMES;
  private static final String RECEIVE =
      "(?:新?收到|新收|受理|接收|收办|接到|接获|接受|收悉|收件|新增"
          + "|登记(?=了?共?计?(?:政府信息公开|依申请公开|信息公开)申请)|(?<![接签吸回征验查应计实代预补减免])收(?=了?共?计?(?:\\d|政府信息|依申请|信息公开|公开申请|申请)))";

  /** 「收到和处理」: what was received was also worked on. */
  private static final String ALSO = "(?:(?:和|及|并|与|、)?(?:依法)?(?:办理|处理)|(?:和|及|与|、)办结)?";

  private static final String SOURCE = "[^。；，\\d]{0,45}";
  private static final String FILLER = "(?:了|共计?|总?计|件|数|数量|为|：|有|有效|申请|政府信息公开|依申请公开|信息公开|事项|的)*";

  /** 「2024年，我局政府信息公开申请21件」: no verb between the year and what it brought. */
  private static final String YEARLY =
      "(?<=^|(?:20\\d{2}年度?|全年|本年度?|年内)，?(?:我[局委办厅院县市区镇乡]|本机关|本单位|本局)?(?:共计?|累计|总共)?)";

  private static final List<Pattern> RECEIVED =
      List.of(
          Pattern.compile(
              "(?<v>" + RECEIVE + ")" + ALSO + "(?<s>" + SOURCE + ")申请(?<g>[^。；，\\d]{0,14}?)" + N),
          Pattern.compile(
              "(?<v>"
                  + RECEIVE
                  + ")(?<s>)(?<g>(?:(?!(?<!依)申请)[^。；，\\d]){0,12}?)"
                  + N
                  + "[^。；，、（\\d]{0,14}申请(?!人|行政)"),
          Pattern.compile("(?<v>" + RECEIVE + ")" + ALSO + "(?<s>)(?<g>" + FILLER + ")" + N),
          Pattern.compile(
              YEARLY
                  + "(?<v>(?:政府信息公开|依申请公开)申请)(?<s>)(?<g>(?:共计?|总计|合计|：|为|有)*)"
                  + N
                  + "(?=[，。；]|$)"),
          Pattern.compile(
              "(?<v>(?:信息公开|依申请公开)申请|(?<=^|[，。；：年度])申请(?=总?(?:数量|总数|总量|件数|量)(?:共|为|达|是|：))|依申请公开(?=受理|接收|收件|(?<!主动公开.{0,80})(?:总量|数量|件数)))(?<s>)(?<g>(?:受理|接收|收件)?(?:总量|总数|数量|件数|总件数|量)(?:为|共计?|达到?|：|是|有)*)"
                  + N));

  /** Counts those that were also answered, or that were taken up again. */
  private static final Pattern ALSO_HANDLED = Pattern.compile("办结|答复|办复|补正|(?<!结)转办|后");

  /** 「收到3件申请缴纳的信息处理费」: it is the fee that came in. */
  private static final Pattern PAID = Pattern.compile("[^，。；]{0,12}(?:缴[纳费]|信息处理费)");

  private static final Pattern OTHER_THING =
      Pattern.compile(
          "除|(?:渠道|方式|途径|类型|类别|领域|主体|对象|来源)(?:主要|分别)?(?:为|是|：|有)|案例|档案|卷宗|意见|材料|补正|告知|答复|问题");

  /** 「62件新收申请和3件结转申请」: the figure behind it is of what follows. */
  private static final Pattern NEXT_THING = Pattern.compile("(?:申请|件)?(?:以?及|和|与|、)");

  /** 「收到1份依申请公开意见征询件」. */
  private static final Pattern ABOUT_ONE =
      Pattern.compile("^(?:公开)?(?:政府信息)?(?:工作)?的?(?:意见|征询|征求|材料|告知|答复|协查|案例|咨询)");

  /** 「收到596件（自2019年以来）」. */
  private static final Pattern SINCE = Pattern.compile("[^，。；（]{0,10}（[^（）]{0,16}(?:以来|至今|历年|累计)");

  private static final Pattern KIND_BEFORE =
      Pattern.compile("不予|不再|予以公开|部分公开|无法|办结|答复|重复|结转|撤回|处理|平均|(?<!结)转办|补正");

  /** 「收到57件以及转办2件」: what follows is told of another figure. */
  private static final Pattern NEXT = Pattern.compile("(?:以及|和(?=通过)|另|\\d).*$");

  /** 「办结88件（其中上年结转2件，本年新收86件）」: of those received, what was finished. */
  private static final Pattern OF_FINISHED =
      Pattern.compile("(?:办结|答复|办复)[^。；]{0,30}\\d[件份宗][^。；）]{0,3}(?:其中|包括)[^。；）]*$");

  /** What came in one way; that which came in others was told of before. */
  private static final Pattern ONE_WAY = Pattern.compile("(?:自行|直接|另外?)$");

  /** 「政府收到29件，办公室收到11件，共40件」. */
  private static final Pattern ADDED_UP =
      Pattern.compile(
          "^[^，。；]{0,6}，(?:两者|两项|二者|以上)?(?:合计|共计|总计|一共|共)(?:收到|受理|收)?(?:政府信息公开|依申请公开|信息公开)?(?:申请)?\\d");

  /** 「收到来件147件，其中构成政府信息公开申请的134件」: not all that came in were applications. */
  private static final Pattern NARROWED =
      Pattern.compile(
          "^[，（](?:其中|经[^，。；]{2,6})?，?(?:真正|实际)?(?:构成|属于?|符合|认定为?|有效|正式受理)(?:政府信息公开|信息公开|条件|要求)*的?申请(?:条件|要求)?的?(?:共|为|有)?\\d"
              + "|^[，（](?:其中[，：]?)?\\d+[件份宗](?:次)?[^，。；\\d]{0,8}(?:不(?:属于?|构成|符合|是|作为)|非)[^，。；\\d]{0,12}(?:申请|信息公开)[^。]*(?:其余|其[他它]|剩余|余下)的?\\d"
              + "|^[^。；]{0,60}(?:(?:合并|归并|剔除|扣除|核减|去除)[^，。；\\d]{0,14}|实际)，?(?:实际)?(?:登记|受理|收到|新收|有效|计入|纳入)[^，。；\\d]{0,14}\\d");

  /** 「受理信访件86件、政府信息公开申请6件」: one verb, several matters. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?<!未|结转)"
              + RECEIVE
              + "[^。；，：（）]{1,60}\\d[件份宗条个起]、(?:政府信息公开|依申请公开|信息公开)申请(?:共|为)?(?<n>\\d{1,9})[件份宗](?=[，、。；]|$)");

  private final FigureScope scope;

  ReceivedFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the figures of a sentence; of several for the whole organ only the first. */
  void read(Figures figures) {
    if (!figures.hasAny(Counters.UNITS)) {
      return;
    }
    for (Pattern pattern : RECEIVED) {
      if (!figures.hasWhole(Subject.RECEIVED)) {
        read(pattern, figures);
      }
    }
    if (!figures.has(Subject.RECEIVED) && figures.hasAny("、")) {
      readListed(figures);
    }
  }

  private void readListed(Figures figures) {
    Matcher match = LISTED.matcher(figures.text());
    if (match.find() && !scope.isOtherYear(figures.text().substring(0, match.start("n")))) {
      String lead = figures.clauseBefore(match.start());
      boolean part =
          scope.isPart(lead + match.group().substring(0, 1))
              || scope.isOtherOrgan(lead)
              || scope.isOfSystem(figures.text().substring(0, match.start()));
      figures.add(Subject.RECEIVED, match, !part);
    }
  }

  private void read(Pattern pattern, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      String clause = figures.clauseBefore(match.end());
      String after = figures.clauseAfter(match.end());
      if (isReceived(match, figures) && isAbout(clause, match, figures)) {
        boolean part =
            scope.isPart(ownClause(clause) + NEXT.matcher(after).replaceFirst(""))
                || ONE_WAY.matcher(figures.clauseBefore(match.start())).find()
                || scope.isOtherOrgan(figures.clauseBefore(match.start()))
                || scope.isOfOneOrgan(figures.clauseBefore(match.start()), figures.text())
                || scope.isToldApart(figures.text())
                || scope.isOfSystem(figures.text().substring(0, match.start()))
                || OF_FINISHED.matcher(figures.text().substring(0, match.start())).find()
                || NARROWED.matcher(figures.text().substring(match.end())).find()
                || figures.hasWhole(Subject.RECEIVED)
                || figures.has(Subject.RECEIVED) && isAddedUp(match.end(), figures);
        figures.add(Subject.RECEIVED, match, !part);
      }
    }
  }

  private static boolean isAddedUp(int end, Figures figures) {
    return ADDED_UP.matcher(figures.text()).region(end, figures.text().length()).lookingAt();
  }

  /** 「共处理42件，其中上年结转2件、本年新收40件」: both together are all. */
  private static String ownClause(String clause) {
    return clause.contains("结转") ? clause.replace("其中", "") : clause;
  }

  private static boolean isReceived(Matcher match, Figures figures) {
    String verb = match.group("v");
    String before = figures.clauseBefore(match.start());
    boolean added = verb.equals("新增") && FigureScope.isCompared(before);
    boolean byKind = verb.endsWith("申请") && KIND_BEFORE.matcher(before).find();
    String source = match.group("s");
    boolean named = Matter.mayBeSource(source) && !source.contains("申请中");
    boolean negated =
        before.endsWith("未")
            || before.endsWith("不予")
            || before.endsWith("没有")
            || before.endsWith("再次");
    boolean carried = before.endsWith("结转");
    boolean toldAsNone = match.group().endsWith("为0") || match.group().endsWith("：0");
    return named
        && !toldAsNone
        && !added
        && !byKind
        && !negated
        && !carried
        && !ALSO_HANDLED.matcher(match.group("s")).find()
        && !NEXT_THING.matcher(match.group("g")).lookingAt()
        && !OTHER_THING.matcher(match.group("g")).find();
  }

  private boolean isAbout(String clause, Matcher match, Figures figures) {
    String told = figures.before() + figures.text().substring(0, match.end());
    return Matter.isApplication(told)
        && !Matter.isOther(figures.clauseAfter(match.end()))
        && !PAID.matcher(figures.clauseAfter(match.end())).lookingAt()
        && !ABOUT_ONE.matcher(figures.clauseAfter(match.end())).find()
        && !SINCE.matcher(figures.text()).region(match.end(), figures.text().length()).lookingAt()
        && !FigureScope.isElse(clause)
        && !FigureScope.isCompared(match.group("g"))
        && !scope.isOtherYear(figures.text().substring(0, match.start("n")));
  }
}
