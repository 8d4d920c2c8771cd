package org.yanbao.intake;

/** Where a line end in the source of Chinese text means nothing. */
final class CjkText {

  private CjkText() {}

  /** Whether two characters stand together although the source breaks the line between them. */
  static boolean joins(char before, char after) {
    return isWide(before) && isWide(after);
  }

  /** Ideographs and the punctuation that goes with them. */
  static boolean isWide(char c) {
    return c >= '\u2e80' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff'
        || c >= '\uff00' && c <= '\uffef'
        || c == '\u201c'
        || c == '\u201d'
        || Character.isSurrogate(c);
  }
}
