package org.yanbao.intake.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** The text of one font's codes, looked up once each. */
final class FontText {

  private final PDFont font;
  private final Map<Integer, String> known = new HashMap<>();
  private final float em;

  FontText(PDFont font) {
    this.font = font;
    this.em = font instanceof PDType3Font drawn ? emOf(drawn) : 1;
  }

  /** The height of the font's square, as a multiple of the font size; 1 for all but drawn fonts. */
  float em() {
    return em;
  }

  /** The code's text; {@link Glyph#UNKNOWN} where the font does not tell. */
  String of(int code) {
    return known.computeIfAbsent(code, this::find);
  }

  private String find(int code) {
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (text == null || text.isEmpty() || isControl(text.charAt(0))) {
      text = fromEmbedded(code);
    }
    return Radicals.fold(text);
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' || c == '\ufffd';
  }

  /** A subset without a table of its codes often keeps the font program's own. */
  private String fromEmbedded(int code) {
    try {
      if (font instanceof PDType0Font composite
          && composite.getDescendantFont() instanceof PDCIDFontType2 outline
          && font.isEmbedded()) {
        TrueTypeFont program = outline.getTrueTypeFont();
        CmapLookup cmap = program == null ? null : program.getUnicodeCmapLookup(false);
        List<Integer> codes = cmap == null ? null : cmap.getCharCodes(outline.codeToGID(code));
        if (codes != null && !codes.isEmpty()) {
          return Character.toString(codes.get(0));
        }
      }
    } catch (IOException | RuntimeException damagedFont) {
      return Glyph.UNKNOWN;
    }
    return Glyph.UNKNOWN;
  }

  private static float emOf(PDType3Font font) {
    BoundingBox box = font.getBoundingBox();
    float scale = Math.abs(font.getFontMatrix().getScaleY());
    float height = box == null ? 0 : box.getHeight() * scale;
    boolean usual = height > 0.4f && height < 2.5f || height == 0;
    return usual ? 1 : height / 1.3f;
  }
}
