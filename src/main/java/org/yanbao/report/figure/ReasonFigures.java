package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanbao.report.NarrativeFigure.Subject;
import org.yanbao.report.figure.Pieces.Piece;
import org.yanbao.report.figure.ReasonNames.Name;

/**
 * Figures on single rows of table 3 under 不予公开, 无法提供, 不予处理 and 其他处理: 「不掌握3件」, 「2件属于过程性信息」,
 * 「因重复申请，不予处理1件」. A name and a figure belong together where a piece of the sentence holds just the
 * two.
 */
final class ReasonFigures {

  private static final Pattern FIGURE = Pattern.compile(Counters.N);

  /** A character that stands in every name, or nearly: a pattern is dear, this is not. */
  private static final String TRACES = "密法全三他隐内程卷询掌制工现明清信举投重出反频确补更缴交";

  /** What a group is called, where it is told of beside one of its rows. */
  private static final Map<Subject, Pattern> GROUPS = new EnumMap<>(Subject.class);

  private static final Map<Subject, Pattern> OTHER_GROUPS = new EnumMap<>(Subject.class);

  static {
    GROUPS.put(Subject.WITHHELD, Pattern.compile("不予公开"));
    GROUPS.put(Subject.UNAVAILABLE, Pattern.compile("无法提供|未能提供|不能提供"));
    GROUPS.put(Subject.NOT_PROCESSED, Pattern.compile("不予处理"));
    GROUPS.put(Subject.OTHERWISE_HANDLED, Pattern.compile("其[他它]处理"));
    for (Subject group : GROUPS.keySet()) {
      StringBuilder others = new StringBuilder("(?<!不)予以公开|部分公开|同意公开|主动公开|信息不存在|撤回|撤销|结转");
      GROUPS.forEach((other, words) -> others.append(other == group ? "" : "|" + words));
      OTHER_GROUPS.put(group, Pattern.compile(others.toString()));
    }
  }

  /** What came of it, told behind the reason: 「经检索不掌握，无法提供2件」. */
  private static final Pattern RESULT =
      Pattern.compile(
          "^(?:故|而|因此|决定|依法|予以|告知|答复|申请人|为|的)*(?:不予公开|无法提供|未能提供|不能提供|不予处理|不再处理|其[他它]处理)");

  /** Nothing but a figure, told before the reason: 「其余3件，因不掌握无法提供」. */
  private static final Pattern ONLY_FIGURE =
      Pattern.compile(
          "^(?:其中|其余|其[他它]|剩余|另有?|还有|有|的|(?:[^\\d]{0,15}(?<!信息|不)对))*\\d{1,9}(?:件|份|宗)"
              + "(?:的|(?:政府信息|依申请|信息)公开|申请|事项|发出|送达|下达|收费通知书?)*$");

  private static final Pattern BECAUSE = Pattern.compile("^(?:均|都)?(?:因|由于|经|属|系)");

  /** 「无法提供5件，均为不掌握」. */
  private static final Pattern ALL_OF_THEM = Pattern.compile("^(?:均|全部|都|皆)(?:为|是|系|因|属)?");

  /** Several reasons told of together: 「因不掌握、重复申请等5件」. */
  private static final Pattern JOINT =
      Pattern.compile("^(?:的)?(?:信息|情形|情况|类|原因|申请)?(?:[、和及或与]|或者|以及)+$");

  private static final Pattern MORE =
      Pattern.compile("(?:的)?(?:相关|有关)?(?:政府)?(?:信息)?等(?:的)?(?:各种|多种|客观)?(?:原因|情形|情况|理由)");

  /** What is done before an answer is given. */
  private static final Pattern PROCEDURE = Pattern.compile("审查|审核|鉴定|征求|征询|意见");

  /** 「不掌握的2件政府信息公开申请」: what is counted is named last. */
  private static final Pattern SAID_LATER =
      Pattern.compile("^[^。；]{0,40}\\d[件份宗](?:的)?(?:政府信息公开|依申请公开|信息公开)申请");

  /** 「8件申请中3件」: the figure that is a part of the other. */
  private static final Pattern OUT_OF =
      Pattern.compile("(?:的)?(?:政府信息公开|依申请公开|信息公开)?(?:申请)?(?:之?中|里)(?:有|的|另有)?");

  private static final Pattern RECEIPT = Pattern.compile("收到|新收|受理|接收|接到");
  private static final Pattern HANDLED = Pattern.compile("办结|答复|办复|办理结果|处理结果|回复|告知");

  private final OutcomeScope scope;

  ReasonFigures(FigureScope scope) {
    this.scope = new OutcomeScope(scope);
  }

