package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * What the single rows of table 3 under 不予公开, 无法提供, 不予处理 and 其他处理 are called: the words of the form
 * (格式, 2021) and how reports shorten them.
 */
final class ReasonNames {

  /**
   * A row by one of its names.
   *
   * @param row the figure that the row holds
   * @param group the group that the row is a part of
   * @param own whether the words are used of nothing but outcomes of applications
   * @param words the names, as a pattern without groups that are counted
   */
  private record Entry(Subject row, Subject group, boolean own, String words) {}

  /**
   * A name that was found.
   *
   * @param row the figure that the row holds
   * @param group the group that the row is a part of
   * @param own whether the words are used of nothing but outcomes of applications
   * @param start where it starts
   * @param end where it ends
   */
  record Name(Subject row, Subject group, boolean own, int start, int end) {}

  private static final String OR = "[、和或与及]?";
  private static final String OF = "(?:属于|属|涉及|涉|因|为|系|由于|危及|要求|保护|有关|侵害|损害)*";

  private static final String PETITION = "(?:信访|举报|投诉)(?:" + OR + "(?:信访|举报|投诉|咨询))*";

  private static final List<Entry> ENTRIES =
      List.of(
          withheld(Subject.STATE_SECRET, false, "国家秘密|涉密(?!审查)|国家机密"),
          withheld(
              Subject.FORBIDDEN_BY_LAW,
              false,
              "(?:其[他它])?法律" + OR + "(?:行政)?法规(?:规定)?(?:明确)?(?:禁止|不予?|不得|不宜)公开"),
          withheld(
              Subject.ENDANGERING,
              true,
              "“?三安全" + OR + "一稳定”?|国家安全" + OR + "公共安全" + OR + "经济安全" + OR + "社会稳定"),
          withheld(
              Subject.THIRD_PARTY,
              false,
              "(?:第三方|第三人|他人)(?:的)?(?:合法)?(?:权益|利益)|第三方(?:不同意公开|不同意|信息)|商业秘密"
                  + OR
                  + "个人隐私|个人隐私"
                  + OR
                  + "商业秘密|个人隐私|商业秘密"),
          withheld(
              Subject.INTERNAL,
              true,
              listed("人事管理|后勤管理|内部工作流程", "内部事务性?") + "|(?:三类)?内部(?:管理|事务)(?:性|类)?(?:信息)?"),
          withheld(
              Subject.IN_PROCESS,
              true,
              listed("讨论记录|过程稿|磋商信函|请示报告", "过程性") + "|(?:四类)?过程性+(?:政府)?(?:信息)?|过程信息"),
          withheld(Subject.CASE_FILES, false, "(?:行政)?执法案卷(?:类)?(?:信息)?"),
          withheld(Subject.QUERIES, false, "行政查询(?:类)?(?:事项)?"),
          unavailable(
              Subject.NOT_HELD,
              "(?:(?:经(?:检索|查))?(?:本|我)(?:行政)?(?:机关|单位|[局办委厅镇乡区县市院部署]|街道)(?:并)?)?(?:未|不)(?:实际)?掌握(?!的情况)(?:所申请(?:公开)?的?)?(?:该|相关|有关)*(?:政府)?(?:信息)?"),
          unavailable(
              Subject.TO_BE_MADE,
              "(?:没有|无)现成(?:的)?(?:政府)?(?:信息)?(?:[、，]?(?:且|而)?(?:需要?|须)(?:进行)?(?:另行|重新)?(?:制作|加工|汇总|分析)(?:"
                  + OR
                  + "(?:加工|分析|汇总|制作))*)?|(?:需要?|须)(?:进行)?(?:另行|重新)(?:制作|加工|汇总)(?:"
                  + OR
                  + "(?:加工|分析))*(?:的)?(?:信息)?|(?:需要?|须)(?:对[^，。；、\\d]{0,8})?(?:进行)?(?:汇总|加工)"
                  + OR
                  + "(?:加工|分析|汇总)"),
          unavailable(
              Subject.STILL_UNCLEAR,
              "(?:经)?补正后?，?(?:申请)?(?:的)?(?:政府)?(?:信息)?(?:的)?(?:内容|事项)?(?:仍然?|依然|还是|依旧)(?:旧)?(?:不|未|无法|不能)(?:明确|清楚|清晰|确定)(?:所需)?(?:的)?(?:政府信息|信息)?|申请(?:的)?内容(?:仍然?|依然)不(?:明确|清楚)|申请(?:的)?内容不(?:明确|清楚)(?=(?:的|而|，|告知|申请人)*(?:无法|未能|不能)提供)"),
          notProcessed(
              Subject.PETITION,
              PETITION
                  + "(?:(?:等|性质|方面|的|名义|提出)*类?(?:的)?(?:(?:政府信息|信息)公开)?(?:申请|事项)|等?类(?!案件))|(?<=属于|属|因|为|系)"
                  + PETITION
                  + "(?!等?(?:内容|问题|工作|方面|渠道|案件|件))"),
          notProcessed(Subject.REPEATED, "重复(?:申请(?:公开)?|提交|提出|类)(?:的)?(?:(?:政府信息|信息)公开)?(?:申请)?"),
          notProcessed(Subject.PUBLISHED_MATTER, "(?:提供)?(?:政府)?公开(?:的)?出版物"),
          notProcessed(
              Subject.EXCESSIVE,
              "(?:申请人)?(?:无正当理由|没有正当理由)?(?:大量" + OR + "反复|反复" + OR + "大量|频繁)(?:地)?申请"),
          new Entry(
              Subject.ISSUED_AGAIN,
              Subject.NOT_PROCESSED,
              true,
              OF
                  + "(?:行政机关|本机关)?(?:确认|出具)?"
                  + OR
                  + "(?:或者?)?重新出具(?:已?获取(?:的)?(?:政府)?信息)?|"
                  + OF
                  + "(?:行政机关)?确认已?获取(?:的)?(?:政府)?信息|要求行政机关确认(?=(?:的|等)?不予处理)"),
          otherwise(
              Subject.NOT_CORRECTED,
              "(?:申请人)?(?:无正当理由|没有正当理由)?(?:逾期|超期|到期|未按[期时]|未在[^，。；\\d]{0,8}[内前]|不按[期时])(?:仍)?(?:不|未|没有)?(?:予以|进行|作出)?(?:补正|补充|更正)(?:材料|申请)?|(?:补正|补充)(?:材料)?(?:逾期|超期)(?=视为|的|\\d)"),
          otherwise(
              Subject.UNPAID,
              "(?:申请人)?(?:无正当理由)?(?:逾期|超期|到期|未按[期时])(?:仍)?(?:不|未|没有)?(?:按照?)?(?:收费通知)?(?:的)?(?:要求|规定)?(?:足额)?(?:缴|交)(?:纳|清|付|费)*(?:信息处理费|处理费|费用|费)?"
                  + "|(?:申请人)?(?:未|不)按照?收费通知(?:的)?(?:要求)?(?:缴|交)(?:纳|费)*(?:费用|费)?"));

