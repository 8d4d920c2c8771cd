package org.yanbao.report.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * Figures on the groups of table 3: the outcomes of applications (办理结果) and the applicants they
 * came from.
 */
final class OutcomeFigures {

  /** What a group is called: words of which one is always there, and the pattern of its figure. */
  private record Label(List<String> words, Pattern pattern) {
    Label(String word, Pattern pattern) {
      this(List.of(word), pattern);
    }

    boolean mayBeIn(String text) {
      return words.stream().anyMatch(text::contains);
    }
  }

  private static final String N =
      "(?<n>\\d{1,9})(?:(?:件|份|宗|条|起|例|项)(?!次|目|以(?!及)|左右|上下)|(?=，占比?[\\d.]{1,6}%))";
  private static final int SECTION_ON_APPLICATIONS = 3;
  private static final Map<Subject, Label> OUTCOMES = new EnumMap<>(Subject.class);
  private static final Map<Subject, Label> APPLICANTS = new EnumMap<>(Subject.class);

  static {
    OUTCOMES.put(
        Subject.DISCLOSED,
        new Label(
            List.of("予以公开", "公开"),
            outcome(
                "(?<!主动|全文|不|可以|部分|并|并依法)予以公开|(?<=[，；：、]|其中)(?:全部|完全|依法)?公开(?=\\d{1,6}[件份宗][，、]部分公开)|(?<=(?:办结|答复|办理)[^，。；]{0,12}申请中[，：])(?:全部|完全)公开(?=\\d)|(?<=\\d[件份宗])已?公开(?=[，；、]\\d{1,6}[件份宗]部分公开)")));
    OUTCOMES.put(Subject.PARTLY_DISCLOSED, new Label("部分", outcome("(?:予以)?部分(?:予以)?公开")));
    OUTCOMES.put(
        Subject.DISCLOSED_OR_PARTLY,
        new Label(
            "部分",
            outcome(
                "(?<!主动|不|可以)(?:予以|同意)?公开”?(?:[、和及与或]+|以及|或者|(?:的)?（(?:含|包括|包含))“?(?:予以|同意)?部分(?:予以)?公开）?")));
    OUTCOMES.put(Subject.AGREED, new Label("同意", outcome("(?<!不|未)同意(?:予以)?(?:公开|提供)")));
    OUTCOMES.put(
        Subject.NOT_EXISTING,
        new Label("不存在", outcome("(?:政府)?信息(?:并)?不存在|不存在(?:相关|所申请的?)(?:政府)?信息")));
    OUTCOMES.put(Subject.WITHHELD, new Label("不予公开", outcome("不予公开")));
    OUTCOMES.put(Subject.UNAVAILABLE, new Label("无法提供", outcome("无法提供")));
    OUTCOMES.put(Subject.NOT_PROCESSED, new Label("不予处理", outcome("不予处理")));
    OUTCOMES.put(Subject.OTHERWISE_HANDLED, new Label("处理", outcome("其[他它]处理")));
    APPLICANTS.put(Subject.FROM_PERSONS, new Label("自然人", applicant("自然人(?:身份|名义)?")));
    APPLICANTS.put(
        Subject.FROM_CITIZENS,
        new Label(
            List.of("公民", "个人"),
            applicant("(?<!法人[、和及与或]|组织[、和及与或]|企业[、和及与或])(?:公民(?:个人)?|个人(?!信息|隐私))")));
    APPLICANTS.put(
        Subject.FROM_ORGANISATIONS,
        new Label(
            "法人",
            applicant("(?<!公民[、和及]|自然人[、和及]|个人[、和及])法人(?:或者?|和|及|以及|与|、|/)(?:其[他它]|非法人)?组织")));
    APPLICANTS.put(
        Subject.FROM_ENTERPRISES,
        new Label(
            List.of("企业", "法人", "企事业"),
            applicant(
                "(?<!公民[、和及与或]|自然人[、和及与或]|个人[、和及与或])(?:企事业(?:法人)?单位|(?<!商业|国有|事|外资|民营|中央|地方|涉及|下属|所属)企业(?:法人|单位)?|法人(?:单位)?)")));
    APPLICANTS.put(
        Subject.FROM_OTHERS,
        new Label(
            List.of("其他", "其它"),
            applicant(
                "(?<=(?:自然人|公民|企业|机构|公益组织)[^，。；、]{0,8}\\d{1,6}[件份宗][，、；和及])其[他它](?:组织|机构|单位|申请人|类型)*(?=[^，。；、（）\\d]{0,4}\\d{1,6}[件份宗](?:[，。；、）]|$))")));
    APPLICANTS.put(Subject.FROM_BUSINESSES, new Label("商业企业", applicant("商业企业")));
    APPLICANTS.put(Subject.FROM_RESEARCH, new Label("科研机构", applicant("科研机构")));
    APPLICANTS.put(Subject.FROM_CHARITIES, new Label("社会公益组织", applicant("社会公益组织")));
    APPLICANTS.put(Subject.FROM_LAW_FIRMS, new Label("法律服务机构", applicant("法律服务机构")));
  }

