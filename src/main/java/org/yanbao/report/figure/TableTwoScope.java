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

  private final FigureScope scope;

  TableTwoScope(FigureScope scope) {
    this.scope = scope;
  }

  /** Whether what was counted before, and is told more of now, is another organ's. */
  boolean isOfOthers(Word counted, Word number, Figures figures) {
    String between = figures.text().substring(counted.end(), number.start());
    boolean among = between.contains("其中") || between.contains("含");
    String clause = figures.clauseBefore(counted.end()).replace("其中", "");
    String said = WHERE.matcher(clause).replaceAll("此处");
    return scope.isPart(said)
        || scope.isOtherOrgan(said)
        || counted.kind() == Kind.REGULATION && among && !scope.isOfGovernment();
  }

  /** Whether a figure that ends at a place of the sentence is that of the whole organ. */
  boolean isWhole(Subject subject, int end, Figures figures) {
    String told = figures.clauseBefore(end).replace("其中", "");
    String said = IN_STOCK.contains(subject) ? UP_TO_NOW.matcher(told).replaceAll("") : told;
    String scoped = IN_ANY_PLACE.contains(subject) ? WHERE.matcher(said).replaceAll("此处") : said;
    return !BEGINNING.matcher(said).find()
        && !scope.isPart(scoped)
        && !scope.isOtherOrgan(scoped)
        && !SOME_ORGANS.matcher(said).find();
  }
}
