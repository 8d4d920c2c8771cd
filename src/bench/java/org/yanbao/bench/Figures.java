package org.yanbao.bench;

import java.util.List;

/** Sums up repeated measurements. */
final class Figures {
  private Figures() {}

  /** The value below which that share of the measurements lies. */
  static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }
}
