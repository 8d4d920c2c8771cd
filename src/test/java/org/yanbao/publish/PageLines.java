package org.yanbao.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the characters of a page stand, and what is set together as one line. */
public final class PageLines {
  private static final String INK_LEFT = "，。、：；？！）》〉」』】〕〗”’";
  private static final String INK_RIGHT = "（《〈「『【〔〖“‘";

  /** What is further apart belongs to another column; a blank as wide as a character is not. */
  private static final float GAP = 13.5f;

  private PageLines() {}

  /** The characters of a page that leave ink. */
  public static List<TextPosition> characters(PDDocument document, int page) throws IOException {
    List<TextPosition> characters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
              characters.add(text);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return characters;
  }

  /** The lines of a page, each column for itself. */
  public static List<String> of(PDDocument document, int page) throws IOException {
    List<TextPosition> characters = new ArrayList<>(characters(document, page));
    characters.removeIf(c -> c.getDir() != 0 || c.getTextMatrix().getShearX() != 0);
    characters.sort(
        Comparator.<TextPosition>comparingInt(c -> Math.round(c.getYDirAdj() * 2))
            .thenComparing(TextPosition::getXDirAdj));
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    TextPosition last = null;
    for (TextPosition c : characters) {
      boolean follows =
          last != null
              && Math.abs(last.getYDirAdj() - c.getYDirAdj()) < 0.6f
              && c.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj() < GAP;
      if (!follows && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(c.getUnicode());
      last = c;
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Where the ink of a character begins: that of an opening mark in the middle of its square. */
  public static float inkLeft(TextPosition c) {
    return c.getXDirAdj() + (INK_RIGHT.contains(c.getUnicode()) ? c.getWidthDirAdj() / 2 : 0);
  }

  /** Where the ink of a character ends: that of a closing mark in the middle of its square. */
  public static float inkRight(TextPosition c) {
    return c.getXDirAdj()
        + (INK_LEFT.contains(c.getUnicode()) ? c.getWidthDirAdj() / 2 : c.getWidthDirAdj());
  }
}
