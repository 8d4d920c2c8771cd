package org.yanbao.cli;

/** The columns that a text takes in a terminal; Chinese characters take two. */
final class TextWidth {
  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** As much of a text as fits, with an ellipsis where something is left out. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int width = 2;
    for (int codePoint : text.codePoints().toArray()) {
      width += of(codePoint);
      if (width > columns) {
        break;
      }
      cut.appendCodePoint(codePoint);
    }
    return cut + "…";
  }

  private static int of(int codePoint) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
    boolean wide =
        Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
            || block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
            || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && codePoint < 0xFF61;
    return wide ? 2 : 1;
  }
}