  /** A name with its figure, and the words that hold both. */
  private record Bound(Name name, String number, String words) {}

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    boolean ofApplications = figures.text().contains("申请") || figures.before().contains("申请");
    if (!ofApplications || !figures.hasAny(Counters.UNITS) || !figures.hasAny(TRACES)) {
      return;
    }
    List<Name> names = ReasonNames.in(figures.text());
    if (names.isEmpty()) {
      return;
    }
    Pieces pieces = Pieces.of(figures.text(), names);
    List<Bound> found = new ArrayList<>();
    for (Name name : names) {
      if (!isJoint(figures.text(), names, name) && !isOneOfMore(figures.text(), name)) {
        bind(pieces, name, names).ifPresent(found::add);
      }
    }
    String above = ReasonNames.leftOut(figures.above());
    for (Bound one : found) {
      String before = figures.text().substring(0, one.name().start());
      String told = above + ReasonNames.leftOut(before);
      if (isMine(one, names, before, told, figures)) {
        add(one, found, told, figures);
      }
    }
  }

  /** 「因不掌握等原因」 is all of the group. */
  private static boolean isOneOfMore(String text, Name name) {
    return MORE.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  private static boolean isJoint(String text, List<Name> names, Name name) {
    int at = names.indexOf(name);
    return at > 0 && isJoint(text, names.get(at - 1), name)
        || at + 1 < names.size() && isJoint(text, name, names.get(at + 1));
  }

  private static boolean isJoint(String text, Name first, Name second) {
    return first.row() != second.row()
        && JOINT.matcher(text.substring(first.end(), second.start())).matches();
  }

  private static Optional<Bound> bind(Pieces pieces, Name name, List<Name> names) {
    Piece piece = pieces.at(name.start());
    boolean alone =
        names.stream().noneMatch(other -> other.row() != name.row() && piece.holds(other.start()));
    Pattern otherGroups = OTHER_GROUPS.get(name.group());
    if (!alone
        || otherGroups.matcher(pieces.masked(piece)).find()
        || isAnsweredOtherwise(pieces, piece, otherGroups)) {
      return Optional.empty();
    }
    List<MatchResult> figures = figuresIn(pieces, piece);
    if (figures.isEmpty()) {
      return fromNeighbour(pieces, piece, name, names);
    }
    return figures.size() == 1
        ? Optional.of(new Bound(name, figures.get(0).group(1), pieces.words(piece)))
        : Optional.empty();
  }

  /** 「1件涉及商业秘密，征求意见后部分公开」: the reason did not decide. */
  private static boolean isAnsweredOtherwise(Pieces pieces, Piece piece, Pattern otherGroups) {
    return pieces
        .after(piece)
        .filter(next -> figuresIn(pieces, next).isEmpty())
        .filter(next -> otherGroups.matcher(pieces.masked(next)).find())
        .isPresent();
  }

  /** 「因不掌握，无法提供2件」, 「2件，因不掌握」, 「无法提供2件，均为不掌握」. */
  private static Optional<Bound> fromNeighbour(
      Pieces pieces, Piece piece, Name name, List<Name> names) {
    String own = pieces.words(piece);
    Optional<Piece> result =
        pieces
            .after(piece)
            .filter(next -> RESULT.matcher(pieces.words(next)).find())
            .filter(next -> names.stream().noneMatch(other -> next.holds(other.start())));
    Optional<Piece> told =
        pieces
            .before(piece)
            .filter(last -> names.stream().noneMatch(other -> last.holds(other.start())))
            .filter(
                last ->
                    BECAUSE.matcher(own).find() && ONLY_FIGURE.matcher(pieces.words(last)).matches()
                        || ALL_OF_THEM.matcher(own).find()
                            && GROUPS.get(name.group()).matcher(pieces.words(last)).find());
    return result
        .or(() -> told)
        .filter(other -> !OTHER_GROUPS.get(name.group()).matcher(pieces.masked(other)).find())
        .filter(other -> figuresIn(pieces, other).size() == 1)
        .map(
            other ->
                new Bound(
                    name,
                    figuresIn(pieces, other).get(0).group(1),
                    other.start() < piece.start()
                        ? pieces.words(other) + "，" + own
                        : own + "，" + pieces.words(other)));
  }

  private static List<MatchResult> figuresIn(Pieces pieces, Piece piece) {
    String masked = pieces.masked(piece);
    List<MatchResult> figures = FIGURE.matcher(masked).results().toList();
    boolean ofOther =
        figures.size() == 2
            && OUT_OF
                .matcher(masked.substring(figures.get(0).end(), figures.get(1).start()))
                .matches();
    return ofOther ? figures.subList(1, 2) : figures;
  }

  private boolean isMine(Bound one, List<Name> names, String before, String told, Figures figures) {
    String words = ReasonNames.leftOut(one.words());
    boolean own = one.name().own() || !figures.isAside() && rows(names) > 1;
    boolean later = one.name().own() && SAID_LATER.matcher(figures.text()).find();
    return (later || scope.isMine(Matter.withoutTopics(told + words), before, own, figures))
        && !FigureScope.isElse(words)
        && !FigureScope.isCompared(words)
        && (one.name().own()
            || !PROCEDURE.matcher(words).find() && isOutcome(one, names, told, figures.text()));
  }

  private static long rows(List<Name> names) {
    return names.stream().map(Name::row).distinct().count();
  }

  /** Whether words that are used of other things too are meant as the outcome of applications. */
  private static boolean isOutcome(Bound one, List<Name> names, String told, String text) {
    boolean cases = OutcomeScope.isOfCases(one.words());
    boolean named = GROUPS.get(one.name().group()).matcher(text).find();
    boolean several = rows(names) > 1 || OTHER_GROUPS.get(one.name().group()).matcher(text).find();
    return cases
        && !RECEIPT.matcher(one.words()).find()
        && (named || several || HANDLED.matcher(told + text).find());
  }

  private void add(Bound one, List<Bound> found, String told, Figures figures) {
    boolean once =
        found.stream()
            .noneMatch(
                other ->
                    other.name().row() == one.name().row() && !other.number().equals(one.number()));
    figures.add(one.name().row(), one.number(), once && scope.isOfAll(told), one.words());
  }
}
