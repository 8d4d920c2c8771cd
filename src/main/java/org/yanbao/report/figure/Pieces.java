package org.yanbao.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yanbao.report.figure.ReasonNames.Name;

/**
 * A sentence as the pieces between its marks. Marks inside a name part nothing, nor do brackets
 * that hold no figure.
 */
final class Pieces {

  /** What stands between two marks, by its first and the position after its last character. */
  record Piece(int start, int end) {
    boolean holds(int position) {
      return start <= position && position < end;
    }
  }

  private static final String MARKS = "，。；、：？！（）";
  private static final Pattern ASIDE = Pattern.compile("（([^（）\\d]{0,150})）");

  private final String text;
  private final String marked;

  private Pieces(String text, String marked) {
    this.text = text;
    this.marked = marked;
  }

  static Pieces of(String text, List<Name> names) {
    StringBuilder marked = new StringBuilder(ASIDE.matcher(text).replaceAll("〔$1〕"));
    for (Name name : names) {
      marked.replace(name.start(), name.end(), "名".repeat(name.end() - name.start()));
    }
    return new Pieces(text, marked.toString());
  }

  /** The piece that holds a position. */
  Piece at(int position) {
    int start = position;
    while (start > 0 && MARKS.indexOf(marked.charAt(start - 1)) < 0) {
      start--;
    }
    int end = position;
    while (end < marked.length() && MARKS.indexOf(marked.charAt(end)) < 0) {
      end++;
    }
    return new Piece(start, end);
  }

  /** The piece before, where only a comma parts the two. */
  Optional<Piece> before(Piece piece) {
    return piece.start() > 1 && marked.charAt(piece.start() - 1) == '，'
        ? Optional.of(at(piece.start() - 2))
        : Optional.empty();
  }

  /** The piece behind, where only a comma parts the two. */
  Optional<Piece> after(Piece piece) {
    return piece.end() + 1 < marked.length() && marked.charAt(piece.end()) == '，'
        ? Optional.of(at(piece.end() + 1))
        : Optional.empty();
  }

  /** Its words. */
  String words(Piece piece) {
    return text.substring(piece.start(), piece.end());
  }

  /** Its words, each name as 名 for every character of it. */
  String masked(Piece piece) {
    return marked.substring(piece.start(), piece.end());
  }
}
