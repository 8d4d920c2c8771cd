package org.yanbao.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanbao.report.FeeStatement;
import org.yanbao.report.sentence.Clauses;
import org.yanbao.report.sentence.Normal;
import org.yanbao.report.sentence.Statement;

/**
 * Reads statements on the information processing fee (信息处理费). Clauses that only cite the policy,
 * name another fee or another year are left out; what remains says that none was charged, or how
 * much.
 */
final class FeeReader {

  private static final int LAST_SECTION = 6;

  private static final Pattern POLICY =
      Pattern.compile(
          "每[件页次月]|以内|元/[件页]|逾期[^，。；]{0,14}(?:缴|交)|以[上下内](?:部分|的)|不超过|(?:管理办法|收费标准|有关规定|相关规定|文件)(?:的)?(?:规定|要求|精神|通知)$");
  private static final Pattern GENERAL =
      Pattern.compile(
          "^(?:行政机关|各行政机关)?(?:依申请)?(?:提供|公开)(?:政府)?信息(?:时)?$|可以?收取|应当?收取|不得收取|需要?收取|予以收取$");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:未|没有|没|无|从未|尚未|均未|不存在|不涉及|未有)(?:实际|曾|再|有|向|对|因|发生|产生|收取|收到|征收|收缴|涉及|出现|任何|依|申请|信息|政府|公开|处理|收|需|就|开展|进行|实行|启用|启动|按(?=件|量|页)|发出|发送|开具|制发|作出|做出|下达|下发|送达|关|相关|此)"
              + "|(?:未|没有(?!现成)|无(?!正当|偿|法)|不存在)(?!违|擅自|乱|多收|超)(?:《[^》]{0,40}》|[^，。；、《]){0,12}(?:收取|征收|收缴)过?(?:政府)?(?:信息公开)?(?:任何)?(?:信息)?(?:处理)?(?:费|的?情[况形]|行为|事项)"
              + "|零(?:收费|收取|元|发生|产生|收入)|(?:为|共计?|合计|总计)零|(?<![0-9.])0(?:\\.0+)?万?元|(?:收取|收费|费用?|金额)[^0-9]{0,8}(?<![0-9.])0(?![0-9.])|(?:费用?|收费)(?:的)?(?:收取|收缴|征收|产生)?(?:的)?(?:情况|金额|总额)?(?:均为|为)?[无零]$|(?:费|收费)(?!用?的?减免)[^，。；：]{0,20}[：为](?:20\\d{2}年度?|本年度?|全年)?[均暂]?为?(?:[无零]|没有|[不未]涉及)$|均未(?:缴纳|交纳)[^，。；]{0,8}处理费|(?:无|没有)其[他它][^，。；]{0,10}(?:及|和|与|、)[^，。；]{0,8}处理费|^[均暂也]?(?:无|没有)$|无(?:信息|收费|费用|政府|依申请)");

  /** What came of charging is another matter than what was charged. */
  private static final Pattern CONSEQUENCE =
      Pattern.compile(
          "费(?:用|问题|行为|工作|收取|征收|收缴)*(?:而)?(?:引发|引起|导致|产生|发生)?的?(?:投诉|举报|信访|纠纷|争议|复议|诉讼|矛盾|舆情|违规|违纪)");

  private static final Pattern SELF =
      Pattern.compile("20\\d{2}年|本年|全年|年内|年度|我[局县市区镇乡省委办厅院]|本(?:机关|单位|局|级|镇|乡|街道|部门|行政)|全[县市区省镇]");
  private static final Pattern NOT_CHARGING =
      Pattern.compile("不(?:予)?收取|不收费|不收任何|(?<!减)免费(?!发放|赠|派|开放|领取|体检|培训|邮寄)|免收");
  private static final Pattern CHARGED =
      Pattern.compile(
          "(?:收取|征收|收缴)(?:了|到)|已经?向[^，。；]{1,12}收取|(?:已|共|共计|累计|总计|实际|依法)(?:收取|征收)(?!标准)|^收取(?:政府)?(?:信息公开)?(?:信息)?处理费$"
              + "|(?:对|向|就)[^，。；]{0,4}[1-9]\\d{0,4}[件宗份笔名位人](?:申请人?)?(?:收取|征收)|(?:收取|征收|收缴)(?:政府)?(?:信息公开)?(?:信息)?处理费(?:共计?|合计|：)*[1-9]\\d{0,4}[件宗笔]");

  /** 「向2名申请人收取信息处理费」. */
  private static final Pattern PAYERS =
      Pattern.compile("(?:对|向)[^，。；]{0,4}[1-9]\\d{0,4}[名位人个](?:申请人)?(?:收取|征收)");

  /** Of what a fee that nothing names must speak: other costs are spent. */
  private static final Pattern OF_CHARGING = Pattern.compile("收|缴|产生|发生|不存在|涉及|免费");

  /** What else an agency may charge for, or be complained of for charging. */
  private static final Pattern OF_OTHER_MATTERS =
      Pattern.compile("许可|审批|登记|检测|检验|鉴定|培训|体检|教育|医疗|停车|投诉|举报");

  private static final Pattern OTHER_YEAR =
      Pattern.compile("上年|上一年|去年|往年|同期|(?:此前|之前|以前|以往|历|前[一两二三几])年度?|此前");

  /** 「2024年度及历年」 */
  private static final Pattern AND_BEFORE = Pattern.compile("(?:20\\d{2}年|本年|今年)度?(?:以?及|和|与|、)");

  private static final Pattern OPENING_YEAR =
      Pattern.compile("^(?:其中)?(20\\d{2})年度?(?!\\d|.{0,12}(?:印发|出台|颁布|起|实施|施行|发布))");

  private static final Pattern PAID_IN_YEAR =
      Pattern.compile(
          "(?:曾|于|在)(20\\d{2})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:已|由|向)?[^，。；]{0,8}(?:收取|收到|缴|交|入库)");

  /** What a clause says of a fee that stands before it. */
  private static final Pattern FOLLOWING =
      Pattern.compile(".{0,20}(?:收取|收费|产生|发生|为0|0元|零).{0,8}|[均暂也]?(?:无|没有)");

  /** The last words of what stands above a sentence, where they are a heading on this fee. */
  private static final Pattern HEADING =
      Pattern.compile("[^，。；]{0,20}(?:处理费|收费)[^，。；]{0,12}(?=。?$)");

  /** 「本年度无。」「未收取。」「0件，0元。」: no more than the answer to a heading. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "[^。；]{0,24}(?:(?:无|没有|未(?:收|发生|产生|涉及|有))[^。；]{0,8}|不涉及|为?零|为0|\\d[件份宗笔元][^。；]{0,20})。?");

  /** All organs of a place together. */
  private static final Pattern WHOLE = Pattern.compile("全[省市州县区旗镇乡]|各级|各部门|各行政机关|各单位");

  private static final Pattern ONE =
      Pattern.compile("本(?:机关|单位|级|办|部门)|我(?:办|单位)|[省市州县区](?:人民)?政府办|[省市州县区][^，。；全]{1,8}局");

  private static final Pattern ASKED = Pattern.compile("(?:收费|缴费)(?:通知|决定|告知)|应收");

  /** 「发出收费通知6件」: asked for, whatever came of it. */
  private static final Pattern NOTICES =
      Pattern.compile(
          "(?:发出|下达|开具|送达|发送|出具)[^，。；\\d]{0,10}(?:收费|缴费)(?:通知|决定|告知)书?(?:共计?|：)*[1-9]\\d{0,4}[件份笔宗]");

  /** 「未产生信息处理费」, 「信息处理费：无」, 「收取信息处理费0元」: of the whole year and of all. */
  private static final Pattern FLATLY_NONE =
      Pattern.compile(
          "(?:20\\d{2}年度?|本年度?|全年|年内|我[局镇乡县市区委办厅]|我?本?(?:单位|机关|部门))*(?:(?:未|没有|无)(?:收取|产生|发生)?(?:政府信息公开)?信息处理费(?:收取|产生|发生)?(?:情[况形])?|(?:政府信息公开)?信息处理费(?:收取情况)?[：为]*(?:[无零]|0元)|(?:共|共计)?收取(?:政府信息公开)?信息处理费(?:总额|总金额|金额|共计)?(?:为|：)?0元)");

  private static final Pattern BESIDES = Pattern.compile("收取|征收|收缴|实收");

  /** What was asked for, or charged by others or of others. */
  private static final Pattern NOT_PAID_HERE =
      Pattern.compile("通知|应收|应缴|未缴|逾期|除|下属|所属|县级|乡镇|街道|各部门|全[省市县区]|往年|上年|去年|其[他它]");

  private static final Pattern UNPAID =
      Pattern.compile("实际[^，。；]{0,6}(?:未|没有|0)|未实际|未[^，。；]{0,4}[缴交]|逾期|放弃|撤回");

  private FeeReader() {}

  /**
   * The statements among the sentences, in order. A title may name a wrong year: where no sentence
   * names the year of the title, none is left out for its year.
   */
  static List<FeeStatement> read(List<Statement> statements, int year) {
    List<FeeStatement> fees = new ArrayList<>();
    String own = year + "年";
    int spokenOf = statements.stream().anyMatch(at -> at.text().contains(own)) ? year : 0;
    FeeLists.joined(statements)
        .forEach(
            at -> read(at, FeeAmounts.withUnits(underItsHeading(at)), spokenOf).forEach(fees::add));
    return withoutAgreeing(withoutNotices(fees));
  }

  /** What was only asked for is told with what was paid where that is told as well. */
  private static List<FeeStatement> withoutNotices(List<FeeStatement> fees) {
    return fees.size() < 2
        ? fees
        : fees.stream()
            .filter(
                fee ->
                    fee.kind() == FeeStatement.Kind.NONE
                        || fee.yuan().isPresent()
                        || fee.quote().contains("收取")
                        || !NOTICES.matcher(Normal.of(fee.quote())).find())
            .toList();
  }

  /**
   * The statements without those that none was charged which only say so of one organ of all, or of
   * what was asked for and not paid: both may stand beside a fee that was charged.
   */
  private static List<FeeStatement> withoutAgreeing(List<FeeStatement> fees) {
    List<String> charged =
        fees.stream()
            .filter(fee -> fee.kind() == FeeStatement.Kind.CHARGED)
            .map(fee -> Normal.of(fee.quote()))
            .toList();
    boolean ofAll = charged.stream().anyMatch(text -> WHOLE.matcher(text).find());
    boolean asked = charged.stream().anyMatch(text -> ASKED.matcher(text).find());
    return fees.stream()
        .filter(
            fee -> {
              String text = Normal.of(fee.quote());
              boolean agrees =
                  ofAll && ONE.matcher(text).find() || asked && UNPAID.matcher(text).find();
              return fee.kind() == FeeStatement.Kind.CHARGED || !agrees;
            })
        .toList();
  }

  /**
   * At most one statement; two where the sentence says that none was charged, and then how much.
   */
  private static List<FeeStatement> read(Statement at, String words, int year) {
    if (words.indexOf('费') < 0) {
      return List.of();
    }
    String text = FeeNames.withoutOthers(words);
    boolean own = FeeNames.named(text) || FeeNames.besideApplications(text);
    if (!FeeNames.any(text) || !own && at.section() != LAST_SECTION) {
      return List.of();
    }
    List<String> clauses =
        Clauses.of(words).stream()
            .filter(clause -> !POLICY.matcher(clause).find() && !isOfYearsBefore(clause))
            .filter(clause -> !CONSEQUENCE.matcher(clause).find())
            .filter(clause -> !isOfAnotherYear(clause, year))
            .flatMap(FeeReader::onThisFee)
            .toList();
    FeeAmounts amounts =
        FeeAmounts.of(
            clauses.stream()
                .flatMap(clause -> Stream.of(clause.split("[（(]|(?<=[元件笔宗])：")))
                .toList());
    Optional<FeeAmounts> denied = own ? deniedBefore(clauses) : Optional.empty();
    if (denied.isPresent()) {
      return List.of(
          statement(FeeStatement.Kind.NONE, FeeAmounts.of(List.of()), at),
          statement(FeeStatement.Kind.CHARGED, denied.get(), at));
    }
    if (amounts.isCharged() && own) {
      return List.of(statement(FeeStatement.Kind.CHARGED, amounts, at));
    }
    if (clauses.stream()
        .filter(
            clause ->
                own
                    || OF_CHARGING.matcher(clause).find()
                        && !OF_OTHER_MATTERS.matcher(clause).find())
        .anyMatch(clause -> saysNone(clause, text))) {
      return List.of(statement(FeeStatement.Kind.NONE, amounts, at));
    }
    boolean charged =
        own && clauses.stream().anyMatch(clause -> saysCharged(clause, text, amounts));
    return charged ? List.of(statement(FeeStatement.Kind.CHARGED, amounts, at)) : List.of();
  }

  /** What was charged by the clauses behind one that flatly says that nothing was. */
  private static Optional<FeeAmounts> deniedBefore(List<String> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      if (FLATLY_NONE.matcher(clauses.get(i)).matches()) {
        List<String> after = clauses.subList(i + 1, clauses.size());
        FeeAmounts amounts = FeeAmounts.of(after);
        String told = String.join("，", after);
        return amounts.isCharged()
                && BESIDES.matcher(told).find()
                && !NOT_PAID_HERE.matcher(told).find()
            ? Optional.of(amounts)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The clause without other fees; nothing where it speaks of no other but them. */
  private static Stream<String> onThisFee(String clause) {
    String left = FeeNames.withoutOthers(clause);
    return left.length() == clause.length() || FeeNames.named(left)
        ? Stream.of(left)
        : Stream.empty();
  }

  /** The sentence, behind the heading on this fee above it where it only answers that. */
  private static String underItsHeading(Statement at) {
    if (at.text().indexOf('费') >= 0
        || at.before().indexOf('费') < 0
        || !ANSWER.matcher(at.text()).matches()) {
      return at.text();
    }
    Matcher heading = HEADING.matcher(at.before());
    return heading.find() ? heading.group() + "：" + at.text() : at.text();
  }

  private static boolean isOfYearsBefore(String clause) {
    return OTHER_YEAR.matcher(clause).find() && !AND_BEFORE.matcher(clause).find();
  }

  private static boolean isOfAnotherYear(String clause, int year) {
    return year != 0
        && !clause.contains(year + "年")
        && (namesAnother(OPENING_YEAR.matcher(clause), year)
            || namesAnother(PAID_IN_YEAR.matcher(clause), year));
  }

  private static boolean namesAnother(Matcher time, int year) {
    return time.find() && Integer.parseInt(time.group(1)) != year;
  }

  private static boolean saysNone(String clause, String text) {
    if (!FeeNames.any(clause) && !followsFee(clause, text)) {
      return false;
    }
    boolean notCharging = NOT_CHARGING.matcher(clause).find() && SELF.matcher(text).find();
    return notCharging || NONE.matcher(clause).find();
  }

  /** 「…信息处理费收取情况：…，本年度未收取」: the fee stands in an earlier clause. */
  private static boolean followsFee(String clause, String text) {
    return FOLLOWING.matcher(clause).matches() && text.indexOf('费') < text.indexOf(clause);
  }

  private static boolean saysCharged(String clause, String text, FeeAmounts amounts) {
    return (CHARGED.matcher(clause).find() || NOTICES.matcher(clause).find())
        && FeeNames.any(clause)
        && !GENERAL.matcher(clause).find()
        && (amounts.cases().isPresent()
            || PAYERS.matcher(clause).find()
            || clause.contains("收取了")
            || SELF.matcher(text).find());
  }

  private static FeeStatement statement(FeeStatement.Kind kind, FeeAmounts amounts, Statement at) {
    return new FeeStatement(
        kind,
        amounts.cases(),
        amounts.yuan(),
        amounts.parts(),
        at.quote(),
        at.section(),
        at.place());
  }
}
