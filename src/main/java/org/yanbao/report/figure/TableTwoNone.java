package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.figure.TableTwoWords.Kind;

/**
 * Statements that no document was made or abolished and no decision made: 「未制发行政规范性文件」,
 * 「无行政处罚、行政强制」, 「行政强制为零」.
 */
final class TableTwoNone {

  private static final String NOUN =
      "(?:(?:行政)?规范性文件|(?:部门|地方)?(?:政府)?规章|行政许可|行政处罚|行政强制)(?:执行|措施|处理)?(?:决定)?";
  private static final String NOUNS =
      "(?<nouns>" + NOUN + "(?:(?:[、和及与或]|以及|或者)(?:无|未)?" + NOUN + ")*)";
  private static final String ACT = "(?:制发|制定|出台|印发|制订|颁布|新增|废止|[作做]出|实施|采取|发生|产生|开展|进行|发布)";
  private static final String ENDS = "(?=[，。；、）]|$)";
  private static final Pattern NONE =
      Pattern.compile(
          "(?:未有|未|没有|无)(?:对[^，。；]{1,10}(?=[作做]出))?(?<acts>(?:"
              + ACT
              + "|[、和或及过新无未的]|或者|任何|相关|[省市县区州]?(?:人民)?政府)*)"
              + NOUNS
              + "(?<after>(?:[的、和及]|的?(?:更新|清理|修订|调整|制发|制定|出台|废止|案件|事项|行为|情况|情形|业务|产生|发生))*)"
              + ENDS);
  private static final Pattern ZERO =
      Pattern.compile(
          NOUNS
              + "(?<acts>"
              + ACT
              + "?)(?<after>(?:处理|决定|件数|数量|数)*(?:均|都|皆|全部)?(?:为|是|：)(?:零|0(?:[件宗起份项])?)(?!\\d))"
              + ENDS);
  private static final Pattern MADE = Pattern.compile("制|出台|印发|颁布|新增");
  private static final Pattern NAMED = Pattern.compile("规范性文件|规章|许可|处罚|强制");

  /** Of some only it is said that there were none. */
  private static final Pattern OF_SOME =
      Pattern.compile("[对因凡如若经]|轻微|首违|重大|其中|涉及|公开|公示|备案|审查|清理|将|拟|计划|相关|申请");

  private final FigureScope scope;

  TableTwoNone(FigureScope scope) {
    this.scope = scope;
  }

  /**
   * One statement.
   *
   * @param counted what there was none of
   * @param act what was not done
   * @param whole whether it speaks for the whole organ
   * @param words the words that say so
   */
  record None(Kind counted, Kind act, boolean whole, String words) {}

  /** The statements of a sentence. */
  List<None> of(Figures figures) {
    List<None> all = new ArrayList<>();
    if (figures.hasAny("未没无零0")) {
      read(NONE, figures, all);
      read(ZERO, figures, all);
    }
    return all;
  }

  private void read(Pattern pattern, Figures figures, List<None> all) {
    Matcher match = pattern.matcher(figures.text());
    while (match.find()) {
      String lead = figures.clauseBefore(match.start());
      boolean mine =
          !OF_SOME.matcher(lead).find()
              && !scope.isOtherYear(figures.text().substring(0, match.start()));
      if (mine) {
        boolean whole = !scope.isPart(lead) && !scope.isOtherOrgan(lead);
        String acts = match.group("acts") + match.group("after");
        Matcher noun = NAMED.matcher(match.group("nouns"));
        while (noun.find()) {
          Kind counted = counted(noun.group());
          notDone(counted, acts)
              .forEach(act -> all.add(new None(counted, act, whole, match.group())));
        }
      }
    }
  }

  private static Kind counted(String noun) {
    return switch (noun) {
      case "许可" -> Kind.LICENCE;
      case "处罚" -> Kind.PENALTY;
      case "强制" -> Kind.COERCION;
      case "规章" -> Kind.REGULATION;
      default -> Kind.NORMATIVE;
    };
  }

  /** What was not done with what is counted, by the verbs around its name. */
  private static List<Kind> notDone(Kind counted, String acts) {
    if (counted.isDecision()) {
      return List.of(Kind.DECIDE);
    }
    List<Kind> kinds = new ArrayList<>();
    if (acts.contains("废止")) {
      kinds.add(Kind.ABOLISH);
    }
    if (MADE.matcher(acts).find()) {
      kinds.add(Kind.MAKE);
    }
    return kinds;
  }
}
