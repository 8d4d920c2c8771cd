package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
      Pattern.compile("(?:[、和及与或]|以及|或者)(?:[省市县区州]?政府|[省市县区州]?直?部门|地方)?");
  private static final Pattern LIST_MARK = Pattern.compile("^(?:[、和及与]|以及)+");
  private static final Pattern IN_FORCE = Pattern.compile("^(?:均|全部|都)?(?:现行|继续)有效");

  /** A year that an act on old documents looks back to: 「对2010年以来的文件进行清理」. */
  private static final Pattern SINCE =
      Pattern.compile("(?:20\\d{2}年|历年)(?:以来|以前|之前|至今)?(?:(?=[^。；]*?清理)|(?<=清理[^。；]{0,20}))");

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

  /** 「发布概况信息227条、动态信息4921条、」: what else was published, each with its count. */
  private static final Pattern SHOWN =
      Pattern.compile("(?:(?:(?!其中|包括|包含|[含是为])[^，。；：、\\d]){1,20}\\d{1,9}[条篇期次](?:[，、和及与]|以及))+");

  /** What is said of all decisions that were counted. */
  private static final Pattern SHOWN_AFTERWARDS = Pattern.compile("\\d[件宗起份]，(?:均|全部|都|已)");

  /** Where a sentence tells how many were decided, how many were handled says nothing more. */
  private static final Map<Subject, Subject> DECIDED_OF_HANDLED =
      Map.of(
          Subject.LICENCES_HANDLED, Subject.LICENCES,
          Subject.PENALTIES_HANDLED, Subject.PENALTIES,
          Subject.COERCIONS_HANDLED, Subject.COERCIONS);

  /** A figure that adds up those told before it. */
  private static final Pattern SUM = Pattern.compile("^(?:两者|以上)?(?:合计|共计|总计)");

  /** What was in force at the beginning of the year is not what is in force at its end. */
  private static final Pattern BEGINNING = Pattern.compile("年初|期初|(?:上一?年度?|去年度?)[末底]");

  /** 「废止2件正在办理」. */
  private static final Pattern NOT_YET =
      Pattern.compile("^(?:的)?(?:事项|工作|手续|程序)?(?:正在|尚在|仍在|正|尚未|还未|拟|待|将|计划|列入)");

  /** 「行政许可6件由便民服务中心办理」. */
  private static final Pattern BY_OTHERS = Pattern.compile("^，?均?(?:由|委托|授权)");

  private static final Pattern WAS = Pattern.compile("(?:同时|一并|予以|依法|已经?|均|被|决定|宣布|全部|全文)*");
  private static final Pattern CLAUSE_OVER = Pattern.compile("^(?:了|处理)?(?:[，。；、）]|$)");

  /** 「本年度行政处罚12件」: nothing but the year stands before what is counted. */
  private static final Pattern OF_THE_YEAR =
      Pattern.compile("(?:20\\d{2}年度?|本年度?|全年|年内)，?(?:全年)?(?:[我本][^，。；]{1,3})?(?:共计?|累计)?");

  /** 「规章6部（新制定4部、修订2部）」: both are what was made. */
  private static final Pattern MADE_AND_REVISED =
      Pattern.compile(
          "(\\d{1,6})[部件]（[^（）\\d]{0,8}(?:制定|制发|出台)(\\d{1,6})[部件][、，]修[订改](\\d{1,6})[部件]");

  private static final String CLAUSE_ENDS = "，；：（。";

  private final FigureScope scope;

  TableTwoFigures(FigureScope scope) {
    this.scope = scope;
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
    report(figures, found);
  }

  /** Of what a subject is told more than once, the first that speaks for the whole counts. */
  private static void report(Figures figures, List<Found> found) {
    for (Subject subject : Subject.values()) {
      Subject made = DECIDED_OF_HANDLED.getOrDefault(subject, subject);
      boolean decidedToo = made != subject && found.stream().anyMatch(f -> f.subject() == made);
      List<Found> all = found.stream().filter(f -> f.subject() == subject && !decidedToo).toList();
      List<Found> same = isDecision(subject) ? withoutNone(all) : all;
      if (!same.isEmpty()) {
        Found said =
            same.stream()
                .filter(Found::whole)
                .max(Comparator.comparing(one -> SUM.matcher(one.words()).find()))
                .orElse(same.get(0));
        boolean revisedToo = isMade(subject) && isOfBoth(said, figures);
        boolean clear = !revisedToo && (same.size() == 1 || !isDecision(subject));
        figures.add(subject, said.number(), said.whole() && clear, said.words());
      }
    }
  }

  /** 「实施行政强制措施28件，无行政强制执行」: of one kind there were none. */
  private static List<Found> withoutNone(List<Found> all) {
    List<Found> some = all.stream().filter(one -> !one.number().equals("0")).toList();
    return some.isEmpty() ? all : some;
  }

  private static boolean isMade(Subject subject) {
    return subject == Subject.REGULATIONS_MADE || subject == Subject.NORMATIVE_MADE;
  }

  /** Whether the figure and what was revised add up to what the sentence counts before them. */
  private static boolean isOfBoth(Found said, Figures figures) {
    return MADE_AND_REVISED
        .matcher(figures.text())
        .results()
        .anyMatch(
            all ->
                all.group(2).equals(said.number())
                    && Integer.parseInt(all.group(1))
                        == Integer.parseInt(all.group(2)) + Integer.parseInt(all.group(3)));
  }

  private static boolean isDecision(Subject subject) {
    return subject == Subject.LICENCES
        || subject == Subject.PENALTIES
        || subject == Subject.COERCIONS;
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
        last(told)
            .filter(word -> FILLER.matcher(words.between(word.end(), number.start())).matches());
    Optional<Word> noun =
        left.filter(word -> word.kind().isCounted())
            .or(() -> behind(words, number).filter(word -> word.kind().isCounted()));
    if (noun.isPresent()) {
      return named(words, number, noun.get(), part, carried, figures, found);
    }
    left.filter(word -> word.kind().isAct())
        .or(() -> abolished(words, number))
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
      if (IN_FORCE.matcher(words.after(number.end())).find()) {
        act = Optional.of(Kind.VALID);
      } else if (isShown(words, part, counted)) {
        act = Optional.of(Kind.PUBLISH);
      } else if (counted.kind().isDecision() && isBare(words, counted, figures)) {
        act = Optional.of(Kind.DECIDE);
      }
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
        .filter(word -> !isOfOthers(word, number, figures))
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

  /** 「原有2件同时废止」: the verb stands behind the number. */
  private static Optional<Word> abolished(TableTwoWords words, Word number) {
    return words.all().stream()
        .filter(word -> word.start() >= number.end())
        .findFirst()
        .filter(word -> word.kind() == Kind.ABOLISH)
        .filter(word -> WAS.matcher(words.between(number.end(), word.start())).matches())
        .filter(word -> CLAUSE_OVER.matcher(words.after(word.end())).find());
  }

  /** What a clean-up left may be less than all that is in force. */
  private static boolean isSifted(TableTwoWords words, Word number) {
    return words.within(0, number.start()).stream().anyMatch(word -> word.kind() == Kind.SIFT);
  }

  /** Whether what was counted before, and is told more of now, is another organ's. */
  private boolean isOfOthers(Word counted, Word number, Figures figures) {
    String between = figures.text().substring(counted.end(), number.start());
    boolean among = between.contains("其中") || between.contains("含");
    String clause = figures.clauseBefore(counted.end()).replace("其中", "");
    String said = WHERE.matcher(clause).replaceAll("此处");
    return scope.isPart(said)
        || scope.isOtherOrgan(said)
        || counted.kind() == Kind.REGULATION && among && !scope.isOfGovernment();
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

  /** Whether all the words before tell what was published, each with its count. */
  private static boolean isShown(TableTwoWords words, int part, Word counted) {
    List<Word> verbs =
        words.within(part, counted.start()).stream().filter(w -> w.kind().isAct()).toList();
    return counted.kind().isDocument()
        && verbs.size() == 1
        && verbs.get(0).kind() == Kind.PUBLISH
        && SHOWN.matcher(words.between(verbs.get(0).end(), counted.start())).matches();
  }

  /** Whether decisions are counted with no verb at all, as in a table that is told. */
  private static boolean isBare(TableTwoWords words, Word counted, Figures figures) {
    boolean named =
        counted.text().contains("处理")
            || words.after(counted.end()).startsWith("数") && counted.text().contains("决定");
    if (named) {
      return words.all().stream()
          .noneMatch(word -> word.end() <= counted.start() && shows(word.kind()));
    }
    long kinds = words.all().stream().map(Word::kind).filter(Kind::isDecision).distinct().count();
    Stream<Word> told =
        words.all().stream()
            .filter(word -> !SHOWN_AFTERWARDS.matcher(words.between(0, word.start())).find());
    boolean alone = OF_THE_YEAR.matcher(words.between(0, counted.start())).matches();
    boolean shownBefore =
        TableTwoWords.of(figures.before()).all().stream().anyMatch(word -> shows(word.kind()));
    return (alone || kinds > 1 && !shownBefore)
        && told.noneMatch(
            word -> word.kind().isAct() && word.kind() != Kind.DECIDE || word.kind() == Kind.THING);
  }

  private static boolean shows(Kind kind) {
    return kind == Kind.PUBLISH || kind == Kind.OTHERWISE || kind == Kind.HANDLE;
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
      boolean whole = isWhole(subject.get(), end, figures);
      found.add(
          new Found(subject.get(), number, whole, quoted(figures.text().substring(clause, end))));
    }
  }

  private boolean isWhole(Subject subject, int end, Figures figures) {
    String told = figures.clauseBefore(end).replace("其中", "");
    String said = IN_STOCK.contains(subject) ? UP_TO_NOW.matcher(told).replaceAll("") : told;
    String scoped = IN_ANY_PLACE.contains(subject) ? WHERE.matcher(said).replaceAll("此处") : said;
    return !BEGINNING.matcher(said).find()
        && !scope.isPart(scoped)
        && !scope.isOtherOrgan(scoped)
        && !SOME_ORGANS.matcher(said).find();
  }
}
