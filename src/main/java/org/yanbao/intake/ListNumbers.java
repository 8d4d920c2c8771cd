package org.yanbao.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts the numbered paragraphs of a document, list by list. */
final class ListNumbers {

  private static final int UNUSED = Integer.MIN_VALUE;

  private final Map<String, int[]> counters = new HashMap<>();

  /**
   * The number of the next paragraph of a list.
   *
   * @param list which list is counted on
   * @param levels its levels
   * @param level level of the paragraph, from 0
   * @return what is shown before the paragraph; empty if nothing
   */
  String next(String list, ListLevel[] levels, int level) {
    if (level < 0 || level >= levels.length || levels[level] == null) {
      return "";
    }
    int[] counter = counters.computeIfAbsent(list, key -> unused());
    counter[level] = counter[level] == UNUSED ? levels[level].start() : counter[level] + 1;
    for (int deeper = level + 1; deeper < ListLevel.COUNT; deeper++) {
      if (deeper >= levels.length || levels[deeper] == null || levels[deeper].restarts()) {
        counter[deeper] = UNUSED;
      }
    }
    return show(levels, level, counter);
  }

  /** Lets a level of a list go on from a number: the next paragraph bears it. */
  void restart(String list, int level, int number) {
    int[] counter = counters.computeIfAbsent(list, key -> unused());
    counter[level] = number - 1;
    Arrays.fill(counter, level + 1, ListLevel.COUNT, UNUSED);
  }

  /** Forgets how far a list was counted. */
  void forget(String list) {
    counters.remove(list);
  }

  private static int[] unused() {
    int[] counter = new int[ListLevel.COUNT];
    Arrays.fill(counter, UNUSED);
    return counter;
  }

  private static String show(ListLevel[] levels, int level, int[] counter) {
    ListLevel shown = levels[level];
    if (shown.style().equals("bullet")) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    String pattern = shown.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int of = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (of < 0 || of >= ListLevel.COUNT) {
        text.append(c);
        continue;
      }
      i++;
      if (of < levels.length && levels[of] != null) {
        if (counter[of] == UNUSED) {
          counter[of] = levels[of].start();
        }
        String style = shown.legal() && of < level ? "decimal" : levels[of].style();
        text.append(NumberStyle.format(style, counter[of]));
      }
    }
    if (shown.spaced() && !text.isEmpty()) {
      text.append(' ');
    }
    return text.toString();
  }
}
