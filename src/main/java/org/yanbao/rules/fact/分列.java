package org.yanbao.rules.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.sentence.Normal;

/**
 * A total with the parts that are listed behind it, all in one unit: {@code
 * 信息520条，其中动态300条、公告230条}, {@code 申请9件，具体为土地类6件、矿业类3件}.
 *
 * @param 句 the sentence
 * @param 用词 the words
 * @param 总数 the total; of totals in one list, their sum
 * @param 各项 the parts
 * @param 按渠道 whether the parts are the ways by which things were published: one thing may take
 *     several
 * @param 各占比 the parts to which the sentence gives a share, with that share
 * @param 列全 how surely the list leaves no part out: 列明 where the words say so (具体为), 括注 where it
 *     merely stands in brackets, otherwise empty
 */
public record 分列(
    句子 句, String 用词, BigDecimal 总数, List<BigDecimal> 各项, boolean 按渠道, List<占比> 各占比, String 列全) {
  private static final String UNIT = "(?<unit>[件条篇次场期份项个])";

  private static final String TOTAL = "(?<!\\d|增加|增长|上升|下降|增加了|[多少减])(?<total>\\d{1,9})" + UNIT;

  private static final String SHARE_OF = "[，,（(]?占(?:比|(?:发布|公开|信息)?总[数量]的?)?[为达约]?";

  /** 「具体为」 says that nothing is left out, brackets may. */
  private static final String OPENING =
      "(?:[，；（(]?其中[，：:]?|(?<all>[，；：:（(]?(?:具体(?:为|是|包括|如下)|分别(?:为|是))[，：:]?)"
          + "|(?<brackets>[（(])(?=[^（）()。；\\d]{2,20}\\d[^（）()。；]{2,120}\\d[件条篇次场期份项个][）)]))";

  private static final Pattern LISTED =
      Pattern.compile(TOTAL + OPENING + "(?<parts>(?:[^。；其]|其(?!中)){2,200}?)(?=[。；）]|$)");

  private static final Pattern ENDS_IN_TOTAL = Pattern.compile("\\d[件条篇次场期份项个]。$");
  private static final Pattern OPENS_LIST =
      Pattern.compile("\\d[件条篇次场期份项个](?:[，；：:（(]?(?:具体|分别)|[（(])");

  /** What may stand between the parts of a list. */
  private static final Pattern BETWEEN = Pattern.compile("[，、,；;和及以与：:\\s]*");

  private static final Pattern PART =
      Pattern.compile("(?:^|[，、,和及])(?<label>[^，、。；,\\d]{1,20}?)(?<n>\\d{1,9})" + UNIT);
  private static final Pattern NUMBER = Pattern.compile("(?<n>\\d{1,9})" + UNIT);
  private static final Pattern SHARE = Pattern.compile("^" + SHARE_OF + "(\\d+(?:\\.\\d+)?)[%％]");

  /** 「其中通知公告占25%，共100条」: the share before the figure. */
  private static final Pattern SHARE_FIRST =
      Pattern.compile(
          "(?:^|[，、,和及])[^，、。；,\\d]{1,20}?占(?:比|总[数量]的?)?(?:为)?(?<share>\\d+(?:\\.\\d+)?)[%％][，,（(](?:共|计|为)*(?<n>\\d{1,9})"
              + UNIT);

  /** 「发布稿件500篇，原创稿件100篇，占20%」: one part, told without 其中. */
  private static final Pattern SHARE_ALONE =
      Pattern.compile(
          TOTAL
              + "，(?<parts>[^，。；：\\d]{2,12}\\d{1,9}\\k<unit>(?=[，（(])"
              + SHARE_OF
              + "\\d+(?:\\.\\d+)?[%％])");

  /** Parts within parts, or the same things told apart in another way. */
  private static final Pattern NOT_PARTS =
      Pattern.compile(
          "包括|包含|含|涉及|(?<!占)比|[多少]\\d|重点|原创|转载|同步|分别|较|同比|增|减|各|平均|(?<!信函|网络|网上|网站|在线|线上|线下|当面|现场|传真|邮件|邮寄|邮箱|书面|平台|窗口)申请|予以|不予|结转|废止|失效|复议|诉讼|约|近|余");

  /** What belongs to several parts; its share of the total is its own. */
  private static final Pattern IN_ANOTHER_WAY = Pattern.compile("原创|转载|重点");

  /** 「代表建议9件、政协提案14件，其中主办12件、会办11件」: the parts are of both together. */
  private static final Pattern ALONGSIDE =
      Pattern.compile("(?<n>\\d{1,9})" + UNIT + "(?:、|以及|[和及与])(?=[^，。；：]*$)");

  /** Parts of a part: 「法人69件（商业企业51件、科研机构2件）」. */
  private static final Pattern WITHIN =
      Pattern.compile("[（(][^（）()]{0,150}?\\d[件条篇次场期][^（）()]{0,150}(?:[）)]|$)");

  /** 「其中甲9条、乙6条（其中丙4条）」: a list within a list hides the outer one. */
  private static final Pattern WITHIN_LIST =
      Pattern.compile("(?<=其中[^。；]{2,150})[（(]其中[^（）()]*[）)]");

  /** What sums the parts up, or tells what was done with all of them. */
  private static final Pattern OF_ALL =
      Pattern.compile("合计|共计|总计|小计|总共|[，、]?(?:已|均|全部|共)*(?:报备|备案|办结|答复|整改)$");

  /** 「通过网站发布审计动态29条、审计结果1条」: the way of all, told before the first of them. */
  private static final Pattern THROUGH = Pattern.compile("^(?:通过|在)[^，。；]{2,16}(?:发布|公开)(?=..)");

  /** 「网络申请131件」. */
  private static final Pattern WAY_IN = Pattern.compile("申请件?$");

  private static final Pattern CHANNEL = Pattern.compile("网|公众号|微信|微博|平台|媒体|公报|栏|抖音|客户端|渠道|方式");

  public 分列 {
    各项 = List.copyOf(各项);
    各占比 = List.copyOf(各占比);
  }

  /**
   * The lists of a sentence. One that begins with 其中 or 具体 lists parts of the total with which the
   * sentence before it ends.
   *
   * @param 前句 the sentence before it in its paragraph; empty where there is none
   */
  public static List<分列> 见于(句子 句, String 前句) {
    List<分列> lists = new ArrayList<>();
    String said = Normal.withoutSeparators(句.文字());
    boolean goesOn =
        (said.startsWith("其中") || said.startsWith("具体")) && ENDS_IN_TOTAL.matcher(前句).find();
    String text =
        goesOn ? Normal.withoutSeparators(前句.substring(0, 前句.length() - 1)) + "，" + said : said;
    if (text.contains("其中") || OPENS_LIST.matcher(text).find()) {
      addTo(lists, LISTED.matcher(text), text, 句);
      String outer = WITHIN_LIST.matcher(text).replaceAll("");
      if (outer.length() < text.length()) {
        addTo(lists, LISTED.matcher(outer), outer, 句);
      }
    } else if (text.contains("占")) {
      addTo(lists, SHARE_ALONE.matcher(text), text, 句);
    }
    return lists;
  }

  private static void addTo(List<分列> lists, Matcher listed, String text, 句子 sentence) {
    while (listed.find()) {
      String parts = inBrackets(listed.group("parts"));
      boolean apart = NOT_PARTS.matcher(parts).find();
      if (!apart || !NOT_PARTS.matcher(IN_ANOTHER_WAY.matcher(parts).replaceAll("")).find()) {
        String before = text.substring(0, listed.start());
        分列 list = of(sentence, listed, text);
        list = apart ? list.withoutParts() : list;
        boolean ofBrackets = group(listed, "brackets") != null;
        if (!mayBePartsOf(before, listed.group("unit"), list.合计())
            && !(ofBrackets && list.列全.isEmpty())
            && !lists.contains(list)) {
          lists.add(list);
        }
      }
    }
  }

  /** The group of a pattern that may have none of that name. */
  private static String group(Matcher match, String name) {
    return match.pattern() == LISTED ? match.group(name) : null;
  }

  /** How surely the list is whole; never where something in it was passed over. */
  private static String wholeness(Matcher listed, String words, String text) {
    boolean inBrackets = group(listed, "brackets") != null;
    if (text.startsWith("；", listed.end()) || !inBrackets && group(listed, "all") == null) {
      return "";
    }
    Matcher part = PART.matcher(words);
    boolean oneUnit = part.results().allMatch(each -> each.group().endsWith(listed.group("unit")));
    boolean nothingElse = BETWEEN.matcher(part.replaceAll("")).matches();
    return !oneUnit || !nothingElse ? "" : inBrackets ? "括注" : "列明";
  }

  /** 「382条，包括网站135条、公众号247条；其中甲200条、乙182条」: parts of what was told before. */
  private static boolean mayBePartsOf(String before, String unit, BigDecimal sum) {
    return sum.signum() > 0
        && NUMBER
            .matcher(before)
            .results()
            .anyMatch(
                n -> n.group(2).equals(unit) && new BigDecimal(n.group(1)).compareTo(sum) >= 0);
  }

  private static 分列 of(句子 sentence, Matcher listed, String text) {
    String before = text.substring(0, listed.start());
    String words = WITHIN.matcher(inBrackets(listed.group("parts"))).replaceAll("");
    List<BigDecimal> parts = new ArrayList<>();
    List<占比> shares = new ArrayList<>();
    int channels = 0;
    Matcher part = PART.matcher(words);
    while (part.find() && !OF_ALL.matcher(part.group("label")).find()) {
      if (part.group("unit").equals(listed.group("unit"))) {
        BigDecimal number = new BigDecimal(part.group("n"));
        parts.add(number);
        channels += isChannel(part.group("label")) ? 1 : 0;
        Matcher share = SHARE.matcher(words.substring(part.end()));
        if (share.find()) {
          shares.add(
              new 占比(
                  sentence, part.group() + share.group(), number, new BigDecimal(share.group(1))));
        }
      }
    }
    Matcher first = SHARE_FIRST.matcher(words);
    while (first.find()) {
      if (first.group("unit").equals(listed.group("unit"))) {
        BigDecimal number = new BigDecimal(first.group("n"));
        shares.add(new 占比(sentence, first.group(), number, new BigDecimal(first.group("share"))));
      }
    }
    boolean oneWay = channels == 0 || channels == parts.size();
    BigDecimal alongside = alongside(before, listed.group("unit"));
    return new 分列(
        sentence,
        listed.group(),
        new BigDecimal(listed.group("total")).add(alongside),
        oneWay ? parts : List.of(),
        channels > 0,
        alongside.signum() == 0 ? shares : List.of(),
        alongside.signum() == 0 ? wholeness(listed, words, text) : "");
  }

  /** The words up to where brackets close that were opened before them: 「5件（其中甲4件），乙1件」. */
  private static String inBrackets(String parts) {
    int depth = 0;
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (depth < 0) {
        return parts.substring(0, i);
      }
    }
    return parts;
  }

  /** Whether it is one of several ways that a thing may take; an application comes in by one. */
  private static boolean isChannel(String label) {
    String what = THROUGH.matcher(label).replaceFirst("");
    return CHANNEL.matcher(what).find() && !WAY_IN.matcher(what).find();
  }

  private static BigDecimal alongside(String before, String unit) {
    BigDecimal sum = BigDecimal.ZERO;
    Matcher match = ALONGSIDE.matcher(before);
    while (match.find()) {
      sum = match.group("unit").equals(unit) ? sum.add(new BigDecimal(match.group("n"))) : sum;
    }
    return sum;
  }

  private 分列 withoutParts() {
    return new 分列(句, 用词, 总数, List.of(), 按渠道, 各占比, "");
  }

  /** How many parts there are. */
  public int 项数() {
    return 各项.size();
  }

  /** The sum of the parts. */
  public BigDecimal 合计() {
    return 各项.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
