package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the styles of cells say about numbers and borders (ISO/IEC 29500-1, 18.8). */
final class XlsxStyles {

  /**
   * The style of a cell.
   *
   * @param format number of the number format
   * @param pattern its pattern
   * @param framed whether it draws a border on any side
   */
  record Style(int format, String pattern, boolean framed) {}

  private static final Style PLAIN = new Style(0, "General", false);

  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Boolean> borders = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  static XlsxStyles read(Optional<InputStream> part) throws IOException {
    XlsxStyles styles = new XlsxStyles();
    if (part.isPresent()) {
      try (XmlCursor xml = new XmlCursor(part.get())) {
        while (xml.next()) {
          if (xml.isStart()) {
            styles.element(xml);
          }
        }
      }
    }
    return styles;
  }

  /** The style with an index, which a cell gives as its {@code s}. */
  Style get(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
  }

  private void element(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "numFmt" -> patterns.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
      case "border" -> borders.add(isDrawn(xml));
      case "cellXfs" -> readStyles(xml);
      case "dxfs", "cellStyleXfs" -> xml.skip();
      default -> {
        // fonts, fills, the styles' own container
      }
    }
  }

  private static boolean isDrawn(XmlCursor xml) throws IOException {
    boolean drawn = false;
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart() && !xml.name().equals("diagonal")) {
        String style = xml.attribute("style");
        drawn |= !style.isEmpty() && !style.equals("none");
      }
    }
    return drawn;
  }

  private void readStyles(XmlCursor xml) throws IOException {
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart() && xml.name().equals("xf")) {
        int format = xml.number("numFmtId", 0);
        int border = xml.number("borderId", 0);
        String pattern = patterns.get(format);
        styles.add(
            new Style(
                format,
                pattern == null ? SheetNumber.pattern(format) : pattern,
                border >= 0 && border < borders.size() && borders.get(border)));
      }
    }
  }
}
