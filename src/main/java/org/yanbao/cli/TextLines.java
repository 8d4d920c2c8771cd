package org.yanbao.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a terminal; Chinese characters take two columns. */
final class TextLines {
  private static final String NO_START = "，。、；：？！）》」』】〕”’";
  private static final String NO_END = "（《「『【〔“‘";

  private TextLines() {}

  /** The lines of a text, none wider than this where its words allow it; at least one. */
  static List<String> of(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      StringBuilder line = new StringBuilder();
      for (String piece : pieces(paragraph)) {
        if (line.length() > 0 && TextWidth.of(line + piece.stripTrailing()) > columns) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
          piece = piece.stripLeading();
        }
        line.append(piece);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /**
   * What may not be parted: Latin words with the blank after them, and marks with their character.
   */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = ' ';
    for (int codePoint : text.codePoints().toArray()) {
      boolean together =
          NO_START.indexOf(codePoint) >= 0
              || NO_END.indexOf(before) >= 0
              || codePoint == ' '
              || isLatin(before) && isLatin(codePoint);
      if (piece.length() > 0 && !together) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(codePoint);
      before = codePoint;
    }
    if (piece.length() > 0) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean isLatin(int codePoint) {
    return codePoint > ' ' && codePoint < 0x2000;
  }
}
