package org.yanbao.report.figure;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;
import org.yanbao.report.figure.TableTwoWords.Kind;
import org.yanbao.report.figure.TableTwoWords.Word;

/** Tells whether what a sentence counts for 表二 is all of the agency's own, of the whole year. */
final class TableTwoScope {
  private static final Pattern SOME_ORGANS =
      Pattern.compile(
          "各设区|(?<!所属|下属|及其|[各级直]|全[省市县区].{0,4})部门(?:共|累计|全年|依法)*(?=[作做]出|制|实施|采取|印|出台|废止)|乡镇|街道");

  private static final Set<Subject> IN_ANY_PLACE =
      EnumSet.of(
          Subject.NORMATIVE_MADE,
          Subject.NORMATIVE_ABOLISHED,
          Subject.NORMATIVE_VALID,
          Subject.REGULATIONS_MADE,
          Subject.REGULATIONS_ABOLISHED,
          Subject.REGULATIONS_VALID);

  private static final Set<Subject> IN_STOCK =
      EnumSet.of(Subject.NORMATIVE_VALID, Subject.REGULATIONS_VALID);

  /** What is in force now was so when the year ended. */
  private static final Pattern UP_TO_NOW = Pattern.compile("截[至止]目前");

  /** Where documents are published makes no part of those that were made or are in force. */
  private static final Pattern WHERE = Pattern.compile("网站|平台");

  /** What was in force at the beginning of the year is not what is in force at its end. */
  private static final Pattern BEGINNING = Pattern.compile("年初|期初|(?:上一?年度?|去年度?)[末底]");

  /** 「以我局名义制发」: nothing less than what the organ made. */
  private static final Pattern IN_ITS_NAME =
      Pattern.compile("以(?:本机关|本单位|[我本](?:局|厅|委|镇|乡|街道|单位)|局|厅)(?:的)?名义");

  /** 「发布县政府（办公室）文件79件，其中规范性文件11件」: those of its departments are counted as well. */
  private static final Pattern OF_GOVERNMENT =
      Pattern.compile(
          "[省市县区州旗](?:人民)?政府[（及和、与][^，。；\\d]{0,8}办(?:公[室厅])?）?[^，。；\\d]{0,4}文件(?:共计?|合计)?\\d+[件份个][，（]其中[^，。；]*$");

  private final FigureScope scope;

  TableTwoScope(FigureScope scope) {
    this.scope = scope;
  }

  /** Whether what was counted before, and is told more of now, is another organ's. */
  boolean isOfOthers(Word counted, Word number, Figures figures) {
    String between = figures.text().substring(counted.end(), number.start());
    boolean among = between.contains("其中") || between.contains("含");
    String clause = signed(figures.clauseBefore(counted.end()).replace("其中", ""), figures);
    String said = WHERE.matcher(clause).replaceAll("此处");
    return scope.isPart(said)
        || scope.isOtherOrgan(said)
        || counted.kind() == Kind.REGULATION && among && !scope.isOfGovernment();
  }

  /** Whether a figure that ends at a place of the sentence is that of the whole organ. */
  boolean isWhole(Subject subject, int end, Figures figures) {
    String told = figures.clauseBefore(end).replace("其中", "");
    String signed = signed(told, figures);
    String said = IN_STOCK.contains(subject) ? UP_TO_NOW.matcher(signed).replaceAll("") : signed;
    String scoped = IN_ANY_PLACE.contains(subject) ? WHERE.matcher(said).replaceAll("此处") : said;
    boolean ofGovernment =
        scope.isOfGovernment() && OF_GOVERNMENT.matcher(figures.text().substring(0, end)).find();
    return !ofGovernment
        && !BEGINNING.matcher(said).find()
        && !scope.isToldApart(figures.text())
        && !scope.isPart(scoped)
        && !scope.isOtherOrgan(scoped)
        && !SOME_ORGANS.matcher(said).find();
  }

  /** The words without its own name, where they tell of nothing made with others or for others. */
  private static String signed(String told, Figures figures) {
    int first = figures.text().indexOf("名义");
    boolean alone =
        first >= 0 && figures.text().lastIndexOf("名义") == first && !figures.text().contains("联合");
    return alone ? IN_ITS_NAME.matcher(told).replaceAll("") : told;
  }
}
