package org.yanbao.report.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final int BINS = Signature.BYTES / Short.BYTES;

  private final Random random = new Random(20250131);

  @Test
  void counts_the_bins_in_which_both_have_the_same_run() {
    for (int round = 0; round < 200; round++) {
      short[] one = bins();
      short[] other = one.clone();
      short[] changes = bins();
      for (int i = 0; i < BINS; i++) {
        other[i] = random.nextInt(3) == 0 ? changes[i] : other[i];
      }

      assertThat(signature(one).percentShared(signature(other))).isEqualTo(counted(one, other));
    }
  }

  @Test
  void shares_nothing_where_nothing_is() {
    Signature empty = signature(new short[BINS]);

    assertThat(empty.percentShared(empty)).isZero();
    assertThat(empty.percentShared(signature(bins()))).isZero();
  }

  /** A third of the bins is empty; the lowest and the highest numbers are among the others. */
  private short[] bins() {
    short[] bins = new short[BINS];
    for (int i = 0; i < BINS; i++) {
      int[] some = {0, 0, 1, 0x7fff, 0x8000, 0xffff, random.nextInt(0x10000)};
      bins[i] = (short) some[random.nextInt(some.length)];
    }
    return bins;
  }

  private static int counted(short[] one, short[] other) {
    int filled = 0;
    int equal = 0;
    for (int i = 0; i < BINS; i++) {
      if (one[i] != 0 || other[i] != 0) {
        filled++;
        equal += one[i] == other[i] ? 1 : 0;
      }
    }
    return filled == 0 ? 0 : 100 * equal / filled;
  }

  private static Signature signature(short[] bins) {
    ByteBuffer bytes = ByteBuffer.allocate(Signature.BYTES);
    for (short bin : bins) {
      bytes.putShort(bin);
    }
    return Signature.read(bytes.flip());
  }
}
