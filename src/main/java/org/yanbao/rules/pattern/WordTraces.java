package org.yanbao.rules.pattern;

import java.util.Collection;

/**
 * The pairs of neighbouring characters that texts hold, as a set that may hold a few too many and
 * never one too few (Bloom 1970). Tells of a whole report that it does not hold a word.
 */
public final class WordTraces {
  private static final int MIX = 0x9E3779B1;
  private static final int BITS = 1 << 15;

  private final long[] bits = new long[BITS >>> 6];

  private WordTraces() {}

  /** The characters and pairs of characters of these texts. */
  public static WordTraces of(Collection<String> texts) {
    WordTraces traces = new WordTraces();
    for (String text : texts) {
      char last = 0;
      for (int i = 0; i < text.length(); i++) {
        char next = text.charAt(i);
        traces.add(place((char) 0, next));
        traces.add(place(last, next));
        last = next;
      }
    }
    return traces;
  }

  /** Whether one of the texts may hold a word; where not, none does. */
  boolean mayHold(String word) {
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char next = word.charAt(i);
      if (!holds(place(last, next))) {
        return false;
      }
      last = next;
    }
    return true;
  }

  private static int place(char first, char second) {
    return ((first * 31 + second) * MIX) >>> 17;
  }

  private void add(int place) {
    bits[place >>> 6] |= 1L << place;
  }

  private boolean holds(int place) {
    return (bits[place >>> 6] & 1L << place) != 0;
  }
}
