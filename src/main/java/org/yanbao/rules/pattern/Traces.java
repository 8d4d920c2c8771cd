package org.yanbao.rules.pattern;

/**
 * The characters that a text holds, as a set that may hold a few too many and never one too few
 * (Bloom 1970). Tells at once that a text does not hold a word.
 */
public final class Traces {
  /** Of a text that nothing is known of: it may hold everything. */
  public static final Traces UNKNOWN = new Traces(-1L, -1L, -1L, -1L);

  private static final int MIX = 0x9E3779B1;

  private final long first;
  private final long second;
  private final long third;
  private final long fourth;

  private Traces(long first, long second, long third, long fourth) {
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /** The characters of a text. */
  public static Traces of(String text) {
    long[] bits = new long[4];
    for (int i = 0; i < text.length(); i++) {
      int hash = (text.charAt(i) * MIX) >>> 24;
      bits[hash >>> 6] |= 1L << hash;
    }
    return new Traces(bits[0], bits[1], bits[2], bits[3]);
  }

  /** Whether all of these characters may be among them; where not, one of them is surely not. */
  boolean mayHold(Traces others) {
    return ((others.first & ~first)
            | (others.second & ~second)
            | (others.third & ~third)
            | (others.fourth & ~fourth))
        == 0;
  }
}
