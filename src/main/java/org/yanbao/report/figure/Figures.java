package org.yanbao.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.NarrativeFigure.Subject;
import org.yanbao.report.sentence.Statement;

/** Collects the figures of one sentence. */
final class Figures {

  private static final int SECTION_ON_CASES = 4;
  private static final int LONGEST_CLAUSE = 200;

  /** A sentence that names more figures is no prose. */
  private static final int MOST = 40;

  private static final Pattern ON_TIME = Pattern.compile(".{0,20}(?:[年月日底末初]|以来|半年|季度|期间|目前)");

  /** 「已在上年度列报」, 「不计入上表」. */
  private static final Pattern TAKEN_OUT =
      Pattern.compile(
          "[^，。；（）、\\d]{0,12}[，（]?(?!其中)[^，。；（）\\d]{0,16}(?:不重复[统计列]|(?:不|未|没有)(?:再|予)?(?:计|列|纳)入|不在[^，。；]{0,10}(?:统计|填报)|另行?(?:外)?(?:统计|计|列)"
              + "|已经?(?:在|于|计入|列入|纳入)(?:上一?年度?|去年|20\\d{2}年度?)[^，。；]{0,10}(?:列|计|统|填|报))");

  private final Statement at;
  private final List<NarrativeFigure> figures = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

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

  /** The same as a sentence of its own, which a heading is not. */
  String above() {
    return at.before().isEmpty()
            || "。；：！？".indexOf(at.before().charAt(at.before().length() - 1)) >= 0
        ? at.before()
        : at.before() + "。";
  }

  /** Number of the section that the sentence stands in. */
  int section() {
    return at.section();
  }

  /** Whether the sentence stands where a report does not tell of applications in general. */
  boolean isAside() {
    return at.section() != 1 && at.section() != 3;
  }

  /** Whether the sentence stands in the section on reviews and lawsuits. */
  boolean isOnCases() {
    return at.section() == SECTION_ON_CASES;
  }

  /** Whether the sentence has one of these characters: a pattern is dear, this is not. */
  boolean hasAny(String characters) {
    for (int i = 0; i < at.text().length(); i++) {
      if (characters.indexOf(at.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  void add(Subject subject, String number, boolean whole, String words) {
    if (figures.size() == MOST) {
      return;
    }
    figures.add(
        new NarrativeFigure(
            subject,
            new BigDecimal(number),
            whole && !isTakenOut(words),
            words,
            at.quote(),
            at.section(),
            at.place()));
  }

  /** Whether it is said right behind a figure that it is counted elsewhere. */
  private boolean isTakenOut(String words) {
    if (!hasAny("计列纳填")) {
      return false;
    }
    int from = at.text().indexOf(words);
    return from >= 0
        && TAKEN_OUT
            .matcher(at.text())
            .region(from + words.length(), at.text().length())
            .lookingAt();
  }

  /** Adds the figure in the group n of a match, unless it was added as that subject before. */
  void add(Subject subject, Matcher match, boolean whole) {
    if (taken.add(subject + "@" + match.start("n"))) {
      add(subject, match.group("n"), whole, match.group());
    }
  }

  /** Whether a figure of that subject was found that speaks for the whole organ. */
  boolean hasWhole(Subject subject) {
    return figures.stream().anyMatch(figure -> figure.subject() == subject && figure.whole());
  }

  /** The first figure of that subject that speaks for the whole organ. */
  Optional<BigDecimal> number(Subject subject) {
    return figures.stream()
        .filter(figure -> figure.subject() == subject && figure.whole())
        .map(NarrativeFigure::value)
        .findFirst();
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

  /**
   * The clause that holds a position: what stands between its stops, with the words on time before
   * it.
   */
  String clauseBefore(int position) {
    int start = startOfClause(position);
    if (start > 0 && at.text().charAt(start - 1) == '，') {
      int above = startOfClause(start - 1);
      if (ON_TIME.matcher(at.text().substring(above, start - 1)).matches()) {
        start = above;
      }
    }
    return at.text().substring(start, position);
  }

  private int startOfClause(int position) {
    int start = position;
    while (start > 0
        && position - start < LONGEST_CLAUSE
        && "，。；！？：".indexOf(at.text().charAt(start - 1)) < 0) {
      start = at.text().charAt(start - 1) == '）' ? Asides.opening(at.text(), start - 1) : start - 1;
    }
    return start;
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
