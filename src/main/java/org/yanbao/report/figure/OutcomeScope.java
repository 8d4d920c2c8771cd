package org.yanbao.report.figure;

import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Whether a figure on outcomes speaks of applications for disclosure, of this year and of all. */
final class OutcomeScope {

  /** Words that make no part of a group although they make one of a total. */
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<=公开|提供|处理)”?类(?:政府信息公开)?申请|其中|涉及(?=自然人|法人|企业|\\d)|自然人|商业企业|科研机构|社会公益|法律服务|撤回|补正|重复|同一");

  /** 「公文90件，主动公开50件、依申请公开30件、不予公开10件」: how documents are marked. */
  private static final Pattern OF_DOCUMENTS =
      Pattern.compile(
          "主动公开(?:类|的|公文|文件|信息|政府信息|：|为)*\\d+[件条份个篇][^。；]{0,20}依申请公开(?:类|的|公文|文件|信息|政府信息|：|为)*\\d"
              + "|依申请公开(?:类|的|公文|文件|信息|政府信息|：|为)*\\d+[件条份个篇]、主动公开(?:类|的|公文|文件|信息|政府信息|：|为)*\\d"
              + "|属性[^，。；]{0,6}(?:[主依不][^，。；、]{0,6}公开[^，。；、]{0,4}\\d+[件份条个篇][、，])");

  /** 「经补正后受理的3件，其中」: what follows is told of some applications only. */
  private static final Pattern OF_SOME =
      Pattern.compile(
          "(?:补正|延期|延长|征求|会商|疑难|复杂|沟通|调解)[^，。；：、\\d]{0,14}\\d{1,6}[件份宗](?:申请)?(?:中|[，（：]其中)[^。；]*$"
              + "|\\d[件份宗][^。]*[：，；]\\d{1,6}[件份宗](?:系|为|是|属|涉及|要求|关于|申请)[^。；，]{1,30}，其中[^。；]*$"
              + "|(?:其余|其[他它]|另外|余下|剩余)的?\\d{1,6}[件份宗](?:申请)?中?[，：](?=\\d)[^。；]*$"
              + "|[，；](?:补正|沟通|协商|调解)之?后，?(?:\\d{1,6}[件份宗][^，。；]{1,6}、)*$"
              + "|(?:^|[，。；：])申请(?:公开|获取|其[他它])[^，。；\\d]{1,30}的(?:申请)?\\d{1,6}[件份宗]，[^。；]*$");

  private final FigureScope scope;

  OutcomeScope(FigureScope scope) {
    this.scope = scope;
  }

  /**
   * Whether the words before a figure tell of applications for disclosure in this year.
   *
   * @param own whether the words that name the outcome are used of such applications only
   */
  boolean isMine(String told, String before, boolean own, Figures figures) {
    return isTold(told, figures)
        && (own || isOnDisclosure(told, figures) || namesThem(figures.text()))
        && !scope.isOtherYear(before);
  }

  /** Whether the sentence tells how documents are marked. */
  static boolean isOfDocuments(String text) {
    return text.contains("公开") && OF_DOCUMENTS.matcher(text).find();
  }

  /** Whether applications are told of, by name or by the outcomes that nothing else has. */
  static boolean isTold(String told, Figures figures) {
    return Matter.isApplication(told)
        || namesThem(figures.text())
            && !figures.text().startsWith("其中")
            && !Matter.isLastOther(told);
  }

  private static boolean namesThem(String text) {
    return (text.contains("无法提供") || text.contains("不予处理"))
        && (text.contains("予以公开") || text.contains("部分公开") || text.contains("不予公开"));
  }

  /** Whether applications told of are those for disclosure: named so, or counted before. */
  static boolean isOnDisclosure(String told, Figures figures) {
    return told.contains("公开")
        || figures.hasWhole(Subject.RECEIVED)
        || figures.hasWhole(Subject.HANDLED);
  }

  /** Whether it is counted in 件, 宗 or 起: what is counted in 条 may be information. */
  static boolean isOfCases(String words) {
    return Character.isDigit(words.charAt(words.length() - 1))
        || "件份宗起例".chars().anyMatch(unit -> words.indexOf(unit) >= 0);
  }

  /** Whether the words before a figure leave it one of the whole organ. */
  boolean isOfAll(String told) {
    String plain = Asides.leftOut(Matter.withoutTopics(told));
    return !OF_SOME.matcher(told).find()
        && !scope.isPartFromHere(GROUPS.matcher(plain).replaceAll(""))
        && !scope.isOtherOrgan(told);
  }
}
