package org.yanbao.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yanbao.report.figure.TableTwoWords.Kind;
import org.yanbao.report.figure.TableTwoWords.Word;

/** What was done with documents and decisions that are counted without a verb of their own. */
final class TableTwoBare {
  private static final Pattern IN_FORCE = Pattern.compile("^(?:均|全部|都)?(?:现行|继续)有效");

  /** 「发布概况信息227条、动态信息4921条、」: what else was published, each with its count. */
  private static final Pattern SHOWN =
      Pattern.compile("(?:(?:(?!其中|包括|包含|[含是为])[^，。；：、\\d]){1,20}\\d{1,9}[条篇期次](?:[，、和及与]|以及))+");

  /** What is said of all decisions that were counted. */
  private static final Pattern SHOWN_AFTERWARDS = Pattern.compile("\\d[件宗起份]，(?:均|全部|都|已)");

  /** 「本年度行政处罚12件」: nothing but the year stands before what is counted. */
  private static final Pattern OF_THE_YEAR =
      Pattern.compile("(?:20\\d{2}年度?|本年度?|全年|年内)，?(?:全年)?(?:[我本][^，。；]{1,3})?(?:共计?|累计)?");

  /** 「同比增长5%」 behind a count says nothing of what was done. */
  private static final Set<String> COMPARISON = Set.of("同比", "较");

  private TableTwoBare() {}

  /**
   * What was done with what a number counts, if anything around it tells.
   *
   * @param part where what is told of it begins at the earliest
   */
  static Optional<Kind> act(
      TableTwoWords words, Word number, Word counted, int part, Figures figures) {
    if (IN_FORCE.matcher(words.after(number.end())).find()) {
      return Optional.of(Kind.VALID);
    }
    if (isShown(words, part, counted)) {
      return Optional.of(Kind.PUBLISH);
    }
    return counted.kind().isDecision() && isBare(words, counted, figures)
        ? Optional.of(Kind.DECIDE)
        : Optional.empty();
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
            word ->
                word.kind().isAct()
                        && word.kind() != Kind.DECIDE
                        && !COMPARISON.contains(word.text())
                    || word.kind() == Kind.THING);
  }

  private static boolean shows(Kind kind) {
    return kind == Kind.PUBLISH || kind == Kind.OTHERWISE || kind == Kind.HANDLE;
  }
}
