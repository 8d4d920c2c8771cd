package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures on how reviews and lawsuits about disclosure ended (维持、纠正、其他结果、尚未审结) and on the two kinds
 * of lawsuits (未经复议直接起诉、复议后起诉). An outcome belongs to the kind of case that was named last before
 * it, in the sentence or in the one before; where two were counted in one breath, it belongs to
 * none of them.
 */
final class DisputeFigures {

  private static final List<String> COLUMNS = List.of("u", "c", "o", "p");

  /** Cases that this organ decides, or that are about something else. */
  private static final Pattern NOT_MINE =
      Pattern.compile(
          "(?<!正在|尚在|仍在|还在)审理(?!中|之中|过程)|审查|受理|办理(?!中)|收到|接收|承办|(?<!未)[审办]结|案例|选取|作为(?:行政)?复议机关|第三人|作为原告|非诉|履行[^，。；]{0,6}复议"
              + "|复议(?:局|处|科)|处罚|许可|征收|拆迁|执法|行政行为|劳动|工伤|备案");

  /** The organ is the other side of the case. */
  private static final Pattern AGAINST_US =
      Pattern.compile("被(?:申请(?!人)|提起|复议|诉|起诉|告)|引发|引起|导致|产生|作为被申请人|作为被告|对[我本].{1,3}(?:提起|不服)");

  /** A heading of a report on disclosure needs not say of what the cases are. */
  private static final Pattern ON_CASES =
      Pattern.compile("^[^。]{0,8}(?:行政)?复议[^，。；\\d]{0,10}诉讼(?:的)?(?:方面|情况|工作|案件)*[。：]?");

  private static final Pattern WISHED = Pattern.compile("力争|争取|目标|确保|努力|将|力求|控制");

  private static final Pattern NONE = Pattern.compile("(?:无|未|没有|不存在|零)[^，。；、（）经]{0,30}$");

  /** 「其他1件」 ends the list; 「其他2件均尚未审结」 does not. */
  private static final Pattern LIST_ENDS =
      Pattern.compile("[；。）]|$|[，、](?!(?:均|都|正|尚|未|仍|还|已|全|系|为)[^，。；、）\\d]*(?:[，。；、）]|$))");

  /** What one of several reviewing authorities did: 「县政府办理5件，其中维持2件；市政府办理2件」. */
  private static final Pattern BY_ONE =
      Pattern.compile(
          "(?:作为(?:行政)?复议机关|政府|[局厅委部])(?:共)?(?:办理|受理|审理|审结|作出)[^，。；]{0,6}\\d{1,6}[件起宗]");

  /** Words that make a part of applications, but none of cases. */
  private static final Pattern NO_PART = Pattern.compile("其中|撤回|重复|补正|涉及|有关|自然人|商业企业");

  private final FigureScope scope;

  DisputeFigures(FigureScope scope) {
    this.scope = scope;
  }

  /** Adds the figures of a sentence. */
  void read(Figures figures) {
    String before = figures.before();
    String text = figures.text();
    boolean named = text.contains("复议") || text.contains("诉");
    boolean judged = figures.hasAny("持正错结审他它直后") && figures.hasAny("件起宗例个次）");
    if (!judged || !named && !before.contains("复议") && !before.contains("诉")) {
      return;
    }
    Walk walk = new Walk(figures);
    walk.over(before, false);
    walk.over(text, true);
    walk.found.forEach(walk::add);
  }

  /** The words of the clause before a position. */
  private static String lead(String words, int position) {
    return FigureScope.lastClause(Asides.leftOut(words.substring(0, position)));
  }

  /** What is known on the way through a text. */
  private final class Walk {
    private final Figures figures;
    private final List<Found> found = new ArrayList<>();

    /** The kind named last; none where it is open which. */
    private CaseKind kind;

    /** The kind counted last, of which no outcome was told yet. */
    private CaseKind pending;

    private boolean mixed;
    private boolean bySeveral;
    private boolean mine;
    private boolean part;
    private boolean listed;
    private int endOfCount;

    Walk(Figures figures) {
      this.figures = figures;
    }

    void over(String words, boolean collected) {
      endOfCount = -1;
      listed = false;
      bySeveral = BY_ONE.matcher(words).results().limit(2).count() > 1;
      Matcher step = DisputeWords.STEP.matcher(words);
      while (step.find()) {
        take(step, words, collected);
      }
    }

    private void take(Matcher step, String words, boolean collected) {
      if (step.group("stop") != null) {
        if (mixed) {
          kind = kind == CaseKind.DIRECT || kind == CaseKind.LATER ? CaseKind.SUIT : null;
        }
        pending = null;
        mixed = false;
      } else if (step.group("both") != null || step.group("appeal") != null) {
        kind = null;
      } else if (step.group("panel") != null) {
        kind = kind == null || kind == CaseKind.REVIEW ? CaseKind.REVIEW : null;
        mine |= kind != null && isMine(lead(words, step.start()), words);
      } else if (step.group("court") != null) {
        kind = kind == CaseKind.REVIEW || words.contains("二审") ? null : kind;
      } else if (step.group("judged") != null) {
        pending = null;
      } else if (step.group("n1") != null || step.group("n2") != null) {
        outcome(step, words, collected);
      } else {
        name(kindOf(step), step, words, collected);
      }
    }

