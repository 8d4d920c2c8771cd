package org.yanbao.report.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Statements that no application was received. */
final class NoneReceived {

  private static final String OWN =
      "(?=政府信息公开申请|信息公开申请|依法?申请公开(?:申请|[案信]?件|事项|业务|(?:的)?情况|政府信息(?:申请|事项|的?情[况形])|$|[，。；])|公民|公众|群众|任何|人(?:提出)?申请|申请(?:公开|件|事项|$|[，。；]))";
  private static final List<Pattern> NONE =
      List.of(
          Pattern.compile(
              "(?:(?:未有?|没有|无|尚未|未曾|从未)(?:收到|接到|受理|接收|新收|接获|有)(?:过|到)?|^无(?!效)|[，：]无(?!效)|本?年度?无(?!效)|(?<!有|毫|绝)(?:无|没有)"
                  + OWN
                  + ")(?<g>[^。；，]{0,60}?)申请(?<after>[^。；，]{0,14})"),
          Pattern.compile(
              "(?:未|没有|无|不)(?:发生|产生|出现|存在|涉及)(?:过|任何)?(?<g>依|(?:政府)?信息公开)申请(?<after>(?:公开)?(?:政府信息)?(?:的)?(?:申请|案件|信件|办件|件|事项|业务)?(?:的)?(?:情况|情形)?)(?=[，。；]|$)"),
          Pattern.compile(
              "(?:收到|接到|受理|接收|新收)(?<g>[^。；，]{0,30}?)申请(?<after>[^。；，\\d]{0,8}?)(?:为|是|：)(?:零|0(?:件|份|宗|条|$|[，。；]))"),
          Pattern.compile(
              "无(?:申请)?人(?<g>[^。；，]{0,12}?(?:提出|提交)[^。；，]{0,12}?|(?:依法)?)申请(?<after>[^。；，]{0,12})"),
          Pattern.compile(
              "(?:^|[，年度局委办厅镇乡道府])(?<g>[，]?(?:的)?政府信息公开)申请(?<after>(?:数量|总数|总量|共计?)?)0件(?=[，。；]|$)"),
          Pattern.compile(
              "(?<g>依|信息公开)申请(?<after>(?:公开)?(?:政府信息)?(?:申请|受理|收到|接收|件|事项)*(?:数量|件数|数|量)?)(?:(?:为|是|：)(?:零|0(?:件|份|宗|条|$|[，。；]))|(?:方面|情况)?[，：]?(?:保持|实现|全年)?零(?:受理|收件|接收|申请)(?=[，。；、]|$))"));
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "复议|诉讼|重复|减免|处理费|信访|投诉|举报|结转|补正|不予|撤回|咨询|涉及|逾期|超期|超出|超过|缴|疑难|大量|许可|转办|收费|规范性|异议|不满|不服|延期|第三方|积压|差错|引发|争议|纠纷|违"
              + "|的(?:单位|部门|镇|乡|街道|科室|地区|县|区|机关|市|情况下|时)|外国|境外|媒体|律师|代理|代为|委托|书面|口头|公开方面的?(?!申请|情况)");

  /** 「未收到申请、行政复议」: the next of those that were not received. */
  private static final Pattern LISTED = Pattern.compile("^[、和及或与以].*");

  /** 「申请人」, 「申请行政许可」. */
  private static final Pattern OF_OTHER_KIND = Pattern.compile("^人(?!提出)|^行政");

  private static final Pattern ONLY_SOME =
      Pattern.compile("法人|企业|组织|自然人|科研|网络|网上|网站|在线|线上|线下|窗口|平台|邮箱|邮件|电话|信函|当面|现场|邮寄|传真");
  private static final Pattern ANYBODY =
      Pattern.compile("公民|公众|群众|单位和个人|社会(?!公益)|自然人、|自然人和|自然人或|任何|个人|等|各");

  /** 「全县22个部门未收到」 says nothing of the others. */
  private static final Pattern SOME_UNITS =
      Pattern.compile(
          "(?:\\d{1,4}[个家]|多数|大部分|部分|个别|一些|其他|其它|其余|有的|有些)(?:部门|单位|乡镇|镇|街道|县|区|科室|处室|机关)|[镇乡村]一级|(?:(?:^|各|所有|所辖|下辖|、)(?:行政)?(?:村（?社区）?|社区|村居|村组|站所))(?:均|都|也|全年|年内|本年度?)*$|基层|(?<![及和与、其]|以及|包括)(?:下属|所属|直属|下级|公共企事业|企事业)(?:各)?(?:单位|机构|部门|企业)(?:均|都|也|全年|年内|本年度?)?$|[\\u4e00-\\u9fff]{2}[科股](?:全年|年内|本年度?)?$");

  private static final Pattern SUPPOSED =
      Pattern.compile("(?:^|[，。；：])(?:如|若|凡|对)|如果|假如|对于$|对$|确保|避免|防止|下一步|应当|针对");

  /** 「未收到要求公开政府信息及行政复议的申请」. */
  private static final Pattern WITH_CASES =
      Pattern.compile("(?<=信息|公开)(?:[、和及与或]|以及)(?:申请)?(?:行政)?(?:复议|诉讼)(?:的)?$");

  /** 「未收到依申请公开政府信息的诉求」. */
  private static final Pattern WISH =
      Pattern.compile("(?<=申请)公开(?:[^，。；]{0,8}诉求|(?:的)?(?:来信|信件|信函|来函))");

  /** 「通过电话、来信等方式提出的」. */
  private static final Pattern WAYS =
      Pattern.compile("(?:通过|以|经)[^，。；]{1,30}(?:方式|渠道|途径|形式)(?:提出|提交)?的?");

  private final FigureScope scope;

  NoneReceived(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the statements of a sentence. */
  void read(Figures figures) {
    if (!figures.hasAny("未没无不零0") || !figures.text().contains("申请")) {
      return;
    }
    for (Pattern pattern : NONE) {
      if (!figures.has(Subject.NONE_RECEIVED)) {
        read(pattern, figures);
      }
    }
  }

  private void read(Pattern pattern, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      if (isMeant(match, figures)) {
        String lead = figures.clauseBefore(match.start());
        boolean whole =
            !scope.isPart(lead) && !scope.isOtherOrgan(lead) && !SOME_UNITS.matcher(lead).find();
        figures.add(Subject.NONE_RECEIVED, "0", whole, match.group());
      }
    }
  }

  private boolean isMeant(Matcher match, Figures figures) {
    String kind = WITH_CASES.matcher(match.group("g")).replaceFirst("");
    boolean some = ONLY_SOME.matcher(kind).find() && !ANYBODY.matcher(kind).find();
    String lead = figures.clauseBefore(match.start());
    String after = LISTED.matcher(match.group("after")).replaceFirst("");
    String said = figures.text().substring(match.start(), match.start("g")) + kind + "申请" + after;
    return !some
        && !kind.startsWith("其他")
        && !kind.startsWith("其它")
        && !OTHERWISE.matcher(lead).find()
        && !OTHERWISE.matcher(WAYS.matcher(kind).replaceAll("")).find()
        && !OTHERWISE.matcher(after).find()
        && !OF_OTHER_KIND.matcher(after).find()
        && !SUPPOSED.matcher(lead).find()
        && !FigureScope.isElse(WAYS.matcher(WISH.matcher(said).replaceAll("")).replaceAll(""))
        && !scope.isOtherYear(figures.text().substring(0, match.start()));
  }
}
