package org.yanbao.report.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.Agency;
import org.yanbao.report.NarrativeFigure.Subject;
import org.yanbao.report.OrganType;

/** Whether a figure speaks of this year's applications, and for the whole reporting organ. */
final class FigureScope {

  /** What is counted here is something else. */
  private static final Pattern ELSE =
      Pattern.compile(
          "建议|提案|信箱|热线|信息条数|复议|诉讼|应诉|信访件|来信|留言|咨询|投诉|举报|网民|许可申请|救助申请|仲裁|案卷|公文|议案|诉求|村务公开|校务公开|厂务公开|党务公开|模拟|演练|抽查|测试|暗访|分别|依次|最多|最高|平均|[日月周]均(?:收|受|接|办|申|约|新)");

  /** All of a region: for one of its organs that is more than itself. */
  private static final Pattern REGION = Pattern.compile("全[省市州县区旗](?!局)|各级|全系统|系统");

  private static final Pattern SYSTEM =
      Pattern.compile("^.{0,12}全(?:[省市州县区][^，。；]{0,6})?系统(?!.{0,99}(?:我[局厅委办]|本[局厅委]|机关))");

  /** An organ by name, and what it did. */
  private static final Pattern ORGAN =
      Pattern.compile(
          "(?<name>[\\u4e00-\\u9fff&&[^我本全年度各]]{1,14}(?:局|厅|镇|乡|街道|办事处|中心|委员会|局[\\u4e00-\\u9fff]{0,6}(?:中队|大队|支队|分局)|(?:交警|消防|巡警)(?:中队|大队|支队)))(?:共|累计|总共|共计|依法|全年|合计|新)*"
              + "(?:$|(?=收到|受理|接收|接到|办理|办结|答复|作出|做出|制发|制定|印发|出台|收的|未收|没有|对\\d|向\\d|发出))");

  /** An organ by name, and what was done to it. */
  private static final Pattern SUED =
      Pattern.compile(
          "(?<name>[\\u4e00-\\u9fff&&[^我本全年度各]]{1,14}(?:局|厅|镇|乡|街道|办事处|中心|委员会|部门))(?:因[^，。；]{0,16})?(?:被|发生|产生)");

