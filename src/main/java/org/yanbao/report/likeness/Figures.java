package org.yanbao.report.likeness;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.StatutoryForm;

/**
 * The figures of the tables of a report as a whole.
 *
 * @param hash equal for equal figures and, but for the odd chance in 2^64, only for these
 * @param telling whether the figures are so many and so different that two agencies do not have the
 *     same ones by chance
 */
public record Figures(long hash, boolean telling) {
  /** Length of the encoded form in bytes. */
  static final int BYTES = 9;

  private static final long PRIME = 0x100000001b3L;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final int FEWEST_FILLED = 10;
  private static final int FEWEST_LARGE = 4;
  private static final BigDecimal LARGE = BigDecimal.TEN;

  /** Small agencies have few large figures; so many digits, sums left out, are no chance either. */
  private static final int FEWEST_BITS = 28;

  private static final int FEWEST_LARGE_OF_SMALL = 2;

  /** The figures of a report; those that were read unsurely make it not telling. */
  public static Figures of(AnnualReport report) {
    long hash = OFFSET;
    int filled = 0;
    int bits = 0;
    Set<BigDecimal> large = new HashSet<>();
    boolean sure = report.doubts().isEmpty();
    for (FormCell cell : report.cells()) {
      BigDecimal number = cell.number().stripTrailingZeros();
      hash = mixed(hash, cell.key().table().hashCode());
      hash = mixed(hash, cell.key().row().hashCode());
      hash = mixed(hash, cell.key().column().hashCode());
      hash = mixed(hash, number.hashCode());
      sure &= !cell.isDoubted();
      if (cell.state() == CellState.NUMBER && number.signum() != 0) {
        filled++;
        bits += isSum(cell.key()) ? 0 : number.toBigInteger().bitLength();
        if (number.compareTo(LARGE) >= 0) {
          large.add(number);
        }
      }
    }
    boolean many = large.size() >= FEWEST_LARGE;
    boolean small = large.size() >= FEWEST_LARGE_OF_SMALL && bits >= FEWEST_BITS;
    return new Figures(hash, sure && filled >= FEWEST_FILLED && (many || small));
  }

  private static boolean isSum(CellKey key) {
    return key.column().equals(StatutoryForm.TOTAL) || key.row().equals(StatutoryForm.ALL_OUTCOMES);
  }

  private static long mixed(long hash, int value) {
    long mixed = hash;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      mixed = (mixed ^ value >>> shift & 0xff) * PRIME;
    }
    return mixed;
  }

  void write(ByteBuffer buffer) {
    buffer.putLong(hash).put((byte) (telling ? 1 : 0));
  }

  static Figures read(ByteBuffer buffer) {
    return new Figures(buffer.getLong(), buffer.get() != 0);
  }
}
