package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;
import org.yanbao.report.figure.TableTwoWords.Kind;
import org.yanbao.report.figure.TableTwoWords.Word;

/**
 * Figures on documents (规章, 行政规范性文件) that were made, abolished or are in force, and on decisions
 * (行政许可, 行政处罚, 行政强制) that were made.
 *
 * <p>A number belongs to what stands beside it: 「规范性文件9件」, 「9件规范性文件」, or, where it follows a verb,
 * 「废止4件」, to what the sentence counted last. What has no verb of its own has that of the number
 * before it in the same list.
 */
final class TableTwoFigures {

  private static final Pattern FILLER =
      Pattern.compile("(?:了|共?有|共?计|共|合计|总计|总数|总量|件数|数量|数|达|为|是|：)*");

  /** 「作出决定386件」. */
  private static final Pattern DECISION = Pattern.compile("(?:处理)?决定书?" + FILLER.pattern());

  /** What may stand between a number and what it counts: 「9件现行有效的县政府规章」. */
  private static final Pattern LINK =
      Pattern.compile("(?:的|现行有效|有效|继续有效|行政|新|[省市县区州]?(?:人民)?政府|[省市县区州厅局委]|部门|地方)*");

  /** What a list says between two of its members. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:[、，和及与并：（）○等]|以及|其中|包括|包含|含|[省市县区州]?(?:人民)?政府|[省市县区州厅局委]|部门|地方|新|共|各类|属于|依法|全年)*");

  /** Without one kind among them: 「办理各类行政许可」. */
  private static final Pattern ANY_KIND = Pattern.compile("(?:了|各类|的|共|涉及)*");

  private static final Pattern JOINT =
      Pattern.compile("(?:[、和及与或]|以及|或者)?(?:[省市县区州]?政府|[省市县区州]?直?部门|地方)?");
  private static final Pattern LIST_MARK = Pattern.compile("^(?:[、和与]|及(?!时)|以及)+");

  /** A year that an act on old documents looks back to: 「对2010年以来的文件进行清理」. */
  private static final Pattern SINCE =
      Pattern.compile("(?:20\\d{2}年|历年)(?:以来|以前|之前|至今)?(?:(?=[^。；]*?清理)|(?<=清理[^。；]{0,20}))");

  /** 「废止2件正在办理」. */
  private static final Pattern NOT_YET =
      Pattern.compile("^(?:的)?(?:事项|工作|手续|程序)?(?:正在|尚在|仍在|正|尚未|还未|拟|待|将|计划|列入)");

  /** 「行政许可6件由便民服务中心办理」. */
  private static final Pattern BY_OTHERS = Pattern.compile("^，?均?(?:由|委托|授权)");

  private static final Pattern WAS = Pattern.compile("(?:同时|一并|予以|依法|已经?|均|被|决定|宣布|全部|全文)*");
  private static final Pattern CLAUSE_OVER = Pattern.compile("^(?:了|处理)?(?:[，。；、）]|$)");

  private static final Set<Kind> BEHIND = EnumSet.of(Kind.ABOLISH, Kind.VALID, Kind.KEEP);

  private static final String CLAUSE_ENDS = "，；：（。";

  private final FigureScope scope;
  private final TableTwoScope own;

  TableTwoFigures(FigureScope scope) {
    this.scope = scope;
    this.own = new TableTwoScope(scope);
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    if (!TableTwoWords.mayStandIn(figures.text())) {
      return;
    }
    TableTwoWords words = TableTwoWords.of(figures.text());
    List<Found> found = new ArrayList<>();
    new TableTwoNone(scope)
        .of(figures)
        .forEach(
            none ->
                TableTwoSubjects.subject(none.counted(), none.act())
                    .ifPresent(s -> found.add(new Found(s, "0", none.whole(), none.words()))));
    TableTwoShares shares = TableTwoShares.of(words);
    shared(words, shares, figures, found);
    each(words, shares.end(), figures, found);
    TableTwoPick.report(figures, found);
  }