  /** Units below the organ, and bodies beside it that are none of the state. */
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:^|[^及其和与、含括连同])(?:所属|下属|直属|下辖)(?!于)[^，。；及和与]{1,20}$"
              + "|(?:县区|区县|县（市、区）|县市区|市县|各县|基层)[^，。；及和与]{1,12}(?:局|委|所|部门|单位)(?:20\\d{2}年度?|全年|年内|共计?|累计)*$"
              + "|(?:^|[，；])各[\\u4e00-\\u9fff&&[^及和与、级]]{1,8}(?:20\\d{2}年度?|全年|年内|共计?|累计)*$"
              + "|(?:^|[、，])[\\u4e00-\\u9fff&&[^及和与、含]]{2,12}(?<name>公司|企业|学校|医院|水文站|管理处|管理所)(?:作为[^，。；]{2,16})?(?:共|也|均|累计|全年)*$");

  /** 「市河长办（设在我局）」: an office that a department houses. */
  private static final Pattern HOUSED =
      Pattern.compile("[省市县区州][\\u4e00-\\u9fff&&[^政府]]{2,6}办(?:（[^（）]{2,14}）)?(?:共|也|累计|全年)*$");

  private static final Pattern AS_DEFENDANT =
      Pattern.compile("(?<!全)[省市县区州](?:人民)?政府(?:本级|机关)?(?:作为|为)(?:被申请人|被告)");

  private static final String ITS_COUNT =
      "(?:全年|本年度?|共计?|累计|新|直接)*(?:收到|受理|新?收|接收|办结|答复|办理|制发|制定|印发|出台|废止)[^，。；（]{0,16}\\d+[件份宗条]";

  private static final Pattern BY_GOVERNMENT = Pattern.compile("[省市县区州旗](?:人民)?政府" + ITS_COUNT);

  private static final Pattern BY_OFFICE =
      Pattern.compile("(?<![及和与、含])(?:(?:[省市县区州旗](?:人民)?政府)?办公[室厅]|政府办|[我本]办)" + ITS_COUNT);

  private static final Pattern COMPARED =
      Pattern.compile(
          "增加|减少|增长|下降|上升|同比|环比|较|比上|平均|第$|超过$|近$|接近$|约$|大约$|大概$|逾$|至少$|不足$|不到$|不满$|不少于$|提高|占|人均|翻|多达|率");

  /**
   * A word on time: another year unless something is carried from it or compared with it, several
   * years together, or this year. 「较2023年收到的75件」 tells what that year received.
   */
  private static final Pattern TIME =
      Pattern.compile(
          "(?<this>本年|今年)|(?<many>(?<![年月日初度])以来|“?十[一二三四五六]五”?(?:时期|期间)|近[两三四五几2-9]年|[两三四五2-9]年来|历年)"
              + "|(?:(?<!较|比|与|同|于|至|到|结转)|(?<=较|比|与|同)(?=[^，。；]{2,5}年?度?[所共]?(?:新收|收到|受理|接收|接到|办理|办结|答复)[^，。；]*$))"
              + "(?:上年度?|上一年度?|去年|往年|(?<y>20\\d{2})年|(?<range>20\\d{2})年?(?=[-~至到]20\\d{2}年))(?!度?(?:的|无|没有)?(?:结转|转结|转来|转入|接转|遗留))");

  private static final Pattern RECEIPT =
      Pattern.compile("(?:收到|新收|受理|接收|接到)[^。；，]{0,40}?\\d+[件份宗条起]");

  private static final Pattern OWN_SCOPE =
      Pattern.compile("(?:^|[，、年度])(?:我.|本.{1,2})?(?:总?共|累计|合计|全年|年内|全[省市州县区镇乡])");

  private static final Pattern ALL_OF_THEM = Pattern.compile("共|合计|总计|累计");

  /** A year named further away says nothing about a figure. */
  private static final int FAR = 200;

  private final int reportYear;
  private final Agency agency;
  private final OwnName own;

  /**
   * The scope of an organ's report.
   *
   * @param reportYear the year that it reports on; 0 where the title names none
   * @param alone whether it tells of no organs below this one
   */
  FigureScope(int reportYear, Agency agency, boolean alone) {
    this.reportYear = reportYear;
    this.agency = agency;
    this.own = OwnName.of(agency, alone);
  }

  /** Whether it is a government that reports: its departments tell of its regulations as well. */
  boolean isOfGovernment() {
    return agency.type() == OrganType.GOV || agency.type() == OrganType.OFFICE;
  }

  /** Whether the words before a verb name another organ, or a whole region around this one. */
  boolean isOtherOrgan(String lead) {
    boolean ofRegion = agency.type() == OrganType.DEPT || agency.type() == OrganType.OFFICE;
    if (ofRegion && !reportsOnSystem() && REGION.matcher(lead).find()) {
      return true;
    }
    String marked = own.marked(lead);
    if (isBelow(marked)) {
      return true;
    }
    Matcher organ = ORGAN.matcher(marked);
    while (isOfGovernment() && organ.find()) {
      if (!agency.name().endsWith(organ.group("name"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office tells its own figures apart from those of the government that it serves. */
  boolean isToldApart(String text) {
    return agency.type() == OrganType.OFFICE
        && BY_GOVERNMENT.matcher(text).find()
        && BY_OFFICE.matcher(text).find();
  }

  /** Whether all organs of a line of work report as one: 「云山市自然资源系统」. */
  private boolean reportsOnSystem() {
    return agency.name().endsWith("系统");
  }

  private boolean isBelow(String marked) {
    Matcher below = BELOW.matcher(marked);
    return below.find()
            && (below.group("name") == null || !agency.name().endsWith(below.group("name")))
        || agency.type() == OrganType.DEPT
            && !agency.name().contains("办公室")
            && HOUSED.matcher(marked).find();
  }

  /** Whether a figure, by the clause before its verb, is that of one organ of several listed. */
  boolean isOfOneOrgan(String lead, String sentence) {
    return OrganList.has(own.marked(lead), sentence) || OrganList.hasCentre(lead, sentence);
  }

  /** Whether the words name another organ against which a case was brought. */
  boolean isAgainstOther(String lead) {
    String marked = own.marked(lead);
    if (agency.type() != OrganType.OFFICE && AS_DEFENDANT.matcher(marked).find()) {
      return true;
    }
    Matcher organ = SUED.matcher(marked);
    return isOfGovernment() && organ.find() && !agency.name().endsWith(organ.group("name"));
  }

  /**
   * Whether a sentence began with all organs of a line of work and has not come back to this one.
   */
  boolean isOfSystem(String before) {
    return agency.type() == OrganType.DEPT && !reportsOnSystem() && SYSTEM.matcher(before).find();
  }

  /** Whether the words around a figure say that it counts something else. */
  static boolean isElse(String words) {
    return ELSE.matcher(words).find();
  }

  /** Whether the words between verb and figure make it a difference, a rate or a rough number. */
  static boolean isCompared(String words) {
    return COMPARED.matcher(words).find();
  }

  /** Whether the words say that the figure is a part only. */
  boolean isPart(String words) {
    String marked = own.marked(words);
    return PartWords.areIn(Asides.figuresLeftOut(marked))
        || PartWords.areIn(Asides.leftOut(marked));
  }

  /** Whether the words say of what follows them that it is a part, of the organ or of a kind. */
  boolean isPartFromHere(String words) {
    return PartWords.lastIn(own.marked(words));
  }

  /** Whether the organ does the work of a reviewing authority (行政复议机构) for its government. */
  boolean isOfReviewers() {
    return agency.name().contains("司法");
  }

  /**
   * Whether a figure goes on from a part: 「其中市本级收到30件，办结28件」. What says 共 or 全 of itself does not.
   */
  boolean followsPart(Figures figures, int position) {
    if (OWN_SCOPE.matcher(figures.clauseBefore(position)).find()) {
      return false;
    }
    String told = Asides.covered(figures.text().substring(0, position));
    int end = endOfReceipt(told);
    if (end < 0) {
      String before = figures.before();
      int last = endOfReceipt(before);
      return last >= 0 && isOfOthers(lastClause(before.substring(0, last)));
    }
    String receipt = figures.clauseBefore(end);
    boolean bySomeWay =
        PartWords.isOneWay(receipt)
            && !figures.hasWhole(Subject.RECEIVED)
            && !ALL_OF_THEM.matcher(receipt).find();
    return isOfOthers(receipt) || bySomeWay;
  }

  /** The clause that the words end with. */
  static String lastClause(String words) {
    int start = words.length();
    while (start > 0 && "，。；！？：".indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return words.substring(start);
  }

  private boolean isOfOthers(String clause) {
    String words = clause.replace("其中", "");
    return isPartFromHere(words) || isOtherOrgan(leadOf(words));
  }

  private static int endOfReceipt(String words) {
    Matcher match = RECEIPT.matcher(words);
    int end = -1;
    while (match.find()) {
      end = match.end();
    }
    return end;
  }

  private static String leadOf(String clause) {
    Matcher match = RECEIPT.matcher(clause);
    return match.find() ? clause.substring(0, match.start()) : clause;
  }

  /** Whether the last time named before the figure is another year, or more than one. */
  boolean isOtherYear(String before) {
    String told = Asides.leftOut(before);
    int from = Math.max(0, told.length() - FAR);
    Matcher match = TIME.matcher(told).region(from, told.length());
    match.useTransparentBounds(true);
    boolean other = false;
    boolean range = false;
    while (match.find()) {
      String year = match.group("y");
      boolean named = year != null && (reportYear == 0 || Integer.parseInt(year) == reportYear);
      other = match.group("this") == null && !named || range;
      range = match.group("range") != null;
    }
    return other;
  }

  /** Whether a year as written is one before that which the report is about. */
  boolean isEarlierYear(String year) {
    return year != null
        && !year.isEmpty()
        && reportYear != 0
        && Integer.parseInt(year) < reportYear;
  }

  /** Whether a year as written is the year that the report is about. */
  boolean isThisYear(String year) {
    return year != null
        && !year.isEmpty()
        && reportYear != 0
        && Integer.parseInt(year) == reportYear;
  }
}
