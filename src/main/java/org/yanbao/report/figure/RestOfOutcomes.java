package org.yanbao.report.figure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure;
import org.yanbao.report.NarrativeFigure.Subject;

/** 「其他1件」 at the end of a list of outcomes: the row 其他处理, or all that the list does not name. */
final class RestOfOutcomes {

  private static final Pattern REST =
      Pattern.compile(
          "(?<=[，、；和及])其[他它](?:情况|情形|类|结果|方式|答复)?(?:的)?(?:申请)?(?:共|为|：|有)*(?<n>\\d{1,9})[件份宗条](?=[，。；）（]|$)");

  /** Between the first outcome and the rest: a list within the list. */
  private static final Pattern PARTED = Pattern.compile("其中|包括|包含|：|[（][^）]*$");

  private static final Map<Subject, Subject> GROUPS = new EnumMap<>(Subject.class);

  static {
    List.of(
            Subject.DISCLOSED,
            Subject.PARTLY_DISCLOSED,
            Subject.WITHHELD,
            Subject.UNAVAILABLE,
            Subject.NOT_PROCESSED)
        .forEach(group -> GROUPS.put(group, group));
    GROUPS.put(Subject.DISCLOSED_OR_PARTLY, Subject.DISCLOSED);
    GROUPS.put(Subject.AGREED, Subject.DISCLOSED);
    GROUPS.put(Subject.NOT_EXISTING, Subject.UNAVAILABLE);
    GROUPS.putAll(ReasonNames.groups());
  }

  private RestOfOutcomes() {}

  /** Adds the figure of a sentence, where two groups of outcomes or more were told before it. */
  static void read(Figures figures) {
    if (!figures.text().contains("其他") && !figures.text().contains("其它")) {
      return;
    }
    Matcher match = REST.matcher(figures.text());
    if (!match.find() || figures.has(Subject.OTHERWISE_HANDLED)) {
      return;
    }
    Set<Subject> groups = EnumSet.noneOf(Subject.class);
    int first = match.start();
    int last = 0;
    boolean whole = true;
    for (NarrativeFigure figure : figures.found()) {
      int at = figures.text().indexOf(figure.words());
      Subject group = GROUPS.get(figure.subject());
      if (group != null && at >= 0 && at < match.start()) {
        groups.add(group);
        first = Math.min(first, at);
        last = Math.max(last, at + figure.words().length());
        whole &= figure.whole();
      }
    }
    boolean next = last >= match.start() - 1 || isAside(figures.text(), last, match.start());
    if (groups.size() > 1
        && next
        && !PARTED.matcher(figures.text().substring(first, match.start())).find()) {
      figures.add(Subject.OTHER_OUTCOMES, match, whole);
    }
  }

  /** Whether only words in brackets or 申请 stand between the last outcome and the rest. */
  private static boolean isAside(String text, int from, int until) {
    return from <= until && text.substring(from, until).matches("(?:的|申请|决定|（[^（）]*）|[，、；])*");
  }
}