  private static final Pattern ANY = any();

  private ReasonNames() {}

  private static Entry withheld(Subject row, boolean own, String words) {
    return new Entry(row, Subject.WITHHELD, own, OF + "(?:" + words + ")");
  }

  private static Entry unavailable(Subject row, String words) {
    return new Entry(row, Subject.UNAVAILABLE, true, OF + "(?:" + words + ")");
  }

  private static Entry notProcessed(Subject row, String words) {
    return new Entry(
        row, Subject.NOT_PROCESSED, row == Subject.EXCESSIVE, OF + "(?:" + words + ")");
  }

  private static Entry otherwise(Subject row, String words) {
    return new Entry(row, Subject.OTHERWISE_HANDLED, true, "(?:因|由于|属于)*(?:" + words + ")");
  }

  /** The kinds of one row as 条例第十六条 lists them, with what they are called together or without. */
  private static String listed(String kinds, String together) {
    return "(?:"
        + kinds
        + ")(?:"
        + OR
        + "(?:"
        + kinds
        + "))*(?:等)?(?:方面)?(?:的)?(?:[三四]类)?(?:"
        + together
        + ")?(?:信息)?";
  }

  private static Pattern any() {
    StringBuilder any = new StringBuilder();
    for (int i = 0; i < ENTRIES.size(); i++) {
      any.append(i == 0 ? "" : "|").append("(").append(ENTRIES.get(i).words()).append(")");
    }
    return Pattern.compile(any.toString());
  }

  /** The group that each row is a part of. */
  static Map<Subject, Subject> groups() {
    return ENTRIES.stream().collect(Collectors.toMap(Entry::row, Entry::group));
  }

  /** The names in a sentence, in order. */
  static List<Name> in(String text) {
    List<Name> names = new ArrayList<>();
    Matcher match = ANY.matcher(text);
    while (match.find()) {
      of(match).ifPresent(names::add);
    }
    return names;
  }

  /** The words without these names, which speak of petitions, queries and the like. */
  static String leftOut(String words) {
    List<Name> names = in(words);
    if (names.isEmpty()) {
      return words;
    }
    StringBuilder rest = new StringBuilder(words);
    for (int i = names.size() - 1; i >= 0; i--) {
      Name name = names.get(i);
      boolean says = words.substring(name.start(), name.end()).contains("公开申请");
      rest.replace(name.start(), name.end(), says ? "公开申请" : "");
    }
    return rest.toString();
  }

  private static Optional<Name> of(Matcher match) {
    for (int i = 0; i < ENTRIES.size(); i++) {
      if (match.group(i + 1) != null) {
        Entry entry = ENTRIES.get(i);
        return Optional.of(
            new Name(entry.row(), entry.group(), entry.own(), match.start(), match.end()));
      }
    }
    return Optional.empty();
  }
}
