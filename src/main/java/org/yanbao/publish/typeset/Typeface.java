package org.yanbao.publish.typeset;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the fonts of the documents can draw. */
public final class Typeface {
  private Typeface() {}

  /** The characters of a text that no font has, as they are shown instead: {@code U+20BB7}. */
  public static SortedSet<String> lacking(String text) {
    SortedSet<String> lacking = new TreeSet<>();
    text.codePoints()
        .filter(c -> c >= 0x80 && (Character.isIdeographic(c) || isLaterIdeograph(c)))
        .filter(c -> Face.of(Face.REGULAR, c).isEmpty())
        .forEach(c -> lacking.add(number(c)));
    return lacking;
  }

  /** What is wrong with the font that the user names for rare characters; empty if nothing is. */
  public static Optional<String> problem() {
    try {
      Face.RARE.draws('一');
      return Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** Planes 2 and 3 hold ideographs only, those too that this Java does not know yet. */
  static boolean isLaterIdeograph(int codePoint) {
    return codePoint >= 0x20000 && codePoint < 0x40000;
  }

  static String number(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
