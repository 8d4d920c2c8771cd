package org.yanbao.report.sentence;

import java.util.regex.Pattern;

/** White space as Chinese documents use it: as layout, never as meaning between characters. */
public final class Blanks {

  private static final String BULLETS = "#-*•·●■◆";

  /** 「信息**条，」: a figure that was never filled in, and no bold type. */
  private static final Pattern UNFILLED =
      Pattern.compile("[\\u4e00-\\u9fff]\\*\\*[件条次个家份篇期人项](?:[，。；、）,;)]|$)");

  private static final Pattern BULLET = Pattern.compile("^(?:#{1,6}|[-*•·●■◆]) +");

  private Blanks() {}

  /** Runs of white space as one blank, none at the ends, a list's bullet dropped. */
  public static String fold(String text) {
    String folded = runsAs(" ", text).strip();
    boolean marked = !folded.isEmpty() && BULLETS.indexOf(folded.charAt(0)) >= 0;
    String bare = marked ? BULLET.matcher(folded).replaceFirst("") : folded;
    return bare.indexOf('*') < 0 || UNFILLED.matcher(bare).find() ? bare : bare.replace("**", "");
  }

  /** No white space at all. */
  public static String drop(String text) {
    return runsAs("", text);
  }

  /** No white space but between Latin letters and between two numbers. */
  public static String tidy(String text) {
    String folded = fold(text);
    if (folded.indexOf(' ') < 0) {
      return folded;
    }
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
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Written out: every line of a report comes through here many times. */
  private static String runsAs(String other, String text) {
    StringBuilder changed = null;
    int kept = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBlank(text.charAt(i))) {
        changed = changed == null ? new StringBuilder(text.length()) : changed;
        changed.append(text, kept, i).append(other);
        while (i + 1 < text.length() && isBlank(text.charAt(i + 1))) {
          i++;
        }
        kept = i + 1;
      }
    }
    return changed == null ? text : changed.append(text, kept, text.length()).toString();
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c == '\u00a0'
        || c >= '\u2000' && c <= '\u200f'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u3000'
        || c == '\ufeff';
  }
}
