package org.yanbao.report.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Figures on applications that pass from one year to the next. */
final class CarriedFigures {

  private CarriedFigures() {}

  static void read(Pattern in, List<Pattern> out, FigureScope scope, Figures figures) {
    Matcher match = in.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      add(Subject.CARRIED_IN, match, figures);
    }
    for (Pattern pattern : out) {
      Matcher next = pattern.matcher(figures.text());
      while (!figures.has(Subject.CARRIED_OUT) && next.find()) {
        if (!scope.isThisYear(next.group("y"))) {
          add(Subject.CARRIED_OUT, next, figures);
        }
      }
    }
  }

  /** 其中 makes no part of it: what is carried over is always a part of all applications. */
  private static void add(Subject subject, Matcher match, Figures figures) {
    String clause = figures.clauseBefore(match.end()).replace("其中", "");
    if (!FigureScope.isElse(clause) && !FigureScope.isCompared(match.group("g"))) {
      figures.add(subject, match.group("n"), !FigureScope.isPart(clause), match.group());
    }
  }
}
