package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * Figures on applications that are dealt out over a list before them: 「新收、办结政府信息公开申请分别为213件、214件」,
 * 「予以公开、部分公开分别为98件和21件」.
 */
final class SharedFigures {

  /** What a member of the list is called; no name begins another one. */
  private static final Map<Subject, Pattern> NAMES =
      Map.ofEntries(
          name(Subject.CARRIED_IN, "(?:上一?年度?|去年)(?:的)?(?:结转|转结)(?:到?本年度?|至本年度?)?|结转(?:自)?上一?年度?"),
          name(Subject.CARRIED_OUT, "(?:结转|转结|转)(?:到|至|入)?(?:下一?年度?|次年)(?:度)?(?:继续)?(?:办理)?"),
          name(Subject.RECEIVED, "(?:本年度?|全年)?(?:新?收到|新收|新受理|受理|接收|收件)"),
          name(Subject.HANDLED, "(?:本年度?|全年|已)?(?:办结|答复|办复)"),
          name(Subject.DISCLOSED, "予以公开"),
          name(Subject.PARTLY_DISCLOSED, "(?:予以)?部分公开"),
          name(Subject.WITHHELD, "不予公开"),
          name(Subject.UNAVAILABLE, "无法提供"),
          name(Subject.NOT_PROCESSED, "不予处理"),
          name(Subject.OTHERWISE_HANDLED, "其[他它]处理"),
          name(Subject.FROM_PERSONS, "(?:来自)?自然人"),
          name(Subject.FROM_ORGANISATIONS, "(?:来自)?法人(?:或者?|和|及)其[他它]组织"));

  private static final String MEMBER =
      "(?:"
          + String.join("|", NAMES.values().stream().map(Pattern::pattern).sorted().toList())
          + ")(?:的)?(?:政府信息公开|依申请公开|信息公开)?(?:申请)?(?:件数|数量|数|量)?";

  private static final String AND = "(?:[、，和及与]|以及)";

  private static final String COUNT = "\\d{1,9}(?:件|宗|份|起)";

  private static final Pattern DEALT =
      Pattern.compile(
          "(?<names>"
              + MEMBER
              + "(?:"
              + AND
              + MEMBER
              + ")+)(?:分别|依次)(?:[为是有达：]|共)*(?<counts>"
              + COUNT
              + "(?:"
              + AND
              + COUNT
              + ")+)(?!以上|左右)");

  private static final Pattern ONE_NAME = Pattern.compile(MEMBER);
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final FigureScope scope;

  SharedFigures(FigureScope scope) {
    this.scope = scope;
  }

  private static Map.Entry<Subject, Pattern> name(Subject subject, String words) {
    return Map.entry(subject, Pattern.compile(words));
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    if (!figures.text().contains("分别") && !figures.text().contains("依次")) {
      return;
    }
    Matcher match = DEALT.matcher(figures.text());
    while (match.find()) {
      List<Subject> names = names(match.group("names"));
      List<String> counts =
          NUMBER.matcher(match.group("counts")).results().map(number -> number.group()).toList();
      if (names.size() == counts.size() && isMine(match, figures)) {
        boolean whole = isWhole(match, figures);
        for (int i = 0; i < names.size(); i++) {
          figures.add(names.get(i), counts.get(i), whole, match.group());
        }
      }
    }
  }

  private static List<Subject> names(String words) {
    List<Subject> names = new ArrayList<>();
    Matcher one = ONE_NAME.matcher(words);
    while (one.find()) {
      subject(one.group()).ifPresent(names::add);
    }
    return names;
  }

  private static Optional<Subject> subject(String words) {
    return NAMES.entrySet().stream()
        .filter(name -> name.getValue().matcher(words).lookingAt())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean isMine(Matcher match, Figures figures) {
    String told = figures.before() + figures.text().substring(0, match.end());
    return told.contains("公开")
        && (Matter.isApplication(told) || told.contains("依申请公开"))
        && !FigureScope.isElse(figures.clauseBefore(match.start()))
        && !scope.isOtherYear(figures.text().substring(0, match.start()));
  }

  private boolean isWhole(Matcher match, Figures figures) {
    String lead = figures.clauseBefore(match.start());
    return !scope.isPart(lead)
        && !scope.isOtherOrgan(lead)
        && !scope.isOfSystem(figures.text().substring(0, match.start()))
        && !scope.followsPart(figures, match.start());
  }
}
