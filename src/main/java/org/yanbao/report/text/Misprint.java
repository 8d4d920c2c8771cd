package org.yanbao.report.text;

/** Tells a slip of the pen in a known wording from other words. */
final class Misprint {

  private Misprint() {}

  /**
   * Whether the words become the wording by so many characters put right, put in or left out; what
   * follows the whole wording is no slip.
   */
  static boolean isOf(String wording, String words, int most) {
    boolean goesOn =
        words.length() > wording.length()
            && words.startsWith(wording.substring(0, 2))
            && words.charAt(words.length() - 1) != wording.charAt(wording.length() - 1);
    return !goesOn
        && Math.abs(wording.length() - words.length()) <= most
        && distance(wording, words) <= most;
  }

  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