  private void each(TableTwoWords words, int from, Figures figures, List<Found> found) {
    Optional<Kind> carried = Optional.empty();
    int before = from;
    for (Word number : words.within(from, figures.text().length())) {
      if (number.kind() == Kind.NUMBER) {
        int part = Math.max(words.behindLast("；。", number.start()), before);
        if (part > before) {
          carried = Optional.empty();
        }
        carried = one(words, number, part, carried, figures, found);
        before = number.end();
      }
    }
  }

  /**
   * Reads the figure of a number, if it has one.
   *
   * @param part where what is told of it begins at the earliest
   * @param carried what was done with what the number before it counts
   * @return what was done with what this number counts
   */
  private Optional<Kind> one(
      TableTwoWords words,
      Word number,
      int part,
      Optional<Kind> carried,
      Figures figures,
      List<Found> found) {
    List<Word> told = words.within(part, number.start());
    if (NOT_YET.matcher(words.after(number.end())).find()) {
      return Optional.empty();
    }
    Optional<Word> left =
        last(told).filter(word -> isBeside(word, words.between(word.end(), number.start())));
    Optional<Word> noun =
        left.filter(word -> word.kind().isCounted())
            .or(() -> behind(words, number).filter(word -> word.kind().isCounted()));
    if (noun.isPresent()) {
      return named(words, number, noun.get(), part, carried, figures, found);
    }
    left.filter(word -> word.kind().isAct())
        .or(() -> toldBehind(words, number))
        .ifPresent(verb -> unnamed(words, number, verb, part, figures, found));
    List<Kind> acts = acts(told);
    return acts.isEmpty()
        ? carried
        : TableTwoSubjects.act(acts, Kind.NORMATIVE)
            .or(() -> TableTwoSubjects.act(acts, Kind.PENALTY));
  }

  /** A number beside what it counts. */
  private Optional<Kind> named(
      TableTwoWords words,
      Word number,
      Word counted,
      int part,
      Optional<Kind> carried,
      Figures figures,
      List<Found> found) {
    int until = Math.min(counted.start(), number.start());
    int clause = Math.max(part, words.behindLast(CLAUSE_ENDS, until));
    List<Word> verbs =
        words.within(clause, counted.start()).stream().filter(w -> w.kind().isAct()).toList();
    List<Kind> acts = acts(verbs);
    if (acts.isEmpty() && BY_OTHERS.matcher(words.after(number.end())).find()) {
      return Optional.empty();
    }
    boolean listed = LISTED.matcher(words.between(part, until)).matches();
    Optional<Kind> act =
        acts.isEmpty() && listed
            ? carried.filter(kind -> TableTwoSubjects.subject(counted.kind(), kind).isPresent())
            : TableTwoSubjects.act(acts, counted.kind());
    if (acts.isEmpty() && act.isEmpty()) {
      act = TableTwoBare.act(words, number, counted, part, figures);
    }
    boolean leftOver = act.equals(Optional.of(Kind.KEEP)) && isSifted(words, number);
    boolean someKind =
        act.equals(Optional.of(Kind.HANDLE))
            && !verbs.isEmpty()
            && !ANY_KIND.matcher(words.between(last(verbs).get().end(), until)).matches();
    if (!leftOver && !someKind && !isJoint(words, counted)) {
      add(counted.kind(), act, digits(number), clause, number.end(), figures, found);
    }
    return acts.isEmpty() && !listed ? Optional.empty() : act;
  }

