package org.yanbao.report.tables;

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
    return 2 * shared < longer ? 0 : 1 - (double) edits(one, other) / longer;
  }

  private static int edits(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(before[j - 1] + change, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
