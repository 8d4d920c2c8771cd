package org.yanbao.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yanbao.report.sentence.Statement;

/** Puts together dates that a page break or a line of fixed length tore in two. */
final class TornDates {

  private static final Pattern OPEN = Pattern.compile("[\\d年月日自从起至到止为是：，~-]$");
  private static final Pattern ENDED = Pattern.compile("[。！？；）]$");
  private static final Pattern GOES_ON = Pattern.compile("^[\\d年月日号自从起至到止为是：~-]");

  private TornDates() {}

  /**
   * The sentences, those put together that belong together.
   *
   * @param ofFigures whether a text speaks of the figures of the report, so that a date is to
   *     follow
   */
  static List<Statement> mended(List<Statement> sentences, Predicate<String> ofFigures) {
    List<Statement> mended = new ArrayList<>();
    for (Statement next : sentences) {
      Statement last = mended.isEmpty() ? next : mended.get(mended.size() - 1);
      if (last != next && isTorn(last, next, ofFigures)) {
        mended.set(
            mended.size() - 1,
            new Statement(last.quote() + next.quote(), last.section(), last.place()));
      } else {
        mended.add(next);
      }
    }
    return mended;
  }

  private static boolean isTorn(Statement first, Statement next, Predicate<String> ofFigures) {
    return first.section() == next.section()
        && GOES_ON.matcher(next.text()).find()
        && !ENDED.matcher(first.text()).find()
        && (ofFigures.test(first.text()) || OPEN.matcher(first.text()).find() && hasNumber(first));
  }

  private static boolean hasNumber(Statement statement) {
    return statement.text().chars().anyMatch(Character::isDigit);
  }
}
