package org.yanbao.rules.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what stands one after the other: letters beside each other make a word. */
final class NeedSequence {
  /** Long words first: they rule out most texts; what has choices costs most. */
  private static final Comparator<Need> CHEAPEST_FIRST =
      Comparator.comparingInt(need -> need instanceof Need.Word word ? -word.text().length() : 0);

  private final List<Need> parts = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean isAll = true;

  void add(char letter) {
    word.append(letter);
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
    if (!word.isEmpty()) {
      parts.add(new Need.Word(word.toString()));
      word.setLength(0);
    }
  }

  Need need() {
    breakOff();
    return parts.size() == 1 && isAll
        ? parts.get(0)
        : new Need.All(parts.stream().sorted(CHEAPEST_FIRST).toList());
  }
}
