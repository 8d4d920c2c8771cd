package org.yanbao.report.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * Figures, other than 0, on reviews (行政复议) and lawsuits (行政诉讼) about disclosure. What an organ
 * decides as the reviewing authority is none.
 */
final class CaseFigures {

  private static final String N =
      "(?:（[^（）\\d]{1,14}）)?(?:(?:政府)?信息公开类?)?(?:的?(?:案件|案(?!件)|申请|情况|情形|事项|方面，?))?(?:备案)?(?:共计|共有|总计|合计|共|计|总数|数量|数|为|有|：|本年度?|全年|20\\d{2}年度?|发生|产生)*(?<n>[1-9]\\d{0,5})(?:(?:件次|[件起宗例个次])(?!以上)|(?<=数量?[为是：]\\d{1,6})(?=[，。；、）]|$))";
  private static final String N_BEFORE =
      "(?<n>[1-9]\\d{0,5})(?:件次|[件起宗例个])(?:(?:因|有关|关于|涉及)?(?:政府)?信息公开(?:工作|申请)?(?:引发|引起)?(?:类|的)?)?";

  /** 「其中6件申请进入行政复议程序」. */
  private static final String INTO = "(?:(?:申请)?(?:事项)?(?:后续)?(?:进入|引发|引起|转入|被?提起|被?申请)(?:了)?)?";

  private static final List<Pattern> REVIEW =
      List.of(
          Pattern.compile(
              "(?<!受理|收到|接收|承办)(?:行政|(?<=申请|引发|引起|发生|产生|提起|导致|被|公开|公开的|公开类|被申请人的|其中|其中，|其中：)|(?<=、|；|，)(?=复议(?:案件)?\\d))复议"
                  + N),
          Pattern.compile(N_BEFORE + INTO + "行政复议(?!机关|决定)"));
  private static final List<Pattern> SUIT =
      List.of(
          Pattern.compile(
              "(?:行政诉讼|行政应诉|(?<=信息公开类?)应诉(?=案件)|(?<=有|，|、|；|和|及|信息公开类?|公开类的)诉讼(?=案件)|(?<=复议(?:案件?)?\\d{1,5}[件起宗例][、和及与，])诉讼|(?<=引发|引起|发生|产生|提起|导致|收到|被告的|应诉的)诉讼(?:案件)?|被诉)"
                  + N),
          Pattern.compile(N_BEFORE + INTO + "行政(?:诉讼|应诉)"));
  private static final Pattern OTHER =
      Pattern.compile(
          "指导|帮助|共同被告|第三人|作为原告|非诉|其[他它](?:类型|类别|各?类)?(?:的)?行?政?$|审理|审结|办结|受理行政复议|作为(?:行政)?复议机关|受理[^，。；]{0,16}$|审查|处罚|许可|征收|拆迁|执法|行政行为|劳动|工伤|纠正|败诉|维持|撤销|新增加|减少");

  /** Cases on something else, unless they are said to be about disclosure. */
  private static final Pattern OTHER_KIND = Pattern.compile("审批|登记|认定|裁决|赔偿|举报|投诉|验收");

  /** What cases are about of which some are on disclosure. */
  private static final Pattern MATTERS =
      Pattern.compile("(?:行政)?(?:处罚|许可|征收|执法|行为)|(?:征地|房屋)?拆迁|征地|工伤|劳动");

