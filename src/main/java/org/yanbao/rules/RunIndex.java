package org.yanbao.rules;

import java.util.Arrays;

/** Knows where each run of characters of one length stands first in a text. */
final class RunIndex {
  private static final int NONE = -1;

  private final char[] text;
  private final int length;
  private final int[] firstOfHash;
  private final int[] nextOfHash;

  /**
   * An index that knows no run yet.
   *
   * @param length number of characters of each run
   */
  RunIndex(char[] text, int length) {
    this.text = text;
    this.length = length;
    this.firstOfHash = new int[Integer.highestOneBit(Math.max(text.length, 1)) * 2];
    this.nextOfHash = new int[text.length];
    Arrays.fill(firstOfHash, NONE);
  }

  /** Where the run that begins at a place stands earlier; -1 where this place is its first. */
  int putIfAbsent(int at) {
    int slot = hash(at) & (firstOfHash.length - 1);
    for (int known = firstOfHash[slot]; known != NONE; known = nextOfHash[known]) {
      if (Arrays.equals(text, known, known + length, text, at, at + length)) {
        return known;
      }
    }
    nextOfHash[at] = firstOfHash[slot];
    firstOfHash[slot] = at;
    return NONE;
  }

  private int hash(int at) {
    int hash = 0;
    for (int i = at; i < at + length; i++) {
      hash = 31 * hash + text[i];
    }
    return hash ^ hash >>> 15;
  }
}
