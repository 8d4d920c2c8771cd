package org.yanbao.samples.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface that everything is printed in. */
final class Typeface {

  private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static final TrueTypeFont FONT = load();

  private Typeface() {}

  static TrueTypeFont font() {
    return FONT;
  }

  private static TrueTypeFont load() {
    try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters of a text. */
  static List<String> letters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  /** The advance of a character at a size. */
  static float width(String letter, float size) {
    try {
      int glyph = FONT.getUnicodeCmapLookup().getGlyphId(letter.codePointAt(0));
      return FONT.getAdvanceWidth(glyph) * size / FONT.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text broken into lines; figures too wide break inside. */
  static List<List<String>> lines(List<String> letters, float room, float size, float spacing) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    float used = 0;
    for (String letter : letters) {
      float width = width(letter, size) + spacing;
      if (letter.equals("\n") || used + width - spacing > room && !line.isEmpty()) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      if (!letter.equals("\n")) {
        line.add(letter);
        used += width;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  static float width(List<String> line, float size, float spacing) {
    float width = -spacing;
    for (String letter : line) {
      width += width(letter, size) + spacing;
    }
    return width;
  }
}
