package org.yanbao.report.figure;

import java.util.regex.Pattern;

/** Lists that tell of several organs one after the other: 「市局受理48件，分局受理76件，派出所受理33件」. */
final class OrganList {

  private static final String ORGAN =
      "[\\u4e00-\\u9fff（）&&[^及和与含]]{0,12}(?:局|机关|部门|[乡镇]|街道|单位|大队|支队|所|站|院|[级县区市州]|厅|委|中心|政府|办公?室|办事处|处|科|室|公司|学校|管委会|村|社区|层面)(?:（[^（）\\d]{1,6}）)?(?:共计?|累计|全年|依法|新)*";

  private static final Pattern LAST = Pattern.compile("(?:^|[，；、：（])" + ORGAN + "$");

  private static final Pattern EACH =
      Pattern.compile(
          "(?:^|[，；、：（])"
              + ORGAN
              + "(?:收到|新收|受理|接收|接到|收|办结|办理|答复|承办)(?:了|政府信息公开|依申请公开|信息公开|申请)*\\d{1,7}[件宗份起]");

  private static final Pattern CENTRE =
      Pattern.compile("(?:^|[，；、：])[省市县区州我本]?[局厅委办署院](?:机关|本级|本部){1,2}(?:共计?|累计|全年|新)*$");

  /** The reporting organ itself, or all of them. */
  private static final Pattern ITSELF = Pattern.compile("本机关|我[局厅委办院市县区州镇乡省]|全[省市县区州镇乡]|各级");

  private OrganList() {}

  /**
   * Whether a figure is that of one organ among several that the sentence counts apart.
   *
   * @param lead the clause before its verb, the names of the reporting organ marked
   * @param text the sentence
   */
  static boolean has(String lead, String text) {
    return LAST.matcher(lead).find() && !ITSELF.matcher(lead).find() && isSeveral(text);
  }

  /** Whether a figure is that of the organ without those below it, which the list names too. */
  static boolean hasCentre(String lead, String text) {
    return CENTRE.matcher(lead).find() && isSeveral(text);
  }

  private static boolean isSeveral(String text) {
    return EACH.matcher(text).results().limit(2).count() == 2;
  }
}
