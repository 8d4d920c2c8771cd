package org.yanbao.report.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * Figures, other than 0, on reviews (行政复议) and lawsuits (行政诉讼) about disclosure. What an organ
 * decides as the reviewing authority is none.
 */
final class CaseFigures {

  private static final int SECTION_ON_CASES = 4;
  private static final String N =
      "(?:(?:政府)?信息公开类?)?(?:的?(?:案件?|申请|情况|情形|事项))?(?:备案)?(?:共计|共有|共|计|总数|数量|数|为|有|：|本年度?|全年|20\\d{2}年度?|发生|产生)*(?<n>[1-9]\\d{0,5})[件起宗例]";
  private static final String N_BEFORE =
      "(?<n>[1-9]\\d{0,5})[件起宗例](?:(?:因|有关|关于|涉及)?(?:政府)?信息公开(?:工作|申请)?(?:引发|引起)?(?:类|的)?)?";
  private static final List<Pattern> REVIEW =
      List.of(
          Pattern.compile("(?<!受理|收到|接收|承办)(?:行政|(?<=申请|引发|引起|发生|产生|提起|导致))复议" + N),
          Pattern.compile(N_BEFORE + "行政复议(?!机关|决定)"));
  private static final List<Pattern> SUIT =
      List.of(
          Pattern.compile("(?:行政诉讼|行政应诉|(?<=有|，|、|；|和|及)诉讼(?=案件)|(?<=引发|引起|发生|产生|提起|导致|收到)诉讼)" + N),
          Pattern.compile(N_BEFORE + "行政(?:诉讼|应诉)"));
  private static final Pattern OTHER =
      Pattern.compile(
          "审理|办理|审结|办结|受理行政复议|作为(?:行政)?复议机关|受理[^，。；]{0,16}$|审查|处罚|许可|征收|拆迁|执法|行政行为|劳动|工伤|纠正|败诉|维持|撤销|新增加|减少");

  /** 「行政复议、行政诉讼3件」: of both together. */
  private static final Pattern JOINT = Pattern.compile("(?<!无|无行政|没有行政|未发生行政)复议(?:案件)?[、和及与或]$");

  /** 「未发生1起」. */
  private static final Pattern NONE = Pattern.compile("(?:未|没有|无)(?:有|发生|出现|产生)?$");

  private final FigureScope scope;

  CaseFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    if (!figures.hasAny("议诉")) {
      return;
    }
    boolean onDisclosure =
        figures.section() == SECTION_ON_CASES
            || figures.text().contains("信息公开")
            || figures.text().contains("依申请公开")
            || figures.before().contains("信息公开申请")
            || figures.before().contains("依申请公开")
            || figures.before().contains("信息公开") && figures.before().contains("行政复议");
    if (onDisclosure) {
      read(REVIEW, Subject.RECONSIDERATIONS, figures);
      read(SUIT, Subject.LITIGATIONS, figures);
    }
  }

  private void read(List<Pattern> patterns, Subject subject, Figures figures) {
    patterns.forEach(pattern -> read(pattern, subject, figures));
  }

  private void read(Pattern pattern, Subject subject, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      String clause = Asides.leftOut(figures.clauseBefore(match.start())).replace("其中", "");
      boolean mine =
          !OTHER.matcher(clause).find()
              && (match.start("n") == match.start() || !JOINT.matcher(clause).find())
              && !NONE.matcher(clause).find()
              && !FigureScope.isCompared(clause)
              && !scope.isOtherYear(figures.text().substring(0, match.start()));
      if (mine && !figures.has(subject)) {
        figures.add(subject, match.group("n"), !scope.isPart(clause), match.group());
      }
    }
  }
}
