package org.yanbao.report.text;

import java.util.regex.Pattern;

/** White space as Chinese documents use it: as layout, never as meaning between characters. */
final class Blanks {

  private static final String BLANK =
      "[\\s\\u00a0\\u2000-\\u200f\\u2028\\u2029\\u202f\\u3000\\ufeff]";
  private static final Pattern RUN = Pattern.compile(BLANK + "+");
  private static final Pattern BULLET = Pattern.compile("^(?:#{1,6}|[-*•·●■◆]) +");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  private Blanks() {}

  /** Runs of white space as one blank, none at the ends, a list's bullet dropped. */
  static String fold(String text) {
    String folded = RUN.matcher(text).replaceAll(" ").strip();
    return BULLET.matcher(folded).replaceFirst("").replace("**", "");
  }

  /** No white space at all. */
  static String drop(String text) {
    return RUN.matcher(text).replaceAll("");
  }

  /** No white space but between Latin letters and between two numbers. */
  static String tidy(String text) {
    String folded = fold(text);
    StringBuilder tidy = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != ' ' || partsWords(folded.charAt(i - 1), folded.charAt(i + 1))) {
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  private static boolean partsWords(char before, char after) {
    return isLatin(before) && isLatin(after)
        || Character.isDigit(before) && Character.isDigit(after);
  }

  private static boolean isLatin(char c) {
    return LATIN.matcher(String.valueOf(c)).matches();
  }
}
