package org.yanbao.report.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;

/** Figures on normative documents (行政规范性文件). A 文件 that is not called 规范性 is none. */
final class NormativeFigures {

  private static final String N = "(?<n>\\d{1,6})(?:件|个|份|部|项)(?!次)";
  private static final String NAME = "(?:行政)?规范性文件";
  private static final String COUNT = NAME + "(?:共|计|共计|合计|总计|数量|总数|数|达|为|：)*" + N;

  /** The verb that the figure belongs to, in the order in which they are tried. */
  private static final Map<Subject, String> VERBS = new LinkedHashMap<>();

  static {
    VERBS.put(Subject.NORMATIVE_ABOLISHED, "废止");
    VERBS.put(Subject.NORMATIVE_VALID, "现行有效|继续有效");
    VERBS.put(Subject.NORMATIVE_MADE, "制发|制定|出台|印发|制订|新增(?:行政)?$");
    VERBS.put(Subject.NORMATIVE_PUBLISHED, "发布|公布|公开|更新");
  }

  private static final Pattern NAME_FIRST = Pattern.compile("(?<g>[^。；，\\d]{0,24})" + COUNT);
  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(?<g>[^。；，\\d]{0,24})" + N + "(?:现行有效)?(?:的)?" + NAME + "(?!解读|文本|汇编)");
  private static final Pattern STATE_AFTER =
      Pattern.compile(
          "(?<g>"
              + NAME
              + "现行有效)(?:件数|数量|共|计|为|：|数)*"
              + N
              + "|(?<g2>"
              + NAME
              + ")(?<n2>\\d{1,6})[件个份]现行有效");

  /** 「规范性文件新增2件」. */
  private static final Pattern MADE_AFTER =
      Pattern.compile("(?<g>" + NAME + "(?:新增|新?制定|新?制发|出台|印发))(?:件数|数量|了|共|计|为|：|数)*" + N);

  /** 「制定规范性文件2件、废止1件，现行有效9件」: what follows has no noun of its own. */
  private static final Pattern CHAINED =
      Pattern.compile(
          "[，、；](?<g>(?:同时|本年|全年|其中|截至年底|截至20\\d{2}年底|目前|当前|现)?(?<v>废止|现行有效|继续有效))(?:件数|数量|的|共|计|为|：|数)*"
              + N);

  /** 「未制发规范性文件」: the figure is 0. */
  private static final Pattern NONE_MADE =
      Pattern.compile(
          "(?:未|没有|无)(?:新)?(?:制发|制定|出台|印发|制订)(?:或?出台|和出台|发布|印发|过|任何|新的?)*"
              + NAME
              + "(?=[，。；]|$|的?情[况形])|(?:无|没有)(?:新)?"
              + NAME
              + "(?:制发|制定|出台)(?=[，。；]|$)");

  private static final Pattern MIXED =
      Pattern.compile(
          "修改|修订|失效|清理|审查|审核|备案|起草|征求|解读|评估|报送|党内|拟|计划|宣传|转发|梳理|政策文件|和文件|规章[、和及与或]|及文件|归集|上传|下载|学习");

  /** 「清理并公开现行有效的规范性文件」: those that were left. */
  private static final Pattern FOR_SHOW =
      Pattern.compile("(?:清理|梳理)(?:并|后)(?:集中|统一|全部|重新)?(?=(?:公开|公布|发布)(?:了)?现行有效)");

  private static final Pattern AMONG = Pattern.compile("^(?:其中[：]?|[件部个份]?、)(?:行政)?$");

  /** Where documents in force are published makes no part of them. */
  private static final Pattern WHERE = Pattern.compile("网站|平台");

  private final FigureScope scope;

  NormativeFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    String text = figures.text();
    if (!text.contains("规范性文件")) {
      return;
    }
    Matcher state = STATE_AFTER.matcher(text);
    while (state.find()) {
      String number = state.group("n") == null ? state.group("n2") : state.group("n");
      add(Subject.NORMATIVE_VALID, number, state, figures);
    }
    Matcher made = MADE_AFTER.matcher(text);
    if (made.find()) {
      add(Subject.NORMATIVE_MADE, made.group("n"), made, figures);
    }
    read(NAME_FIRST, figures);
    read(NUMBER_FIRST, figures);
    chained(figures);
    noneMade(figures);
  }

  private void noneMade(Figures figures) {
    Matcher match = NONE_MADE.matcher(figures.text());
    if (match.find() && !figures.has(Subject.NORMATIVE_MADE)) {
      String lead = figures.clauseBefore(match.start());
      if (!scope.isOtherYear(figures.text().substring(0, match.start()))) {
        figures.add(
            Subject.NORMATIVE_MADE,
            "0",
            !scope.isPart(lead) && !scope.isOtherOrgan(lead),
            match.group());
      }
    }
  }

  private void chained(Figures figures) {
    if (!figures.has(Subject.NORMATIVE_MADE)
        && !figures.has(Subject.NORMATIVE_ABOLISHED)
        && !figures.has(Subject.NORMATIVE_PUBLISHED)) {
      return;
    }
    Matcher match = CHAINED.matcher(figures.text());
    match.region(figures.text().indexOf("规范性文件"), figures.text().length());
    while (!figures.isFull() && match.find()) {
      if (!followsNormative(figures.text().substring(0, match.start()))) {
        continue;
      }
      Subject subject =
          match.group("v").equals("废止") ? Subject.NORMATIVE_ABOLISHED : Subject.NORMATIVE_VALID;
      add(subject, match.group("n"), match, figures);
    }
  }

  /** Whether the documents named last are normative ones, not all that a column of a site shows. */
  private static boolean followsNormative(String before) {
    int noun = before.lastIndexOf("文件");
    return before.startsWith("规范性", noun - 3) && !before.startsWith("栏", noun + 2);
  }

  private void read(Pattern pattern, Figures figures) {
    Matcher match = pattern.matcher(figures.text());
    while (!figures.isFull() && match.find()) {
      String lead = FOR_SHOW.matcher(match.group("g")).replaceAll("");
      if (!MIXED.matcher(lead).find() && !FigureScope.isCompared(lead)) {
        String verbs = AMONG.matcher(lead).matches() ? clauseAbove(match.start(), figures) : lead;
        subject(verbs).ifPresent(subject -> add(subject, match.group("n"), match, figures));
      }
    }
  }

  /** 「更新文件12个，其中规范性文件4个」, 「出台规章4部、规范性文件4个」: the verb stands before. */
  private static String clauseAbove(int start, Figures figures) {
    return start == 0 ? "" : figures.clauseBefore(start - 1);
  }

  private static java.util.Optional<Subject> subject(String words) {
    if (MIXED.matcher(words).find()) {
      return java.util.Optional.empty();
    }
    return VERBS.entrySet().stream()
        .filter(verb -> Pattern.compile(verb.getValue()).matcher(words).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void add(Subject subject, String number, Matcher match, Figures figures) {
    String before = figures.text().substring(0, match.end());
    if (scope.isOtherYear(before) || figures.has(subject)) {
      return;
    }
    String clause = figures.clauseBefore(match.end()).replace("其中", "");
    String scoped =
        subject == Subject.NORMATIVE_VALID ? WHERE.matcher(clause).replaceAll("此处") : clause;
    figures.add(subject, number, !scope.isPart(scoped), match.group());
  }
}