  private static final Pattern RECEIVED =
      Pattern.compile("收到|新收|受理|接收|接到|(?:从|按|就)(?:政府信息公开|依申请公开)?申请(?:人|主体|对象)|^申请人(?:中|为|是|系)");
  private static final Pattern OF_OTHER_UNITS =
      Pattern.compile(
          "(?:收到|新收|受理|接收|接到|办结|答复)[^。；，]{0,30}申请[^。；，\\d]{0,14}\\d+[条起例项]"
              + "|(?:^|[，。；：年度])(?:共计?|累计)?依申请公开(?:政府|的)*(?:信息|事项|数量|数)?(?:共计?|总计|为|：|有)*\\d+[条项].*(?:无法提供|不予处理|结转下)");

  /** 「分别为予以公开45件；不予公开12件」: each figure stands beside what it counts. */
  private static final Pattern EACH =
      Pattern.compile(
          "分别(?:为|是|有|：)*(?=(?:依法|决定)?(?:予以|部分|全部|不予|无法|同意|其[他它]处理)[^，。；、\\d]{0,10}\\d)");

  private static final Pattern FINISHED = Pattern.compile("办结|答复|办复|处理(?!费)|结转");

  /** 「收到和处理申请情况」 heads what is told of both. */
  private static final Pattern OF_BOTH =
      Pattern.compile("(?:收到|受理|接收)(?:和|及|与|、)?(?:依法)?(?:处理|办理)");

  /** They are received too, only earlier. */
  private static final Pattern CARRIED_IN =
      Pattern.compile("(?:上一?年度?|去年|20\\d{2}年度?)(?:的)?(?:结转|转结)");

  /** 「予以公开和部分公开30件」: of both together. */
  private static final Pattern JOINT = Pattern.compile("(?:公开|提供|处理|自然人|企业|机构|组织)[”、和及与或]{1,2}“?$");

  /** 「从申请人看」 begins anew, whatever the sentence before it counts. */
  private static final Pattern BY_APPLICANT =
      Pattern.compile("(?:从|按|就)(?:政府信息公开|依申请公开)?申请(?:人|主体|对象)[^，。；]{0,6}[看分计言]|^申请人(?:中|为|是|系)");

  /** 「26件，均予以公开」, which counts what stands before it. */
  private static final Pattern OF_EACH =
      Pattern.compile("^\\d+[^，。；]{0,4}[，（]?(?:均|都|皆|全部)已?(?:为|依法)?(?:予以|不予|无法)");

  private static final Pattern OF_WHICH =
      Pattern.compile("(?:收到|受理|新收|接收|接到|办结|答复|办理)(?:(?!其中|其余|上年|结转)[^，。；\\d]){0,24}$");

  /** 「12件申请均为自然人申请」. */
  private static final Pattern ALL_APPLICATIONS =
      Pattern.compile("\\d+[件份宗](?:政府信息公开|依申请公开|信息公开)?申请[，]?(?:均|都|皆|全部)");

