package org.yanbao.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The counts and amounts that a statement on the information processing fee gives.
 *
 * @param cases number of applications charged for, where stated
 * @param yuan total in 元, where stated or the sum of the parts
 * @param parts amounts in 元 of a stated breakdown, in order
 */
record FeeAmounts(Optional<Long> cases, Optional<BigDecimal> yuan, List<BigDecimal> parts) {

  private static final Pattern CHARGING =
      Pattern.compile("收取|收到|征收|收缴|实收|收费|缴纳|缴费|金额|费用|处理费|合计|共计|按件|按页|按量|计收|件|元");
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![0-9.])(\\d{1,12}(?:\\.\\d{1,6})?)(万|千|百)?元(?!/)");

  /** Each unit stands where its power of ten is. */
  private static final String UNITS = "个十百千万";

  private static final Pattern CASES =
      Pattern.compile("(?<!\\d|超过|超出|达到)(\\d{1,9}|一(?=[件宗份笔]))(?:[件宗份笔](?!以)|次(?=$))");

  /** Applications that came in, not those that were charged for. */
  private static final Pattern APPLIED =
      Pattern.compile(
          "(?<!对|就|针对.{0,4}|涉及其?)(?:收到|新收|受理|接收|办理|办结|答复|提交|提出)(?!.{0,12}费)[^，。；]{0,30}\\d");

  /** What was waived or is owed was not charged, nor is the amount that follows it. */
  private static final Pattern WAIVED = Pattern.compile("减免|免收|免除|免缴|免交|退还|退回|未缴|未交|欠缴");

  private static final Pattern VERB = Pattern.compile("收取|征收|收缴|实收|计收|发出|下达");

  private static final Pattern PART = Pattern.compile("其中|分别|第[一二三四五六七八九十\\d]{1,2}[件笔]");

  /** A breakdown is over where its sum is given. */
  private static final Pattern SUM = Pattern.compile("(?:以上|两项|三项)?(?:合计|共计|总计|总金额|总额|共收取|共)");

  private static final Pattern ACTUAL = Pattern.compile("实际|实收");
  private static final Pattern BY_ITEM = Pattern.compile("按件");
  private static final Pattern BY_PAGE = Pattern.compile("按页|按量");

  /** 「总金额（元）：600」: the unit stands before the figure. */
  private static final Pattern UNIT_BEFORE =
      Pattern.compile("[（(](?:单位：?)?(件|万?元)[）)](?:：|为|是|共)*(\\d+(?:\\.\\d+)?)(?![\\d.]*[件万元])");

  /** 「收取情况为“零”」 */
  private static final Pattern QUOTED = Pattern.compile("[“”\"'‘’]+([零无]|0元?)[“”\"'‘’]+");

  /** 「收费通知件数：3」, 「实际收取总金额为600」: what is counted tells the unit. */
  private static final Pattern WITHOUT_UNIT =
      Pattern.compile("(?:(件数)|(?:金额|总额|数额))(?:：|为|是|共)+(\\d+(?:\\.\\d+)?)(?=[，；。、）)]|$)");

  /** The text of a statement on fees, a unit behind each figure whose label holds it. */
  static String withUnits(String text) {
    if (text.indexOf('费') < 0) {
      return text;
    }
    String told = UNIT_BEFORE.matcher(QUOTED.matcher(text).replaceAll("$1")).replaceAll("：$2$1");
    return WITHOUT_UNIT
        .matcher(told)
        .replaceAll(match -> match.group() + (match.group(1) == null ? "元" : "件"));
  }

  /** Reads the clauses of a sentence, in order. */
  static FeeAmounts of(List<String> clauses) {
    Optional<Long> cases = Optional.empty();
    Optional<BigDecimal> total = Optional.empty();
    List<BigDecimal> parts = new ArrayList<>();
    long partCases = 0;
    String all = String.join("，", clauses);
    boolean bothWays = BY_ITEM.matcher(all).find() && BY_PAGE.matcher(all).find();
    boolean breakdown = false;
    boolean actual = false;
    boolean sum = false;
    boolean waived = false;
    for (String clause : clauses) {
      sum =
          breakdown
              && (SUM.matcher(clause).lookingAt() || sum && AMOUNT.matcher(clause).lookingAt());
      breakdown |=
          PART.matcher(clause).find()
              || bothWays && (BY_ITEM.matcher(clause).find() || BY_PAGE.matcher(clause).find());
      waived = WAIVED.matcher(clause).find() || waived && !VERB.matcher(clause).find();
      if (waived || !CHARGING.matcher(clause).find()) {
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
    return new FeeAmounts(cases, total.or(() -> sum(parts)), List.copyOf(parts));
  }

  private static Optional<Long> count(String clause) {
    Matcher match = CASES.matcher(clause);
    return match.find()
        ? Optional.of(match.group(1).equals("一") ? 1 : Long.parseLong(match.group(1)))
        : Optional.empty();
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

  /** Whether something was charged. */
  boolean isCharged() {
    return yuan.filter(amount -> amount.signum() > 0).isPresent();
  }
}