  /** A number behind a verb: it counts what was counted last. */
  private void unnamed(
      TableTwoWords words, Word number, Word verb, int part, Figures figures, List<Found> found) {
    int clause = Math.max(part, words.behindLast(CLAUSE_ENDS, verb.start()));
    int end = Math.max(verb.end(), number.end());
    last(words.within(0, Math.min(verb.start(), number.start())).stream()
            .filter(word -> word.kind().isCounted() || word.kind() == Kind.THING)
            .toList())
        .filter(word -> word.kind().isCounted() && !isJoint(words, word))
        .filter(word -> !own.isOfOthers(word, number, figures))
        .ifPresent(
            counted -> {
              Optional<Kind> act =
                  TableTwoSubjects.act(acts(words.within(clause, verb.end())), counted.kind())
                      .filter(kind -> kind != Kind.KEEP || !isSifted(words, number))
                      .filter(kind -> kind != Kind.HANDLE);
              add(counted.kind(), act, digits(number), clause, end, figures, found);
            });
  }

  private void shared(
      TableTwoWords words, TableTwoShares shares, Figures figures, List<Found> found) {
    for (TableTwoShares.Share share : shares.all()) {
      List<Kind> acts = acts(words.within(shares.start(), shares.end()));
      boolean shown = share.counted().isDecision() && acts.contains(Kind.PUBLISH);
      if (!acts.contains(Kind.OTHERWISE) && !acts.contains(Kind.INTENDED) && !shown) {
        Optional<Kind> act = Optional.of(share.act());
        add(share.counted(), act, share.number(), shares.start(), shares.end(), figures, found);
      }
    }
  }

  private static boolean isBeside(Word word, String between) {
    return FILLER.matcher(between).matches()
        || word.kind() == Kind.DECIDE && DECISION.matcher(between).matches();
  }

  private static Optional<Word> last(List<Word> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
  }

  /** What a number counts that stands before it: 「9件规范性文件」. */
  private static Optional<Word> behind(TableTwoWords words, Word number) {
    return words.all().stream()
        .filter(word -> word.start() >= number.end() && !word.kind().isAct())
        .findFirst()
        .filter(word -> LINK.matcher(words.between(number.end(), word.start())).matches());
  }

  /** 「原有2件同时废止」, 「共有22件继续有效」: the verb stands behind the number. */
  private static Optional<Word> toldBehind(TableTwoWords words, Word number) {
    return words.all().stream()
        .filter(word -> word.start() >= number.end())
        .findFirst()
        .filter(word -> BEHIND.contains(word.kind()))
        .filter(word -> WAS.matcher(words.between(number.end(), word.start())).matches())
        .filter(word -> CLAUSE_OVER.matcher(words.after(word.end())).find());
  }

  /** What a clean-up left may be less than all that is in force. */
  private static boolean isSifted(TableTwoWords words, Word number) {
    return words.within(0, number.start()).stream().anyMatch(word -> word.kind() == Kind.SIFT);
  }

  private static String quoted(String words) {
    return LIST_MARK.matcher(words).replaceFirst("");
  }

  private static String digits(Word number) {
    return number.text().replaceAll("\\D", "");
  }

  private static List<Kind> acts(List<Word> words) {
    return words.stream().map(Word::kind).filter(Kind::isAct).toList();
  }

  /** Whether a number counts this and something else together. */
  private static boolean isJoint(TableTwoWords words, Word counted) {
    Optional<Word> before = last(words.within(0, counted.start()));
    return before
        .filter(word -> word.kind().isCounted() || word.kind() == Kind.THING)
        .filter(word -> JOINT.matcher(words.between(word.end(), counted.start())).matches())
        .isPresent();
  }

  private void add(
      Kind counted,
      Optional<Kind> act,
      String number,
      int clause,
      int end,
      Figures figures,
      List<Found> found) {
    Optional<Subject> subject = act.flatMap(kind -> TableTwoSubjects.subject(counted, kind));
    String before = SINCE.matcher(figures.text().substring(0, end)).replaceAll("");
    if (subject.isPresent() && !scope.isOtherYear(before)) {
      boolean whole = own.isWhole(subject.get(), end, figures);
      found.add(
          new Found(subject.get(), number, whole, quoted(figures.text().substring(clause, end))));
    }
  }
}