  /** 「不予处理类申请7件，均告知政府信息公开申请人」. */
  private static final Pattern OF_DISCLOSURE = Pattern.compile("信息公开(?:类)?申请|依申请公开");

  /** What applicants handed in was received, whatever became of it. */
  private static final Pattern HANDED_IN = Pattern.compile("提出|提交|递交|申请[人者]?\\d");

  /** Reasons of the form that are named after other matters. */
  private static final Pattern REASONS =
      Pattern.compile(
          "(?:信访|举报|投诉)(?:、?(?:举报|投诉))+(?:等?类?申请|类)?|(?:举报|投诉|信访)类申请|(?:行政)?执法案卷(?:信息)?|行政查询(?:事项)?");

  /** 「因不掌握无法提供3件」: one row of the group; 「因不掌握等原因」 is all of it. */
  private static final Pattern ONE_REASON = Pattern.compile("(?:因|由于|属于|属|涉及|基于)[^，。；件份宗等]{1,40}$");

  /** Who lists three rows of a group before one figure, tells of all of it. */
  private static final int ALL_REASONS = 3;

  private static final Pattern OVERDUE =
      Pattern.compile(
          "(?:逾期|超期)[^，。；]{0,8}(?:补正|缴)[^，。；]{0,30}\\d[件份宗条]|\\d[件份宗条][^，。；]{0,8}逾期[^，。；]{0,8}(?:补正|缴)");

  /** 「其他处理2件（逾期不补正1件、逾期不缴费1件）」: its own rows. */
  private static final Pattern ITS_ROWS = Pattern.compile("(其[他它]处理\\d+[件份宗条])（[^（）]*）");

  /** What belongs to figures before, or to another statement. */
  private static final Pattern TOLD_BEFORE = Pattern.compile("^.*(?:[。；：]|\\d[件份宗条起例项][^，、]*+)");

  private final FigureScope scope;
  private final OutcomeScope outcomes;

  OutcomeFigures(FigureScope scope) {
    this.scope = scope;
    this.outcomes = new OutcomeScope(scope);
  }

  private static Pattern outcome(String label) {
    return Pattern.compile(
        "(?:"
            + label
            + ")(?:”|的|申请|情形|(?:政府信息|依申请|信息)公开(?=申请|事项)|政府信息|信息|答复|决定|件数|数量|类|共计?|计|合计|总计|：|为|了|有|（(?=\\d)|（[^（）\\d]{1,40}）)*"
            + N
            + "|"
            + N.replace("<n>", "<n2>")
            + "(?:申请)?(?:的)?(?:(?:办理|处理|答复)(?:结果|意见|类型|情况))?(?:[，（]?(?:均|都|皆|全部)已?)?(?:为|属于|属|是|依法|作出|系)?(?:"
            + label
            + ")(?:决定|答复|处理|情形)?(?=[，。；、（）]|$)");
  }

  private static Pattern applicant(String label) {
    return Pattern.compile(
        label
            + "(?:申请[人者]?|提出|提交|递交|的|件|数量|数|量|依申请公开|政府信息公开|信息公开|：|为|是|占了?|共计?|计|有)*"
            + N
            + "|(?<![\\d多少增减加升降了])"
            + N.replace("<n>", "<n2>")
            + "(?:(?:政府信息公开|依申请公开|信息公开)?申请)?(?:(?:[，（]?(?:申请[人者])?(?:均|都|皆|全部?))?(?:为|来自|属于|属|是|由|系))"
            + label
            + "(?:申请|提出|提交|的)*(?=[，。；、）外]|$)");
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    if (figures.hasAny(Counters.UNITS)) {
      if (!OutcomeScope.isOfDocuments(figures.text())) {
        OUTCOMES.forEach((subject, label) -> read(label, subject, figures));
      }
      APPLICANTS.forEach((subject, label) -> read(label, subject, figures));
    }
  }

