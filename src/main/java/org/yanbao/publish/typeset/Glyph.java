package org.yanbao.publish.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * One character as it will be drawn.
 *
 * @param codePoint the character
 * @param face a weight that has the character
 * @param style the style asked for
 * @param width its advance in points
 * @param tight whether the advance is shorter than the font's own
 */
record Glyph(int codePoint, Face face, Style style, float width, boolean tight) {

  /** Marks whose ink stands in the left half of the square. */
  static final String LEFT = "，。、：；？！）》〉」』】〕〗”’";

  /** Marks whose ink stands in the right half. */
  static final String RIGHT = "（《〈「『【〔〖“‘";

  /**
   * The characters of some text. What no font can draw, and what would be invisible, becomes its
   * number, 〔U+20BB7〕: a reader must see that something stands there.
   */
  static List<Glyph> of(List<Span> spans) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Span span : spans) {
      span.text()
          .replace("\r\n", "\n")
          .codePoints()
          .forEach(codePoint -> add(glyphs, codePoint, span.style()));
    }
    closeUp(glyphs);
    return glyphs;
  }

  /** Of two marks side by side the blank halves between them are counted once (GB/T 15834, 5). */
  private static void closeUp(List<Glyph> glyphs) {
    for (int i = 0; i + 1 < glyphs.size(); i++) {
      Glyph mark = glyphs.get(i);
      int next = glyphs.get(i + 1).codePoint();
      boolean closes =
          LEFT.indexOf(mark.codePoint()) >= 0
              && (LEFT.indexOf(next) >= 0 || RIGHT.indexOf(next) >= 0);
      boolean opens = RIGHT.indexOf(mark.codePoint()) >= 0 && RIGHT.indexOf(next) >= 0;
      if ((closes || opens) && mark.face() != Face.RARE) {
        glyphs.set(i, mark.tightened());
      }
    }
  }

  private Glyph tightened() {
    return new Glyph(codePoint, face, style, width - style.size() / 2, true);
  }

  /** The width of a text on one line, in points. */
  static float width(String text, Style style) {
    float width = 0;
    for (Glyph glyph : of(List.of(new Span(text, style)))) {
      width += glyph.width();
    }
    return width;
  }

  private static void add(List<Glyph> glyphs, int codePoint, Style style) {
    if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
      glyphs.add(new Glyph('\n', style.face(), style, 0, false));
    } else if (codePoint == '\t'
        || Character.getType(codePoint) == Character.SPACE_SEPARATOR && codePoint != 0x3000) {
      glyphs.add(drawn(' ', style.face(), style));
    } else if (isVisible(codePoint) && Face.of(style.face(), codePoint).isPresent()) {
      glyphs.add(drawn(codePoint, Face.of(style.face(), codePoint).orElseThrow(), style));
    } else {
      ("〔" + Typeface.number(codePoint) + "〕")
          .codePoints()
          .forEach(c -> glyphs.add(drawn(c, style.face(), style)));
    }
  }

  private static Glyph drawn(int codePoint, Face face, Style style) {
    float width = face.advance(codePoint) * style.size() / 1000f;
    return new Glyph(codePoint, face, style, width, false);
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
      case Character.UNASSIGNED -> Typeface.isLaterIdeograph(codePoint);
      default -> true;
    };
  }
}
