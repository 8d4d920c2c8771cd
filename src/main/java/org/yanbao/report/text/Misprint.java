package org.yanbao.report.text;

import org.yanbao.report.likeness.Edits;

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
        && Edits.between(wording, words) <= most;
  }
}
