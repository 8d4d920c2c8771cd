package org.yanbao.report.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/**
 * Figures on decisions (行政许可, 行政处罚, 行政强制) that were made and on regulations (规章). How many of them
 * were made public is another figure.
 */
final class TableTwoFigures {

  private static final String N = "(?<n>\\d{1,9})[件宗起份](?!次|目|以(?!及)|左右|上下)";
  private static final String FILLER = "(?:共计?|计|总数|数量|数|为|：|了)*";

  /** Decisions are counted in 项 too; 项 behind anything else may be matters (事项). */
  private static final String ITEMS = "(?<items>\\d{1,9})项(?!次|目|以|左右|上下)";

  /** 「行政许可、行政处罚、行政强制处理决定数量分别为3件、2件、0件」. */
  private static final Pattern RESPECTIVELY =
      Pattern.compile(
          "(?<kinds>行政(?:许可|处罚|强制)(?:[、和及]行政(?:许可|处罚|强制)){1,2})(?:处理)?决定(?:件?数量?)?分别(?:为|是|有)?"
              + "(?<n1>\\d{1,9})[件宗起份]?[、，和]+(?<n2>\\d{1,9})[件宗起份]?(?:[、，和]+(?<n3>\\d{1,9})[件宗起份])?");

  private static final Pattern KIND = Pattern.compile("许可|处罚|强制");
  private static final Map<String, Subject> OF_KIND =
      Map.of("许可", Subject.LICENCES, "处罚", Subject.PENALTIES, "强制", Subject.COERCIONS);
  private static final Map<Subject, Pattern> FIGURES = new EnumMap<>(Subject.class);

  private static final Map<Subject, Pattern> NUMBER_FIRST =
      Map.of(
          Subject.LICENCES, numberFirst("许可"),
          Subject.PENALTIES, numberFirst("处罚"),
          Subject.COERCIONS, numberFirst("强制"));

  static {
    FIGURES.put(Subject.LICENCES, decision("许可"));
    FIGURES.put(Subject.PENALTIES, decision("处罚"));
    FIGURES.put(Subject.COERCIONS, decision("强制"));
    FIGURES.put(
        Subject.REGULATIONS_MADE, regulation("(?:制定|出台|颁布|制发|制订)(?:了|新|[省市州]?政府|地方|[省市州])*"));
    FIGURES.put(Subject.REGULATIONS_ABOLISHED, regulation("废止(?:了|[省市州]?政府|地方|[省市州])*"));
    FIGURES.put(Subject.REGULATIONS_VALID, regulation("现行有效(?:的|[省市州]?政府|地方|[省市州])*"));
  }

  private static final Pattern PUBLISHED =
      Pattern.compile("办理|受理|核发|审批|公开|公示|归集|上传|录入|发布|公布|报送|较|同比|涉及");

  /** Of what was made only what was shown is counted. */
  private static final Pattern SHOWN = Pattern.compile("公开|公示|归集|上传|录入|发布|公布|报送|较|同比|涉及");

  /** 「实施行政处罚3件」: what was imposed was decided. */
  private static final Pattern IMPOSED =
      Pattern.compile("(?:^|[，、；年])(?:全年|共|累计|依法|本年度?|20\\d{2}年度?)*(?:实施|采取)$");

  private static final Pattern JOINT = Pattern.compile("行政(?:许可|处罚|强制)(?:措施|处理)?(?:决定)?[和及与、]?$");

  /** 「制定规章5件，修改2件，废止3件」: what follows has no noun of its own. */
  private static final Pattern CHAINED =
      Pattern.compile(
          "规章\\d{1,6}[件部][，、；](?:修改|修订)?(?:\\d{1,6}[件部][，、；])?(?<v>废止|现行有效)(?:了|的|为|共|计)*(?<n>\\d{1,6})[件部](?!次|目|以(?!及))");

  private final FigureScope scope;

  TableTwoFigures(FigureScope scope) {
    this.scope = scope;
  }

  private static Pattern decision(String kind) {
    return Pattern.compile(
        "行政" + kind + "(?:措施|处理|执行|案件)?(?:(?:决定)?书?" + FILLER + N + "|决定" + ITEMS + ")");
  }

  /** 「作出12件行政许可」. */
  private static Pattern numberFirst(String kind) {
    return Pattern.compile(
        "(?<=[作做]出)(?:了|各类|共)*" + N + "行政" + kind + "(?:措施|处理)?(?:决定)?(?=[，。；、）]|$)");
  }

  private static Pattern regulation(String verb) {
    return Pattern.compile(verb + "规章" + FILLER + "(?<n>\\d{1,6})[件部](?!次|目|以(?!及)|左右|上下)");
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    if (!figures.text().contains("行政") && !figures.text().contains("规章")) {
      return;
    }
    respectively(figures);
    FIGURES.forEach((subject, pattern) -> read(subject, pattern, figures));
    if (figures.text().contains("出")) {
      NUMBER_FIRST.forEach((subject, pattern) -> read(subject, pattern, figures));
    }
    if (figures.hasWhole(Subject.REGULATIONS_MADE)) {
      chained(figures);
    }
  }

  private void respectively(Figures figures) {
    if (!figures.text().contains("分别")) {
      return;
    }
    Matcher match = RESPECTIVELY.matcher(figures.text());
    if (match.find()) {
      String clause = figures.clauseBefore(match.start());
      boolean mine =
          !SHOWN.matcher(clause).find()
              && !scope.isOtherYear(figures.text().substring(0, match.start()));
      Matcher kind = KIND.matcher(match.group("kinds"));
      for (int i = 1; mine && i <= 3 && kind.find() && match.group("n" + i) != null; i++) {
        boolean whole = !scope.isPart(clause) && !scope.isOtherOrgan(clause);
        figures.add(OF_KIND.get(kind.group()), match.group("n" + i), whole, match.group());
      }
    }
  }

  private static void chained(Figures figures) {
    Matcher match = CHAINED.matcher(figures.text());
    if (match.find()) {
      Subject subject =
          match.group("v").equals("废止") ? Subject.REGULATIONS_ABOLISHED : Subject.REGULATIONS_VALID;
      if (!figures.has(subject)) {
        figures.add(subject, match, true);
      }
    }
  }

  private void read(Subject subject, Pattern pattern, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.has(subject) && !figures.isFull() && match.find()) {
      String before = figures.text().substring(0, match.start());
      String clause = figures.clauseBefore(match.start());
      boolean made =
          match.group().contains("规章")
              || match.group().contains("处理决定")
              || match.group().contains("决定数")
              || isMade(before)
              || IMPOSED.matcher(before).find() && !match.group().contains("许可");
      boolean published = PUBLISHED.matcher(clause).find();
      if (made && !published && !JOINT.matcher(before).find() && !scope.isOtherYear(before)) {
        boolean again =
            pattern.matcher(figures.text()).region(match.end(), figures.text().length()).find();
        boolean whole = !scope.isPart(clause) && !scope.isOtherOrgan(clause) && !again;
        String number = match.group("n");
        if (number == null) {
          figures.add(subject, match.group("items"), whole, match.group());
        } else {
          figures.add(subject, match, whole);
        }
      }
    }
  }

  private static boolean isMade(String before) {
    String words = before.substring(Math.max(before.lastIndexOf('；'), 0));
    int last = Math.max(words.lastIndexOf("作出"), words.lastIndexOf("做出"));
    return last >= 0
        && !PUBLISHED.matcher(words.substring(last)).find()
        && !SHOWN.matcher(words).find();
  }
}
