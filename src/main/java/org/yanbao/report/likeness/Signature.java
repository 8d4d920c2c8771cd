package org.yanbao.report.likeness;

import java.nio.ByteBuffer;

/**
 * A sketch of a {@link Wording}, 256 numbers of 16 bits: one-permutation MinHash. Two signatures
 * tell about how much two wordings have in common without the wordings.
 */
public final class Signature {
  /** Length of the encoded form in bytes. */
  static final int BYTES = 512;

  private static final int BINS = 256;
  private static final int BAND = 4;
  private static final int BIN_SHIFT = 24;

  /** The lowest run of each bin, its low 16 bits; 0 where the bin has none. */
  private final short[] bins;

  private Signature(short[] bins) {
    this.bins = bins;
  }

  /** The signature of a wording; that of a wording that is not telling is like no other. */
  public static Signature of(Wording wording) {
    short[] bins = new short[BINS];
    if (wording.isTelling()) {
      int[] lowest = new int[BINS];
      boolean[] taken = new boolean[BINS];
      for (int run : wording.runs()) {
        int bin = run >>> BIN_SHIFT;
        int rest = run & 0xffffff;
        if (!taken[bin] || rest < lowest[bin]) {
          taken[bin] = true;
          lowest[bin] = rest;
          // Never 0, which stands for an empty bin.
          bins[bin] = (short) Math.max(1, (rest >>> 4) & 0xffff);
        }
      }
    }
    return new Signature(bins);
  }

  /** Number of bands; signatures of much the same wording agree in at least one. */
  public static int bands() {
    return BINS / BAND;
  }

  /** What stands in a band; 0 where nothing does. */
  public long band(int number) {
    long band = 0;
    for (int i = number * BAND; i < (number + 1) * BAND; i++) {
      band = band << Short.SIZE | bins[i] & 0xffff;
    }
    return band;
  }

  /**
   * About what share of the runs of both stand in both, in percent (Jaccard's index); exact only to
   * some percent.
   */
  public int percentShared(Signature other) {
    int filled = 0;
    int equal = 0;
    for (int i = 0; i < BINS; i++) {
      if (bins[i] != 0 || other.bins[i] != 0) {
        filled++;
        if (bins[i] == other.bins[i]) {
          equal++;
        }
      }
    }
    return filled == 0 ? 0 : 100 * equal / filled;
  }

  void write(ByteBuffer buffer) {
    for (short bin : bins) {
      buffer.putShort(bin);
    }
  }

  static Signature read(ByteBuffer buffer) {
    short[] bins = new short[BINS];
    for (int i = 0; i < BINS; i++) {
      bins[i] = buffer.getShort();
    }
    return new Signature(bins);
  }
}
