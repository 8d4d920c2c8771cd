package org.yanbao.report.figure;

import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Whether a figure on outcomes speaks of applications for disclosure, of this year and of all. */
final class OutcomeScope {

  /** Words that make no part of a group although they make one of a total. */
  private static final Pattern GROUPS = Pattern.compile("其中|自然人|商业企业|科研机构|社会公益|法律服务|撤回|补正|重复|同一");

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
    return Matter.isApplication(told)
        && (own || isOnDisclosure(told, figures))
        && !scope.isOtherYear(before);
  }

  /** Whether applications told of are those for disclosure: named so, or counted before. */
  static boolean isOnDisclosure(String told, Figures figures) {
    return told.contains("公开")
        || figures.hasWhole(Subject.RECEIVED)
        || figures.hasWhole(Subject.HANDLED);
  }

  /** Whether it is counted in 件 or 宗: what is counted in 条 may be information. */
  static boolean isOfCases(String words) {
    return "件份宗".chars().anyMatch(unit -> words.indexOf(unit) >= 0);
  }

  /** Whether the words before a figure leave it one of the whole organ. */
  boolean isOfAll(String told) {
    String plain = Asides.leftOut(told);
    return !scope.isPartFromHere(GROUPS.matcher(plain).replaceAll("")) && !scope.isOtherOrgan(told);
  }
}
