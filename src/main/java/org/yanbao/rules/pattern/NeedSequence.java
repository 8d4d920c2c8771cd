package org.yanbao.rules.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Collects what stands one after the other: letters beside each other make a word, and so do
 * letters beside a choice of few words, one word for each choice.
 */
final class NeedSequence {
  /** Long words first: they rule out most texts; of many choices each costs. */
  private static final Comparator<Need> CHEAPEST_FIRST =
      Comparator.comparingInt(NeedSequence::shortest)
          .reversed()
          .thenComparingInt(NeedSequence::choices);

  /** More words than these cost more than what they rule out. */
  private static final int MOST_WORDS = 12;

  private final List<Need> parts = new ArrayList<>();

  /** What may stand here unbroken up to now: one of these words. */
  private List<String> words = List.of("");

  private boolean isAll = true;

  void add(char letter) {
    words = words.stream().map(word -> word + letter).toList();
  }

  /** Adds what stands here just once, so that what is beside it touches it. */
  void addTouching(Need part) {
    Optional<List<String>> choices = words(part);
    if (choices.isEmpty() || choices.get().size() * words.size() > MOST_WORDS) {
      add(part);
      return;
    }
    words =
        words.stream()
            .flatMap(word -> choices.get().stream().map(choice -> word + choice))
            .distinct()
            .toList();
  }

  /** Length of the shortest word that will do. */
  private static int shortest(Need need) {
    if (need instanceof Need.Word word) {
      return word.text().length();
    }
    return need instanceof Need.Either either
        ? either.choices().stream().mapToInt(NeedSequence::shortest).min().orElse(0)
        : ((Need.All) need).parts().stream().mapToInt(NeedSequence::shortest).max().orElse(0);
  }

  private static int choices(Need need) {
    return need instanceof Need.Either either ? either.choices().size() : 1;
  }

  private static Optional<List<String>> words(Need part) {
    if (part instanceof Need.Word word) {
      return Optional.of(List.of(word.text()));
    }
    return part instanceof Need.Either either
            && either.choices().stream().allMatch(Need.Word.class::isInstance)
        ? Optional.of(either.choices().stream().map(choice -> ((Need.Word) choice).text()).toList())
        : Optional.empty();
  }

  void add(Need part) {
    breakOff();
    parts.add(part);
  }

  /**
   * Something stands here, or may stand, of which nothing is said; the next letter begins a word.
   */
  void addUnsaid() {
    breakOff();
    isAll = false;
  }

  private void breakOff() {
    if (words.size() > 1) {
      parts.add(new Need.Either(words.stream().<Need>map(Need.Word::new).toList()));
    } else if (!words.get(0).isEmpty()) {
      parts.add(new Need.Word(words.get(0)));
    }
    words = List.of("");
  }

  Need need() {
    breakOff();
    return parts.size() == 1 && isAll
        ? parts.get(0)
        : new Need.All(parts.stream().sorted(CHEAPEST_FIRST).toList());
  }
}
