package org.yanbao.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanbao.report.FeeStatement;

/**
 * Reads statements on the information processing fee (信息处理费). Clauses that only cite the policy,
 * name another fee or another year are left out; what remains says that none was charged, or how
 * much.
 */
final class FeeReader {

  private static final int LAST_SECTION = 6;

  /** The fee by name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "信息处理费|信息公开处理费|(?<!污水|垃圾|废物|废弃物|污泥|废水|餐厨)处理费|信息公开[^，；。]{0,14}(?:费用?|收费)|申请公开[^，；。]{0,14}(?:费用?|收费)|(?:费用?|收费)[^，；。]{0,12}信息公开");

  /** What a fee not named must stand beside. */
  private static final Pattern CONTEXT =
      Pattern.compile("申请公开|信息公开|公开申请|申请人|提供(?:政府)?信息|(?:收费|缴费)通知|(?:按件|按量|按页)(?:计收|收费)");

  private static final Pattern ANY_FEE = Pattern.compile("费");
  private static final Pattern OTHER_FEE =
      Pattern.compile(
          "[水圾物泥]处理费|资源费|登记费|诉讼费|运维费|检测费|物业费|住宿费|保险费|行政事业性收费|事业性收费|涉企收费|学费|收费项目|收费标准公示|乱收费|收费公示|收费目录|收费清单");
  private static final Pattern POLICY =
      Pattern.compile(
          "每[件页次月]|以内|元/[件页]|逾期[^，。；]{0,14}(?:缴|交)|以[上下内](?:部分|的)|不超过|(?:管理办法|收费标准|有关规定|相关规定|文件)(?:的)?(?:规定|要求|精神|通知)$");
  private static final Pattern GENERAL =
      Pattern.compile(
          "^(?:行政机关|各行政机关)?(?:依申请)?(?:提供|公开)(?:政府)?信息(?:时)?$|可以?收取|应当?收取|不得收取|需要?收取|予以收取$");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:未|没有|没|无|从未|尚未|均未|不存在|不涉及|未有)(?:实际|曾|再|有|向|对|因|发生|产生|收取|收到|征收|收缴|涉及|出现|任何|依|申请|信息|政府|公开|处理|收|需|就|开展|进行|实行|按(?=件|量|页)|发出|发送|开具|制发|关|相关|此)"
              + "|(?:未|没有(?!现成)|无(?!正当|偿|法)|不存在)[^，。；、]{0,12}(?:收取|征收|收缴)(?:政府)?(?:信息公开)?(?:任何)?(?:信息)?(?:处理)?(?:费|的?情[况形]|行为|事项)"
              + "|零收费|零收取|零元|(?:为|共计?|合计|总计)零|(?<![0-9.])0(?:\\.0+)?万?元|(?:收取|收费|费用?|金额)[^0-9]{0,8}(?<![0-9.])0(?![0-9.])|(?:费用?|收费)(?:收取|征收|产生)?(?:的)?(?:情况|金额|总额)?(?:均为|为|：)?[无零]$|无(?:信息|收费|费用|政府|依申请)");
  private static final Pattern SELF =
      Pattern.compile("20\\d{2}年|本年|全年|年内|年度|我[局县市区镇乡省委办厅院]|本(?:机关|单位|局|级|镇|乡|街道|部门|行政)|全[县市区省镇]");
  private static final Pattern NOT_CHARGING = Pattern.compile("不(?:予)?收取|不收费|不收任何|免费|免收");
  private static final Pattern CHARGING =
      Pattern.compile("收取|收到|征收|收缴|实收|收费|缴纳|缴费|金额|费用|处理费|合计|共计|按件|按页|按量|计收|件|元");
  private static final Pattern CHARGED =
      Pattern.compile(
          "(?:收取|征收|收缴)(?:了|到)|(?:已|共|共计|累计|总计|实际|依法)(?:收取|征收)(?!标准)|^收取(?:政府)?(?:信息公开)?(?:信息)?处理费$");
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![0-9.])(\\d{1,12}(?:\\.\\d{1,6})?)(万|千|百)?元(?!/)");

  /** Each unit stands where its power of ten is. */
  private static final String UNITS = "个十百千万";

  private static final Pattern CASES = Pattern.compile("(?<!\\d)(\\d{1,9})[件宗份笔](?!以)");

  /** Applications that came in, not those that were charged for. */
  private static final Pattern APPLIED =
      Pattern.compile("(?:收到|新收|受理|接收|办理|办结|答复)(?!.{0,12}费)[^，。；]{0,30}\\d");

  private static final Pattern PART = Pattern.compile("其中|分别");

  /** A breakdown is over where its sum is given. */
  private static final Pattern SUM = Pattern.compile("(?:以上|两项|三项)?(?:合计|共计|总计|总金额|总额|共收取|共)");

  private static final Pattern ACTUAL = Pattern.compile("实际|实收");
  private static final Pattern OTHER_YEAR = Pattern.compile("上年|上一年|去年|往年|同期");

  private static final Pattern OPENING_YEAR =
      Pattern.compile("^(?:其中)?(20\\d{2})年度?(?!\\d|.{0,12}(?:印发|出台|颁布|起|实施|施行|发布))");
  private static final Pattern BY_ITEM = Pattern.compile("按件");
  private static final Pattern BY_PAGE = Pattern.compile("按页|按量");

  private FeeReader() {}

  /**
   * The statements among the sentences, in order. A title may name a wrong year: where no sentence
   * names the year of the title, none is left out for its year.
   */
  static List<FeeStatement> read(List<Statement> statements, int year) {
    List<FeeStatement> fees = new ArrayList<>();
    String own = year + "年";
    int spokenOf = statements.stream().anyMatch(at -> at.text().contains(own)) ? year : 0;
    statements.forEach(statement -> read(statement, spokenOf).ifPresent(fees::add));
    return List.copyOf(fees);
  }

  private static Optional<FeeStatement> read(Statement at, int year) {
    if (!speaksOfTheFee(at)) {
      return Optional.empty();
    }
    List<String> clauses =
        Clauses.of(at.text()).stream()
            .filter(clause -> !POLICY.matcher(clause).find() && !OTHER_YEAR.matcher(clause).find())
            .filter(clause -> !OTHER_FEE.matcher(clause).find())
            .filter(clause -> !isOfAnotherYear(clause, year))
            .toList();
    Amounts amounts =
        Amounts.of(clauses.stream().flatMap(clause -> Stream.of(clause.split("[（(]"))).toList());
    boolean own = NAMED.matcher(at.text()).find() || CONTEXT.matcher(at.text()).find();
    if (amounts.isCharged() && own) {
      return Optional.of(statement(FeeStatement.Kind.CHARGED, amounts, at));
    }
    boolean none = clauses.stream().anyMatch(clause -> saysNone(clause, at));
    if (none) {
      return Optional.of(statement(FeeStatement.Kind.NONE, amounts, at));
    }
    boolean charged =
        own
            && clauses.stream()
                .anyMatch(
                    clause ->
                        CHARGED.matcher(clause).find()
                            && ANY_FEE.matcher(clause).find()
                            && !GENERAL.matcher(clause).find()
                            && (amounts.cases().isPresent()
                                || clause.contains("收取了")
                                || SELF.matcher(at.text()).find()));
    return charged
        ? Optional.of(statement(FeeStatement.Kind.CHARGED, amounts, at))
        : Optional.empty();
  }

  private static boolean isOfAnotherYear(String clause, int year) {
    Matcher opening = OPENING_YEAR.matcher(clause);
    return year != 0
        && opening.find()
        && Integer.parseInt(opening.group(1)) != year
        && !clause.contains(year + "年");
  }

  private static boolean speaksOfTheFee(Statement at) {
    String text = at.text();
    if (text.indexOf('费') < 0) {
      return false;
    }
    if (NAMED.matcher(text).find()) {
      return true;
    }
    return ANY_FEE.matcher(text).find()
        && !OTHER_FEE.matcher(text).find()
        && (at.section() == LAST_SECTION || CONTEXT.matcher(text).find());
  }

  private static boolean saysNone(String clause, Statement at) {
    boolean named = NAMED.matcher(at.text()).find() || ANY_FEE.matcher(clause).find();
    if (!named || !ANY_FEE.matcher(clause).find() && !followsFee(clause, at)) {
      return false;
    }
    boolean notCharging = NOT_CHARGING.matcher(clause).find() && SELF.matcher(at.text()).find();
    return notCharging || NONE.matcher(clause).find();
  }

  /** 「…信息处理费收取情况：…，本年度未收取」: the fee stands in an earlier clause. */
  private static boolean followsFee(String clause, Statement at) {
    return clause.matches(".{0,20}(?:收取|收费|产生|发生|为0|0元|零).{0,8}")
        && at.text().indexOf('费') < at.text().indexOf(clause);
  }

  private static FeeStatement statement(FeeStatement.Kind kind, Amounts amounts, Statement at) {
    return new FeeStatement(
        kind,
        amounts.cases(),
        amounts.yuan(),
        amounts.parts(),
        at.quote(),
        at.section(),
        at.place());
  }

  /** The counts and amounts of a statement. */
  private record Amounts(Optional<Long> cases, Optional<BigDecimal> yuan, List<BigDecimal> parts) {

    static Amounts of(List<String> clauses) {
      Optional<Long> cases = Optional.empty();
      Optional<BigDecimal> total = Optional.empty();
      List<BigDecimal> parts = new ArrayList<>();
      long partCases = 0;
      String all = String.join("，", clauses);
      boolean bothWays = BY_ITEM.matcher(all).find() && BY_PAGE.matcher(all).find();
      boolean breakdown = false;
      boolean actual = false;
      for (String clause : clauses) {
        boolean sum = breakdown && SUM.matcher(clause).lookingAt();
        breakdown |=
            PART.matcher(clause).find()
                || bothWays && (BY_ITEM.matcher(clause).find() || BY_PAGE.matcher(clause).find());
        if (!CHARGING.matcher(clause).find()) {
          continue;
        }
        boolean ofAll = !breakdown || sum || clause.contains("涉及");
        if (cases.isEmpty() && ofAll && !APPLIED.matcher(clause).find()) {
          cases = count(clause);
        } else if (breakdown) {
          partCases += count(clause).orElse(0L);
        }
        actual = ACTUAL.matcher(clause).find() || actual && AMOUNT.matcher(clause).lookingAt();
        Matcher amount = AMOUNT.matcher(clause);
        while (amount.find()) {
          BigDecimal yuan = yuan(amount);
          if (breakdown && !sum && !actual) {
            parts.add(yuan);
          } else if (total.isEmpty() || actual) {
            total = Optional.of(yuan);
          }
        }
      }
      if (cases.isEmpty() && partCases > 0) {
        cases = Optional.of(partCases);
      }
      return new Amounts(cases, total.or(() -> sum(parts)), List.copyOf(parts));
    }

    private static Optional<Long> count(String clause) {
      Matcher match = CASES.matcher(clause);
      return match.find() ? Optional.of(Long.parseLong(match.group(1))) : Optional.empty();
    }

    private static BigDecimal yuan(Matcher amount) {
      BigDecimal value = new BigDecimal(amount.group(1));
      int places = amount.group(2) == null ? 0 : UNITS.indexOf(amount.group(2));
      return places == 0
          ? value
          : new BigDecimal(value.movePointRight(places).stripTrailingZeros().toPlainString());
    }

    private static Optional<BigDecimal> sum(List<BigDecimal> parts) {
      return parts.stream().reduce(BigDecimal::add);
    }

    boolean isCharged() {
      return yuan.filter(amount -> amount.signum() > 0).isPresent();
    }
  }
}
