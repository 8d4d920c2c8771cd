package org.yanbao.report.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.OrganType;
import org.yanbao.report.sentence.Blanks;
import org.yanbao.report.sentence.Normal;

/**
 * The title of a report, taken apart.
 *
 * @param text as the document says it, line breaks folded
 * @param organ the organ that it names, blanks dropped; empty where it names none
 * @param year the year that it names; 0 where it names none
 */
record Title(String text, String organ, int year) {

  /** A report that has no title. */
  static final Title NONE = new Title("", "", 0);

  private static final String YEAR = "(?<!\\d)(20\\d{2})(?!\\d)(?:年{0,2}度?)?";
  private static final String TOPIC = "(?:政府信息公开|政务信息公开|政务公开|信息公开)";
  private static final Pattern WHOLE =
      Pattern.compile(
          "^(?<front>.{0,50}?)(?<topic>"
              + TOPIC
              + ")(?<back>[^，。；！？]{0,34}?(?:报告|年报|总结))(?<tail>.{0,32})$");
  private static final Pattern YEAR_IN = Pattern.compile(YEAR);

  /** A year of too many digits or too few. */
  private static final Pattern NO_YEAR = Pattern.compile("\\d{3,6}年度?");

  private static final Pattern TAIL =
      Pattern.compile(
          "^(?:[（〔]?(?:20\\d{2}年?度?(?:\\d{1,2}月(?:\\d{1,2}日)?(?:至|到|-+)(?:20\\d{2}年)?\\d{1,2}月(?:\\d{1,2}日)?)?|公示|公开|正式|发布|全文|终)?稿?(?:公开)?[）〕]?|》)*$");

  /** A bracket behind the title that does not name the year. */
  private static final Pattern REMARK =
      Pattern.compile(
          " ?[（(〔【\\[](?![  ]*(?:20\\d{2}|二[〇○零O0][一二三四五六七八九〇○零]{2}) ?年? ?度?[ "
              + " ]*[）)〕】\\]])(?!20\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?(?:至|到|[-—－]+))[^（）()〔〕【】\\[\\]]{1,24}[）)〕】\\]]$");

  /** What is left of a table that held nothing but the title. */
  private static final Pattern RULES_OF_TABLE = Pattern.compile("^[| ]+|[| ]+$");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:名称|标题|题名|文件名称|信息名称|文件标题|公文标题|公报标题|公文名称|关于(?:印发|公布|发布|报送)?)[：|]?"
              + "|^[（【〔](?:图解|解读|图文|一图读懂|文字解读|图文解读|图片解读|视频|转载|公示)[）】〕][：]?");
  private static final Pattern ASIDE =
      Pattern.compile(
          "关于$|的$|(?:(?:法治政府建设|依法行政|政务公开|政务服务)[^局委办厅]{0,8})?[暨和及与]$|[：《》“”—-]+|^、+|、+$");
  private static final Pattern NO_ORGAN =
      Pattern.compile(
          "[，。；！？：]|附件|上一[篇条]|下一[篇条]|^第?\\d|\\d月|首页|当前位置|>|通知|编制(?!委|办|中心)|按照|根据|本报告|条例|简称|印发|做好|中华人民共和国$");

  /** 「办公室）2024年」: the rest of a line above, where its bracket opened. */
  private static final Pattern BROKEN_OFF = Pattern.compile("^[^（(]*[）)]");

  /** Of a document that a report names, and not of the report. */
  private static final Pattern NO_REPORT = Pattern.compile("关于|印发|通知");

  private static final Pattern QUOTES = Pattern.compile("[《》〈〉【】“”]");

  private static final Pattern COLUMN = Pattern.compile("报告|年报|公开|网|标题|栏目");

  /** The longest name of what may stand above an organ. */
  private static final int LONGEST_PLACE = 24;

  private static final int LONGEST = 90;

  /** Reads a line, or several lines put together, as a title. */
  static Optional<Title> read(String lines) {
    String whole = RULES_OF_TABLE.matcher(Blanks.fold(lines)).replaceAll("");
    String text = REMARK.matcher(whole).replaceFirst("");
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = QUOTES.matcher(Normal.of(text).replace(" ", "")).replaceAll("");
    Matcher parts = WHOLE.matcher(LABEL.matcher(bare).replaceFirst(""));
    if (!parts.matches() || !TAIL.matcher(parts.group("tail")).matches()) {
      return Optional.empty();
    }
    String front = parts.group("front");
    if (NO_ORGAN.matcher(front.replaceFirst("^20\\d{2}", "")).find()
        || BROKEN_OFF.matcher(front).find()
        || NO_REPORT.matcher(parts.group("back")).find()) {
      return Optional.empty();
    }
    String named = NO_YEAR.matcher(YEAR_IN.matcher(front).replaceAll("")).replaceAll("");
    String organ = ASIDE.matcher(named).replaceAll("");
    Matcher year = YEAR_IN.matcher(bare);
    return Optional.of(
        new Title(
            withoutMarks(text),
            completed(organ, parts.group("topic")),
            year.find() ? Integer.parseInt(year.group(1)) : 0));
  }

  /** 「某县人民政府信息公开」 names 某县人民政府: the word 政府 is not written twice. */
  private static String completed(String organ, String topic) {
    return organ.endsWith("人民") && topic.startsWith("政府") ? organ + "政府" : organ;
  }

  private static String withoutMarks(String text) {
    boolean marked = text.startsWith("《") && text.endsWith("》");
    return marked ? text.substring(1, text.length() - 1) : text;
  }

  /** 「区财政局」 below 「云山市东湖区财政局」 of the same year: the same organ, in fewer words. */
  boolean isShortOf(Title other) {
    return !organ.isEmpty()
        && year == other.year
        && organ.length() < other.organ.length()
        && other.organ.endsWith(organ)
        && isAbove(other.organ.substring(0, other.organ.length() - organ.length()));
  }

  /**
   * 「云山市东湖」 of 东湖区, or what governs the organ; not the name of a column, and not of another
   * government, as a site puts it above all pages.
   */
  private boolean isAbove(String words) {
    return words.length() <= LONGEST_PLACE
        && OrganTypes.of(words) != OrganType.DEPT
        && !(words.endsWith("政府") && OrganTypes.of(organ) == OrganType.GOV)
        && !COLUMN.matcher(words).find();
  }

  /** How much the title says: the organ and the year. */
  int weight() {
    return (organ.isEmpty() ? 0 : 1) + (year == 0 ? 0 : 1);
  }

  /** Whether it names no organ. */
  boolean lacksOrgan() {
    return organ.isEmpty();
  }
}
