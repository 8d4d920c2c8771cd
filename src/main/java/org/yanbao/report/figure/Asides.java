package org.yanbao.report.figure;

import java.util.regex.Pattern;

/** Words in brackets, which are over when these close. */
final class Asides {

  private static final int LONGEST = 150;
  private static final Pattern CLOSED = Pattern.compile("（[^（）]{0," + LONGEST + "}）");

  private static final Pattern COUNTING =
      Pattern.compile("（[^（）\\d]{0," + LONGEST + "}\\d[^（）]{0," + LONGEST + "}）");

  private Asides() {}

  /** The words without those in brackets that close. */
  static String leftOut(String words) {
    return words.indexOf('）') < 0 ? words : CLOSED.matcher(words).replaceAll("");
  }

  /** The words without those in brackets that close and hold figures of their own. */
  static String figuresLeftOut(String words) {
    return words.indexOf('）') < 0 ? words : COUNTING.matcher(words).replaceAll("");
  }

  /** The words, as long as before, with those in brackets that close made unreadable. */
  static String covered(String words) {
    return words.indexOf('）') < 0
        ? words
        : CLOSED.matcher(words).replaceAll(aside -> "（".repeat(aside.group().length()));
  }

  /** Whether the words run out of brackets that opened before them. */
  static boolean leave(String words) {
    return leftOut(words).indexOf('）') >= 0;
  }

  /** Where the brackets open that close at a position; the position itself where they do not. */
  static int opening(String words, int closing) {
    for (int i = closing - 1; i >= 0 && closing - i <= LONGEST; i--) {
      if (words.charAt(i) == '（') {
        return i;
      }
    }
    return closing;
  }
}