  /** Their own cases or those that they decide: the word fits both. */
  private static final Pattern DEALT_WITH = Pattern.compile("办理(?!结果|情况)|处理(?!结果|情况)");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:^|[。）、])(?:政府信息公开)?(?:被申请|被提起|提起)?(?:行政)?(?<term>复议|诉讼)(?:案件|情况|方面)*[。：]?$");

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:本年度?|全年|20\\d{2}年度?)?，?(?:我[局厅委办县市区镇]|本[局厅委办机关]{1,2})?(?:共计|共有|总计|合计|共|计|有|发生|产生)+(?<n>[1-9]\\d{0,5})[件起宗例](?=[，。；（：])");

  /** 「行政复议13件，其中涉及政府信息公开2件」. */
  private static final Pattern ON_DISCLOSURE =
      Pattern.compile(
          "(?:[，（]其中[，：]?|（)(?:涉及|涉|有关|关于|属于|属|因|与)?(?:政府)?信息公开(?:申请|工作|方面|类|领域|引发|引起|有关|相关|的|案件)*(?<n>\\d{1,5})[件起宗例]");

  /** What only an organ does that decides on reviews. */
  private static final Pattern REVIEWER =
      Pattern.compile("复议决定书|作为(?:行政)?复议机关|受理[^，。；]{0,12}复议|(?<!未)审结|复议(?:机构|委员会|庭)");

  private static final Pattern OF_OTHERS = Pattern.compile("指导|督促|协助|帮助|配合|部门|各级|下级|基层|市县|乡镇|单位");

  /** 「办理申请26件，政府信息公开行政复议3件」 goes on with the verb of the clause before. */
  private static final Pattern VERBLESS = Pattern.compile("(?:涉及|相关|涉)?(?:政府)?(?:信息公开)?类?(?:行政)?");

  private static final Pattern AGAINST_US = Pattern.compile("被(?:申请|提起|复议|诉|起诉|告)|应诉");

  /** 「行政复议、行政诉讼各1件」, 「分别为3件、2件」, and both together: 「共5件」. */
  private static final Pattern BOTH =
      Pattern.compile(
          "复议(?:案件)?[、和及与](?:被?提起)?(?:行政)?(?:诉讼|应诉)(?:案件|事项|情况|件数|数量|数)*(?<each>各|分别)?(?:共计?|合计|总计|总数|一共|累计|均|为|是|有|发生|：)*"
              + "(?<n>[1-9]\\d{0,5})[件起宗例](?!以上)(?:(?:、|和|，)(?<m>\\d{1,6})[件起宗例])?");

  /** 「行政复议18件、行政诉讼15件，涉及政府信息公开的分别为6件和4件」. */
  private static final Pattern ON_DISCLOSURE_EACH =
      Pattern.compile(
          "复议[^，。；\\d]{0,8}\\d{1,6}[件起宗例][，、；和及](?:行政)?(?:诉讼|应诉)[^，。；\\d]{0,8}\\d{1,6}[件起宗例][，（；](?:其中[，：]?)?(?:涉及|涉|有关|属于)?(?:政府)?信息公开[^，。；\\d]{0,8}分别(?:为|是|有)?"
              + "(?<n>\\d{1,6})[件起宗例][、和，](?<m>\\d{1,6})[件起宗例]");

  /** 「行政复议、行政诉讼3件」: of both together. */
  private static final Pattern JOINT = Pattern.compile("(?<!无|无行政|没有行政|未发生行政)复议(?:案件)?[、和及与或]$");

  /** 「除政府信息公开案件外，另办理复议3件、诉讼2件」. */
  private static final Pattern BESIDE_THESE =
      Pattern.compile("除[^，。；]{0,16}信息公开[^，。；]{0,10}外，[^。；]*$");

  /** 「复议案件7件，上年转入1件」: those carried in may be counted in table four as well. */
  private static final Pattern CARRIED_TOO =
      Pattern.compile(
          "[，（、](?:加上|连同|另有?)?(?:上一?年度?|去年|以前年度|20\\d{2}年度?)(?:的)?(?:转入|结转|转来|遗留|未审结|未办结)[^，。；\\d]{0,6}\\d");

  /** 「未发生1起」. */
  private static final Pattern NONE = Pattern.compile("(?:未|没有|无)(?:有|发生|出现|产生)?(?:行政)?$");

  private final FigureScope scope;

  CaseFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    if (figures.text().contains("出庭应诉") && !figures.text().contains("信息公开")) {
      return;
    }
    boolean headed = figures.before().contains("复议") || figures.before().contains("诉讼");
    if (!figures.hasAny("议诉") && !headed) {
      return;
    }
    boolean onDisclosure =
        figures.isOnCases()
            || figures.text().contains("信息公开")
            || figures.text().contains("公开政府信息")
            || figures.text().contains("依申请公开")
            || figures.before().contains("信息公开申请")
            || figures.before().contains("依申请公开")
            || figures.before().contains("信息公开") && figures.before().contains("行政复议");
    if (onDisclosure) {
      if (figures.text().contains("分别")) {
        onDisclosureEach(figures);
      }
      both(figures);
      read(REVIEW, Subject.RECONSIDERATIONS, figures);
      read(SUIT, Subject.LITIGATIONS, figures);
      underHeading(figures);
    }
  }

  private void onDisclosureEach(Figures figures) {
    Matcher match = ON_DISCLOSURE_EACH.matcher(figures.text());
    if (match.find()) {
      String clause = MATTERS.matcher(clauseOf(match, figures)).replaceAll("");
      boolean whole = !isPart(clause, match, figures) && isMine(clause, match, figures);
      figures.add(Subject.RECONSIDERATIONS, match.group("n"), whole, match.group());
      figures.add(Subject.LITIGATIONS, match.group("m"), whole, match.group());
    }
  }

  private void both(Figures figures) {
    Matcher match = BOTH.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      String clause = clauseOf(match, figures);
      String each = match.group("each") == null ? "" : match.group("each");
      if (isMine(clause, match, figures) && !isDealtWith(clause, match, figures)) {
        boolean whole = !isPart(clause, match, figures);
        String n = match.group("n");
        String m = match.group("m");
        if (each.isEmpty() && m == null) {
          figures.add(Subject.DISPUTES, n, whole, match.group());
        } else if (!each.isEmpty() && (each.equals("各") ? m == null : m != null)) {
          figures.add(Subject.RECONSIDERATIONS, n, whole, match.group());
          figures.add(Subject.LITIGATIONS, m == null ? n : m, whole, match.group());
        }
      }
    }
  }

  /** 「行政复议。全年共8件」: a heading says what the sentence counts. */
  private void underHeading(Figures figures) {
    Matcher heading = HEADING.matcher(figures.before());
    Matcher match = COUNT.matcher(figures.text());
    if (!figures.isFull() && heading.find() && match.lookingAt()) {
      boolean review = heading.group("term").equals("复议");
      Subject subject = review ? Subject.RECONSIDERATIONS : Subject.LITIGATIONS;
      if (!figures.has(subject)) {
        figures.add(subject, match.group("n"), true, match.group());
      }
    }
  }

  private void read(List<Pattern> patterns, Subject subject, Figures figures) {
    patterns.forEach(pattern -> read(pattern, subject, figures));
  }

  private void read(Pattern pattern, Subject subject, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      Matcher some = matterOf(match, figures);
      boolean narrowed = some.lookingAt();
      String told = clauseOf(match, figures);
      String clause = narrowed ? MATTERS.matcher(told).replaceAll("") : told;
      boolean joint = match.start("n") != match.start() && JOINT.matcher(clause).find();
      boolean dealtWith = DEALT_WITH.matcher(clause).find() && !AGAINST_US.matcher(clause).find();
      boolean mine =
          !joint
              && isMine(clause, match, figures)
              && (!dealtWith || mayBeMine(clause, match, figures));
      Subject read = dealtWith ? dealtWith(subject) : subject;
      if (mine && !figures.has(subject) && !figures.has(read)) {
        figures.add(
            read,
            narrowed ? some.group("n") : match.group("n"),
            !isPart(clause, match, figures) && !isCarriedToo(match.end(), figures),
            narrowed ? match.group() + some.group() : match.group());
      }
    }
  }

  private boolean isPart(String clause, Matcher match, Figures figures) {
    return scope.isPart(clause)
        || DisputeWords.OF_OTHERS.matcher(clause).find()
        || scope.isOtherOrgan(clause)
        || scope.isAgainstOther(clause)
        || scope.isOfSystem(figures.text().substring(0, match.start()));
  }

  private static boolean isCarriedToo(int end, Figures figures) {
    return CARRIED_TOO.matcher(figures.text()).region(end, figures.text().length()).lookingAt();
  }

  /** Whether its verb, or the one of the list that it stands in, is 办理. */
  private static boolean isDealtWith(String clause, Matcher match, Figures figures) {
    boolean goesOn = VERBLESS.matcher(clause).matches();
    String told = goesOn ? figures.text().substring(0, match.start()) : clause;
    return DEALT_WITH.matcher(told.substring(told.lastIndexOf('；') + 1)).find()
        && !AGAINST_US.matcher(clause).find();
  }

  /** What of the cases counted is about disclosure, where the sentence tells it apart. */
  private static Matcher matterOf(Matcher match, Figures figures) {
    return ON_DISCLOSURE.matcher(figures.text()).region(match.end(), figures.text().length());
  }

  private static Subject dealtWith(Subject subject) {
    return subject == Subject.RECONSIDERATIONS
        ? Subject.RECONSIDERATIONS_DEALT_WITH
        : Subject.LITIGATIONS_DEALT_WITH;
  }

  private static String clauseOf(Matcher match, Figures figures) {
    return Asides.leftOut(figures.clauseBefore(match.start())).replace("其中", "");
  }

  private boolean isMine(String clause, Matcher match, Figures figures) {
    return !OTHER.matcher(clause).find()
        && (clause.contains("公开") || !OTHER_KIND.matcher(clause).find())
        && !NONE.matcher(clause).find()
        && !DisputeWords.CARRIED_IN.matcher(clause).find()
        && !FigureScope.isCompared(clause)
        && !isBeside(figures.text().substring(0, match.start()))
        && !scope.isOtherYear(Asides.leftOut(figures.text().substring(0, match.start())));
  }

  private static boolean isBeside(String before) {
    return before.indexOf('除') >= 0 && BESIDE_THESE.matcher(before).find();
  }

  /** Whether cases 办理 may be those against this organ: told to be about disclosure right there. */
  private boolean mayBeMine(String clause, Matcher match, Figures figures) {
    return !scope.isOfReviewers()
        && !REVIEWER.matcher(figures.text()).find()
        && !OF_OTHERS.matcher(clause).find()
        && (figures.isOnCases() || (clause + match.group()).contains("信息公开"));
  }
}
