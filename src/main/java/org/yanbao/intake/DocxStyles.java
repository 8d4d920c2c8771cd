package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What styles say that matters here: numbering, headings, hidden text. */
final class DocxStyles {

  private static final int NO_LEVEL = -1;
  private static final int BODY_TEXT = 9;
  private static final int CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private String defaultParagraph = "";

  /** One style as it is written; what it leaves open is the parent's. */
  private static final class Style {
    String parent = "";
    String numbering = "";
    int level = NO_LEVEL;
    int outline = NO_LEVEL;
    Boolean hidden;
  }

  static DocxStyles read(Optional<InputStream> part) throws IOException {
    DocxStyles styles = new DocxStyles();
    if (part.isPresent()) {
      try (XmlCursor xml = new XmlCursor(part.get())) {
        while (xml.next()) {
          if (xml.isStart() && xml.name().equals("style") && WordMarkup.isWord(xml)) {
            styles.readStyle(xml);
          }
        }
      }
    }
    return styles;
  }

  private void readStyle(XmlCursor xml) throws IOException {
    Style style = new Style();
    String id = xml.attribute("styleId");
    if (xml.attribute("type").equals("paragraph")
        && xml.attribute("default").matches("1|true|on")) {
      defaultParagraph = id;
    }
    styles.put(id, style);
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "basedOn" -> style.parent = xml.attribute("val");
          case "numId" -> style.numbering = xml.attribute("val");
          case "ilvl" -> style.level = xml.number("val", NO_LEVEL);
          case "outlineLvl" -> style.outline = xml.number("val", NO_LEVEL);
          case "vanish" -> style.hidden = WordMarkup.isOn(xml);
          case "tblStylePr", "pPrChange", "rPrChange" -> xml.skip();
          default -> {
            // says nothing that matters here
          }
        }
      }
    }
  }

  /** The style of a paragraph that names none. */
  String defaultParagraph() {
    return defaultParagraph;
  }

  /** The numbering a paragraph style brings; empty if none. */
  String numbering(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < CHAIN; i++) {
      if (!style.numbering.isEmpty()) {
        return style.numbering;
      }
      style = styles.get(style.parent);
    }
    return "";
  }

  /** The level of the numbering a paragraph style brings; 0 if it names none. */
  int level(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < CHAIN; i++) {
      if (style.level != NO_LEVEL) {
        return style.level;
      }
      style = styles.get(style.parent);
    }
    return 0;
  }

  /** Whether a paragraph style is one of a heading. */
  boolean isHeading(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < CHAIN; i++) {
      if (style.outline != NO_LEVEL) {
        return style.outline < BODY_TEXT;
      }
      style = styles.get(style.parent);
    }
    return false;
  }

  /** Whether a style hides its text. */
  boolean isHidden(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < CHAIN; i++) {
      if (style.hidden != null) {
        return style.hidden;
      }
      style = styles.get(style.parent);
    }
    return false;
  }
}
