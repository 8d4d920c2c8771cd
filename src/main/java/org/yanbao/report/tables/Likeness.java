package org.yanbao.report.tables;

import org.yanbao.report.likeness.Edits;

/** How alike two short texts are: one minus the edits between them over the longer length. */
final class Likeness {
  private Likeness() {}

  /** From 0 (nothing in common, or so little that it was not worth counting) to 1 (equal). */
  static double of(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    if (longer == 0) {
      return 1;
    }
    long shared = one.chars().filter(letter -> other.indexOf(letter) >= 0).count();
    return 2 * shared < longer ? 0 : 1 - (double) Edits.between(one, other) / longer;
  }
}
