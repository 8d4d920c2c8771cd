package org.yanbao.report.tables;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Another reading of a row.
 *
 * @param name what would have gone wrong
 * @param values the values then
 * @param restored whether one of them was lost and is what a sum gives back
 */
record Slip(String name, long[] values, boolean restored) {

  /** A row in the words of a doubt. */
  static String words(long[] values) {
    return LongStream.of(values)
        .mapToObj(Long::toString)
        .collect(Collectors.joining("、", "[", "]"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slip slip
        && name.equals(slip.name)
        && restored == slip.restored
        && Arrays.equals(values, slip.values);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return name + words(values);
  }
}
