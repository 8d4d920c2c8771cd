package org.yanbao.report.figure;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.report.figure.TableTwoWords.Kind;
import org.yanbao.report.figure.TableTwoWords.Word;

/**
 * Numbers that are dealt out over a list before them: 「行政许可、行政处罚决定分别为3件、2件」,
 * 「规范性文件制发、废止件数分别为9件、4件」.
 */
final class TableTwoShares {

  private static final Pattern DEALT = Pattern.compile("分别|依次");
  private static final String COUNT = "(?:处理|决定|件数|数量|总数|数|的)*";
  private static final Pattern TAIL = Pattern.compile(COUNT);
  private static final Pattern JOINED = Pattern.compile(COUNT + "(?:[、，和及与]|以及)+(?:本年|行政)?");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "^(?:[为是有达：新]|(?<act>[作做]出|制定|制发|出台|印发|废止))*(?<numbers>\\d{1,9}[件宗起份部个]?(?:(?:[、，和及与]|以及)+\\d{1,9}[件宗起份部个]?)+)(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /**
   * One share.
   *
   * @param counted what is counted
   * @param act what was done with it
   * @param number how many
   */
  record Share(Kind counted, Kind act, String number) {}

  private final List<Share> shares = new ArrayList<>();
  private final int start;
  private final int end;

  private TableTwoShares(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** The shares of a sentence; those of its first list only. */
  static TableTwoShares of(TableTwoWords words) {
    String text = words.after(0);
    Matcher word = DEALT.matcher(text);
    if (!word.find()) {
      return new TableTwoShares(0, 0);
    }
    int at = word.start();
    Matcher numbers = NUMBERS.matcher(text.substring(word.end()));
    if (!numbers.find()) {
      return new TableTwoShares(0, 0);
    }
    List<String> dealt =
        NUMBER.matcher(numbers.group("numbers")).results().map(n -> n.group()).toList();
    TableTwoShares shares =
        new TableTwoShares(words.behindLast("；。", at), word.end() + numbers.end());
    shares.deal(words, at, act(numbers.group("act")), dealt);
    return shares.shares.isEmpty() ? new TableTwoShares(0, 0) : shares;
  }

  private static Kind act(String verb) {
    return verb == null
        ? Kind.THING
        : verb.endsWith("出") ? Kind.DECIDE : verb.equals("废止") ? Kind.ABOLISH : Kind.MAKE;
  }

  private void deal(TableTwoWords words, int at, Kind behind, List<String> dealt) {
    LinkedList<Word> told = new LinkedList<>(words.within(start, at));
    List<Word> acts = run(words, told, at, word -> word.kind().isAct());
    List<Word> nouns =
        acts.size() > 1
            ? List.of()
            : run(
                words,
                told,
                acts.isEmpty() ? at : acts.get(0).start(),
                word -> word.kind().isCounted());
    if (nouns.size() == dealt.size()) {
      Kind before = acts.isEmpty() ? lastAct(told) : acts.get(0).kind();
      Kind said = behind == Kind.THING ? before : behind;
      for (int i = 0; i < dealt.size(); i++) {
        Kind counted = nouns.get(i).kind();
        boolean bare = counted.isDecision() && said == Kind.THING;
        shares.add(new Share(counted, bare ? Kind.DECIDE : said, dealt.get(i)));
      }
    } else if (acts.size() == dealt.size() && !told.isEmpty()) {
      for (int i = 0; i < dealt.size(); i++) {
        shares.add(new Share(told.getLast().kind(), acts.get(i).kind(), dealt.get(i)));
      }
    }
  }

  private static Kind lastAct(LinkedList<Word> told) {
    return told.isEmpty() || !told.getLast().kind().isAct() ? Kind.THING : told.getLast().kind();
  }

  /** Takes the words of a kind off the end that stand in one list, in their order. */
  private static List<Word> run(
      TableTwoWords words, LinkedList<Word> told, int until, Predicate<Word> wanted) {
    LinkedList<Word> run = new LinkedList<>();
    int end = until;
    while (!told.isEmpty() && wanted.test(told.getLast())) {
      Pattern link = run.isEmpty() ? TAIL : JOINED;
      if (!link.matcher(words.between(told.getLast().end(), end)).matches()) {
        break;
      }
      run.addFirst(told.removeLast());
      end = run.getFirst().start();
    }
    return run;
  }

  /** The shares, in their order. */
  List<Share> all() {
    return List.copyOf(shares);
  }

  /** Where what is told of them begins. */
  int start() {
    return start;
  }

  /** The position behind the last number; 0 where there are no shares. */
  int end() {
    return end;
  }
}
