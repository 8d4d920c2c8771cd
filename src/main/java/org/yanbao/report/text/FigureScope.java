package org.yanbao.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a figure speaks of this year's applications, and for the whole reporting organ. */
final class FigureScope {

  /** What is counted here is something else. */
  private static final Pattern ELSE =
      Pattern.compile("建议|提案|信箱|热线|信息条数|复议|诉讼|应诉|信访件|来信|留言|咨询|投诉|举报|网民|许可申请|救助申请|仲裁|案卷|公文|议案|诉求");

  /** A part of the organ, of the year, of the ways or of the applicants. */
  private static final Pattern PART =
      Pattern.compile(
          "其中|本级|[省市县区州]局|[省市县区州镇乡]政府(?:办公?[室厅]?)?(?:直接)?(?:办理|收到|受理|接收|共?收|办结|答复|本身)|政府办(?:公[室厅])?(?:共|直接)?(?:办理|收到|受理|收)"
              + "|机关(?:本部|自身)|局机关|(?<!全[省市县区镇乡州].{0,8})(?:各|\\d{1,3}个|有关|部分|其他|其它)(?:乡镇|镇|街道|部门|单位|县|区|科室|处室|局)"
              + "|上半年|下半年|季度|截[至止](?!20\\d{2}年12月|12月|年底)|自然人|商业企业|科研机构|社会公益|法律服务|公民个人|涉及|类(?:政府信息公开)?申请|主要集中|内容为|重复"
              + "|(?:^|[^府])部门(?:收到|受理|办结)|乡镇(?:收到|受理)|撤回|补正");

  private static final Pattern CHANNEL =
      Pattern.compile("网络|信函|邮寄|邮件|当面|现场|在线|平台|传真|线上|线下|互联网|网上|网站|窗口|信件|挂号信|快递|书面|口头|电话");
  private static final Pattern ALL_CHANNELS = Pattern.compile("等|各|多种|渠道|方式|形式|途径");
  private static final Pattern COMPARED =
      Pattern.compile("增加|减少|增长|下降|上升|同比|环比|较|比上|平均|第$|超过$|近$|约$|逾$|至少$|不足$|提高|占|人均|翻|多达|率");

  /** Another year, unless something is carried from it or compared with it. */
  private static final Pattern OTHER_YEAR =
      Pattern.compile(
          "(?<!较|比|与|同|至|到|结转)(?:上年度?|上一年度?|去年|往年|历年|(20\\d{2})年)(?!度?(?:的|无|没有)?(?:结转|转结))");

  /** A year named further away says nothing about a figure. */
  private static final int FAR = 200;

  private final int reportYear;

  /** The scope of a report on that year; 0 where the title names none. */
  FigureScope(int reportYear) {
    this.reportYear = reportYear;
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
  static boolean isPart(String words) {
    return PART.matcher(words).find()
        || CHANNEL.matcher(words).find() && !ALL_CHANNELS.matcher(words).find();
  }

  /** Whether the last year named before the figure is another one. */
  boolean isOtherYear(String before) {
    int from = Math.max(0, before.length() - FAR);
    Matcher match = OTHER_YEAR.matcher(before).region(from, before.length());
    boolean other = false;
    while (match.find()) {
      String year = match.group(1);
      other = year == null || reportYear != 0 && Integer.parseInt(year) != reportYear;
    }
    return other;
  }

  /** Whether a year as written is the year that the report is about. */
  boolean isThisYear(String year) {
    return year != null && reportYear != 0 && Integer.parseInt(year) == reportYear;
  }
}
