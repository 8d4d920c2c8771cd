package org.yanbao.report.text;

import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.report.StatutoryForm;

/**
 * The wordings by which agencies head the six sections (格式, 2021). Titles are tried without
 * ordinal, blanks and closing punctuation.
 */
final class HeadingWordings {

  /** Longer lines are sentences. */
  static final int LONGEST = 45;

  private static final int LONG = 9;

  private static final Pattern SENTENCE =
      Pattern.compile("[，。；！？：]|[0-9]+[件份次条个]|未(?!来)|没有|^无|[共均]无|我们|一是|及时|认真|切实|加强|进一步|开展了");

  /** Marks that no title holds; a comma may stand in one. */
  private static final String PARTING = "。；！？：;!?:";

  /** Labels of the form's rows and columns, and topics of section one. */
  private static final Pattern LABEL =
      Pattern.compile(
          "本年新收|上年结转|结转下年|本年度办理结果|申请人情况|其他处理|不予处理|勾稽|处理决定|件数|逾期|条例(?!.{0,6}总体|》?的?情况)|(?<!解决|改进|整改|应对)办法");

  private static final String WHOSE =
      "(?:关于)?(?:(?:本|我|全)(?:行政机关|机关|单位|年度?|[省市州县区旗镇乡局委办院厅街道]{1,2})|行政机关|20\\d{2}年度?|年度|全年|本年度?"
          + "|[\\u4e00-\\u9fff]{2,12}(?:人民政府|[省市县区局镇乡委办厅]))?";
  private static final String WORK = "(?:政务公开|(?:政府)?信息公开)?(?:工作)?(?:的)?";

  private static final List<Pattern> EXACT =
      List.of(
          whole(
              WHOSE
                  + "{0,2}"
                  + WORK
                  + "(?:总体|基本|整体|总的|概括|主要工作|工作开展)(?:工作)?(?:开展|推进|落实|进展)?(?:的)?(?:情况|概况|概述)(?:概述|介绍|说明|报告)?"
                  + "|"
                  + WHOSE
                  + "{0,2}"
                  + WORK
                  + "(?:概述|概况)"),
          whole(
              WHOSE
                  + "{0,2}(?:依法)?(?:主动公开(?:的)?(?:政府|政务)?信息|(?:政府|政务)信息(?:的)?主动公开|公开政府信息)"
                  + "(?:工作)?(?:的)?(?:开展|完成|落实|总体|有关|具体)?(?:情况|数据)?(?:的)?(?:统计|汇总|一览)?(?:情况|数据|表)?"),
          whole(
              WHOSE
                  + "{0,2}(?=[^a-z]{0,30}(?:收到|受理|处理|接收))(?!依申请)"
                  + "[\\u4e00-\\u9fff、]{0,16}(?:申请|依申请公开(?:政府|政务)?信息)(?:公开)?(?:的)?(?:工作)?"
                  + "[受办理处答复接收到和与及、的]{0,8}(?:工作)?(?:情况|数据)(?:的)?(?:统计)?(?:情况|表)?"),
          whole("[\\u4e00-\\u9fff、，0-9]{0,26}复议[\\u4e00-\\u9fff、，]{0,16}诉讼[\\u4e00-\\u9fff]{0,12}"),
          whole(
              "[\\u4e00-\\u9fff0-9]{0,18}(?:问题|不足|困难|薄弱环节|短板)[\\u4e00-\\u9fff、，0-9]{0,12}"
                  + "(?:改进|整改|措施|打算|方向|对策|下一步|下步|解决|努力|建议|安排|计划)[\\u4e00-\\u9fff、]{0,12}"),
          whole(
              "(?=.{0,20}(?:其他|其它|需要?(?:要)?(?:报告|说明)|应当?(?:报告|说明)))"
                  + "[\\u4e00-\\u9fff]{0,14}(?:报告|说明|公开|告知|其他|其它)[\\u4e00-\\u9fff]{0,8}(?:事项|情况|内容|问题)(?:说明)?"));

  /** What a heading speaks of, for lines that only an ordinal makes a heading. */
  private static final List<Pattern> TOPIC =
      List.of(
          Pattern.compile("总体|整体|基本|概述|概况|综述|总述|情况|总结|回顾|成效"),
          Pattern.compile("^(?!.*申请).*公开"),
          Pattern.compile("申请"),
          Pattern.compile("复议|诉讼|争议|救济"),
          Pattern.compile("问题|不足|改进|困难|薄弱|短板|打算|下一?步|努力方向|建议"),
          Pattern.compile("其他|其它|其余|需要?报告|需要?说明|附则|补充|备注|说明|处理费|收费"));

  /** 「政府信息主动公开工作总体情况」: numbered first, it is the first section whatever it speaks of. */
  private static final Pattern IN_GENERAL = Pattern.compile(".*(?:总体|整体|基本)(?:工作)?(?:情况|概况)$");

  private HeadingWordings() {}

  private static Pattern whole(String wording) {
    return Pattern.compile("^(?:" + wording + ")$");
  }

  /** The section that a title heads by its wording alone; 0 for none. */
  static int exact(String title) {
    if (!mayBeTitle(title) || SENTENCE.matcher(title.replace('，', '、')).find()) {
      return 0;
    }
    for (int number : ORDER) {
      if (EXACT.get(number - 1).matcher(title).matches()) {
        return number;
      }
    }
    return 0;
  }

  /**
   * The section that a title heads by its wording, where a number stands before it (0 for none).
   */
  static int exact(String title, int numbered) {
    int number = exact(title);
    return number == 2 && numbered == 1 && IN_GENERAL.matcher(title).matches() ? 1 : number;
  }

  /** Whether a title speaks of what the section with that number is about. */
  static boolean isAbout(String title, int number) {
    return number >= 1
        && number <= TOPIC.size()
        && mayBeTitle(title)
        && !SENTENCE.matcher(title).find()
        && TOPIC.get(number - 1).matcher(title).find();
  }

  /**
   * Whether a title is the canonical one of the section with that number, but for a slip of the
   * pen. A short title leaves room for one wrong character, a long one for two.
   */
  static boolean isNearly(String title, int number) {
    if (number < 1 || number > StatutoryForm.SECTION_TITLES.size()) {
      return false;
    }
    String canonical = StatutoryForm.SECTION_TITLES.get(number - 1);
    return Misprint.isOf(canonical, title, canonical.length() < LONG ? 1 : 2);
  }

  /** Whether the canonical title of a section is so long that hardly another one resembles it. */
  static boolean isTelling(int number) {
    return StatutoryForm.SECTION_TITLES.get(number - 1).length() >= LONG;
  }

  /**
   * Whether what stands between two positions of a line cannot begin a title any more, however the
   * line goes on: it holds a mark that parts sentences, and letters behind it.
   */
  static boolean isPast(String line, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (PARTING.indexOf(line.charAt(i)) >= 0 && Character.isLetter(line.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeTitle(String title) {
    return title.length() >= 2 && title.length() <= LONGEST && !LABEL.matcher(title).find();
  }

  /** The most telling wordings first: 复议 and 申请 stand beside 公开 and 情况 too. */
  private static final int[] ORDER = {4, 5, 3, 2, 6, 1};
}