  private void read(Label label, Subject subject, Figures figures) {
    if (!label.mayBeIn(figures.text())) {
      return;
    }
    Matcher match = label.pattern().matcher(figures.text());
    if (!match.find() || figures.isFull()) {
      return;
    }
    String before = figures.text().substring(0, match.start());
    String told =
        ReasonNames.leftOut(
            REASONS.matcher(Matter.withoutTopics(figures.above() + before)).replaceAll(""));
    boolean afresh =
        APPLICANTS.containsKey(subject) && !figures.isAside() && isAfresh(match, before, figures);
    boolean later = match.group().contains("申请") && OF_DISCLOSURE.matcher(figures.text()).find();
    boolean mine =
        (OutcomeScope.isOfCases(match.group()) || OF_OTHER_UNITS.matcher(figures.text()).find())
            && (OutcomeScope.isTold(told, figures) || later)
            && (OutcomeScope.isOnDisclosure(told, figures)
                || later
                || afresh
                || APPLICANTS.containsKey(subject)
                    && (figures.section() == SECTION_ON_APPLICATIONS || told.contains("新收"))
                || namesSeveralOutcomes(figures.text()))
            && (match.group("n") == null || !JOINT.matcher(before).find())
            && (!OF_EACH.matcher(match.group()).find() || OF_WHICH.matcher(before).find())
            && !scope.isOtherYear(before)
            && !FigureScope.isElse(
                EACH.matcher(REASONS.matcher(figures.clauseBefore(match.end())).replaceAll(""))
                    .replaceFirst(""));
    if (mine) {
      String number = match.group("n") == null ? match.group("n2") : match.group("n");
      String words = match.group();
      int end = match.end();
      boolean again =
          match.find() && !FINISHED.matcher(figures.text().substring(end, match.start())).find();
      boolean whole =
          !again
              && !isOfOneReason(subject, before, words)
              && !isBesideItsRows(subject, figures.text())
              && outcomes.isOfAll(told)
              && (isOfReceived(subject, afresh, told) || isOfReceived(subject, afresh, before));
      figures.add(subject, number, whole, words);
    }
  }

  /** Whether only one row of the group is told of. */
  private static boolean isOfOneReason(Subject group, String before, String words) {
    String label = words.replaceFirst("\\d.*", "");
    String told = TOLD_BEFORE.matcher(before + label).replaceFirst("");
    long rows =
        told.contains("等")
            ? 0
            : ReasonNames.in(told).stream()
                .filter(name -> name.group() == group)
                .map(ReasonNames.Name::row)
                .distinct()
                .count();
    return rows < ALL_REASONS && (rows > 0 || ONE_REASON.matcher(before).find());
  }

  /** 「逾期未补正2件，其他处理5件」: the other rows of the group are told apart from it. */
  private static boolean isBesideItsRows(Subject subject, String text) {
    return subject == Subject.OTHERWISE_HANDLED
        && OVERDUE.matcher(ITS_ROWS.matcher(text).replaceAll("$1")).find();
  }

  /** Whether a sentence on applicants takes no part in what was told before it. */
  private static boolean isAfresh(Matcher match, String before, Figures figures) {
    boolean first = before.isEmpty() && !isOnFinished(figures.before());
    boolean handedIn = HANDED_IN.matcher(match.group()).find() && !FINISHED.matcher(before).find();
    boolean all = before.isEmpty() && ALL_APPLICATIONS.matcher(match.group()).lookingAt();
    return first || handedIn || all || BY_APPLICANT.matcher(before).find();
  }

  /** So many kinds of decisions are taken on applications for disclosure only. */
  private static boolean namesSeveralOutcomes(String text) {
    return OUTCOMES.values().stream().filter(label -> label.mayBeIn(text)).count() > 1;
  }

  private static boolean isOnFinished(String told) {
    String plain = OF_BOTH.matcher(told).replaceAll("收到");
    return FINISHED.matcher(CARRIED_IN.matcher(plain).replaceAll("")).find();
  }

  /** The applicants of those received are told apart from those of the ones finished. */
  private static boolean isOfReceived(Subject subject, boolean afresh, String told) {
    return !APPLICANTS.containsKey(subject)
        || afresh
        || RECEIVED.matcher(told).find() && !isOnFinished(told);
  }
}
