package org.yanbao.intake;

/** White space at the edges of what a file says: no-break and ideographic space count as such. */
final class WhiteSpace {

  private WhiteSpace() {}

  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u200b'
        || c == '\ufeff'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f';
  }

  static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Trims a paragraph and each of its lines, and turns no-break spaces into plain ones. */
  static String tidy(CharSequence text) {
    StringBuilder tidy = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        appendLine(tidy, text, start, i);
        start = i + 1;
      }
    }
    return tidy.toString();
  }

  private static void appendLine(StringBuilder tidy, CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    if (!tidy.isEmpty()) {
      tidy.append('\n');
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      tidy.append(c == '\u00a0' ? ' ' : c);
    }
  }
}
