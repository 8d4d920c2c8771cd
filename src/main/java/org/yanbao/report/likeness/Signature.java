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
  private static final long LOW_BITS = 0x7fff_7fff_7fff_7fffL;

  /** Four bins each: of a bin the low 16 bits of its lowest run; 0 where it has none. */
  private final long[] bands;

  /** The signature of nothing, like no other. */
  static final Signature NONE = new Signature(new long[bands()]);

  private Signature(long[] bands) {
    this.bands = bands;
  }

  /** The signature of a wording; that of a wording that is not telling is like no other. */
  public static Signature of(Wording wording) {
    int[] bins = new int[BINS];
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
          bins[bin] = Math.max(1, (rest >>> 4) & 0xffff);
        }
      }
    }
    long[] bands = new long[bands()];
    for (int i = 0; i < BINS; i++) {
      bands[i / BAND] = bands[i / BAND] << Short.SIZE | bins[i];
    }
    return new Signature(bands);
  }

  /** Number of bands; signatures of much the same wording agree in at least one. */
  public static int bands() {
    return BINS / BAND;
  }

  /** What stands in a band; 0 where nothing does. */
  public long band(int number) {
    return bands[number];
  }

  /**
   * About what share of the runs of both stand in both, in percent (Jaccard's index); exact only to
   * some percent.
   */
  public int percentShared(Signature other) {
    int filled = 0;
    int differing = 0;
    for (int i = 0; i < bands.length; i++) {
      filled += filledBins(bands[i] | other.bands[i]);
      differing += filledBins(bands[i] ^ other.bands[i]);
    }
    return filled == 0 ? 0 : 100 * (filled - differing) / filled;
  }

  /** Adding 0x7fff carries into the top bit of a bin unless its low bits are all 0. */
  private static int filledBins(long band) {
    return Long.bitCount(((band & LOW_BITS) + LOW_BITS | band) & ~LOW_BITS);
  }

  void write(ByteBuffer buffer) {
    for (long band : bands) {
      buffer.putLong(band);
    }
  }

  static Signature read(ByteBuffer buffer) {
    long[] bands = new long[bands()];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = buffer.getLong();
    }
    return new Signature(bands);
  }
}