    private CaseKind kindOf(Matcher step) {
      if (step.group("later") != null) {
        return CaseKind.LATER;
      }
      if (step.group("direct") != null) {
        return CaseKind.DIRECT;
      }
      return step.group("review") != null ? CaseKind.REVIEW : CaseKind.SUIT;
    }

    private void name(CaseKind named, Matcher step, String words, boolean collected) {
      String lead = lead(words, step.start());
      if (NONE.matcher(lead).find()) {
        return;
      }
      Matcher after = DisputeWords.COUNT_AFTER.matcher(words).region(step.end(), words.length());
      Matcher ahead = DisputeWords.COUNT_BEFORE.matcher(lead);
      boolean follows = after.lookingAt();
      String number = follows ? after.group("n") : ahead.find() ? ahead.group("n") : "";
      if (!number.isEmpty() && Integer.parseInt(number) == 0) {
        kind = kind == null ? named : kind;
        none(named, lead, follows ? words.substring(step.start(), after.end()) : "", collected);
        return;
      }
      String counted = follows ? words.substring(step.end(), after.end()) : "";
      boolean inherited =
          named.isPartOf(kind == null ? named : kind) && mine && !NOT_MINE.matcher(counted).find();
      mine =
          inherited
              || isMine(lead + counted, words)
                  && !scope.isOtherYear(words.substring(0, step.start()));
      part = !inherited && isPart(lead);
      kind = named;
      mixed = !number.isEmpty() && pending != null && pending != named && !named.isPartOf(pending);
      pending = number.isEmpty() ? null : named;
      endOfCount = follows ? after.end() : -1;
      if (collected && !number.isEmpty() && mine) {
        String told =
            follows
                ? words.substring(step.start(), after.end())
                : lead.substring(ahead.start()) + step.group();
        named.total().ifPresent(all -> found.add(new Found(all, number, !part, told)));
      }
    }

    /** 「未经复议直接起诉0件」. */
    private void none(CaseKind named, String lead, String told, boolean collected) {
      if (collected && !told.isEmpty() && isMine(lead + told, told)) {
        named.total().ifPresent(all -> found.add(new Found(all, "0", !isPart(lead), told)));
      }
    }

    private void outcome(Matcher step, String words, boolean collected) {
      boolean labelFirst = step.group("n1") != null;
      boolean runsOn =
          step.start() > 0 && "件起宗例".indexOf(words.charAt(step.start() - 1)) >= 0 && labelFirst;
      boolean inList = listed;
      listed = labelFirst && (inList || !runsOn);
      pending = null;
      if (!labelFirst) {
        nameWithin(step.group());
      }
      int column = column(step, labelFirst ? "1" : "2");
      if (runsOn && !inList && step.start() != endOfCount || !isWhole(step, words)) {
        return;
      }
      String lead = lead(words, step.start());
      boolean known = collected && kind != null && !mixed && mine;
      if (known
          && !FigureScope.isCompared(lead)
          && !WISHED.matcher(lead).find()
          && !scope.isOtherYear(words.substring(0, step.start()))) {
        String number = step.group(labelFirst ? "n1" : "n2").replaceFirst("\\D.*", "");
        found.add(
            new Found(
                kind.outcome(column), number, !part && !bySeveral && !isPart(lead), step.group()));
      }
    }

    /** 「1件诉讼尚未审结」 says itself of which kind it is. */
    private void nameWithin(String outcome) {
      boolean suit = outcome.contains("诉讼");
      if (suit != outcome.contains("复议")) {
        boolean goesOn = suit && (kind == CaseKind.DIRECT || kind == CaseKind.LATER);
        kind = goesOn ? kind : suit ? CaseKind.SUIT : CaseKind.REVIEW;
        mixed = false;
      }
    }

    private int column(Matcher step, String group) {
      for (int i = 0; i < COLUMNS.size(); i++) {
        if (step.group(COLUMNS.get(i) + group) != null) {
          return i;
        }
      }
      return COLUMNS.indexOf("o");
    }

    /** Whether 其他 is a column of the form here. */
    private boolean isWhole(Matcher step, String words) {
      String label = step.group("o1") == null ? step.group("o2") : step.group("o1");
      boolean bare = label != null && label.length() == 2;
      return !bare || LIST_ENDS.matcher(words).region(step.end(), words.length()).lookingAt();
    }

    private boolean isMine(String lead, String words) {
      boolean about =
          figures.isOnCases()
              || (figures.before() + words).contains("信息公开")
              || words.contains("公开政府信息")
              || (figures.before() + words).contains("依申请公开")
              || ON_CASES.matcher(figures.before()).find();
      return about
          && !DisputeWords.CARRIED_IN.matcher(lead).find()
          && (AGAINST_US.matcher(lead).find() || !NOT_MINE.matcher(lead).find());
    }

    private boolean isPart(String lead) {
      String words = NO_PART.matcher(lead).replaceAll("");
      return scope.isPartFromHere(words)
          || scope.isOtherOrgan(words)
          || scope.isAgainstOther(words)
          || DisputeWords.OF_OTHERS.matcher(words).find();
    }

    /** Adds a figure; of several of one subject each may be but a part: 「市政府维持1件、省厅维持1件」. */
    void add(Found one) {
      boolean single =
          found.stream().filter(other -> other.subject() == one.subject()).count() == 1;
      if (!figures.has(one.subject())) {
        figures.add(one.subject(), one.number(), one.whole() && single, one.words());
      }
    }
  }
}
