package org.yanbao.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.NarrativeFigure.Subject;

/** Collects the figures of one sentence. */
final class Figures {

  private static final int LONGEST_CLAUSE = 200;

  /** A sentence that names more figures is no prose. */
  private static final int MOST = 20;

  private final Statement at;
  private final List<NarrativeFigure> figures = new ArrayList<>();

  Figures(Statement at) {
    this.at = at;
  }

  /** The sentence, ready for patterns. */
  String text() {
    return at.text();
  }

  /** The sentence before it in the same paragraph. */
  String before() {
    return at.before();
  }

  /** Number of the section that the sentence stands in. */
  int section() {
    return at.section();
  }

  void add(Subject subject, String number, boolean whole, String words) {
    if (figures.size() == MOST) {
      return;
    }
    figures.add(
        new NarrativeFigure(
            subject, new BigDecimal(number), whole, words, at.quote(), at.section(), at.place()));
  }

  /** Whether a figure of that subject was found already. */
  boolean has(Subject subject) {
    return figures.stream().anyMatch(figure -> figure.subject() == subject);
  }

  /** Whether the sentence has named as many figures as prose can. */
  boolean isFull() {
    return figures.size() == MOST;
  }

  List<NarrativeFigure> found() {
    return List.copyOf(figures);
  }

  /** The clause that holds a position: what stands between its stops. */
  String clauseBefore(int position) {
    int start = position;
    while (start > 0
        && position - start < LONGEST_CLAUSE
        && "，。；！？：".indexOf(at.text().charAt(start - 1)) < 0) {
      start--;
    }
    return at.text().substring(start, position);
  }

  /** What of the clause stands behind a position. */
  String clauseAfter(int position) {
    int end = position;
    while (end < at.text().length()
        && end - position < LONGEST_CLAUSE
        && "，。；！？：（）".indexOf(at.text().charAt(end)) < 0) {
      end++;
    }
    return at.text().substring(position, end);
  }
}
