package org.yanbao.intake;

/** The beginning of a text, short enough for a message. */
final class Excerpt {

  private static final int LENGTH = 20;

  private Excerpt() {}

  static String of(String text) {
    String line = text.strip().replace('\n', ' ');
    if (line.codePointCount(0, line.length()) <= LENGTH) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
  }
}
