package org.yanbao.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What styles say that matters here: hidden text, lists, heading numbers. */
final class OdtStyles {

  /** Name under which the numbering of headings is kept. */
  static final String OUTLINE = "\u0000outline";

  private static final int CHAIN = 20;
  private static final int LEVELS = 10;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, ListLevel[]> lists = new HashMap<>();

  private static final class Style {
    String parent = "";
    String list = "";
    boolean hidden;
  }

  /** Takes in a style if the present element is one. */
  void element(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "style" -> readStyle(xml);
      case "list-style" -> readList(xml, xml.attribute("name"));
      case "outline-style" -> readList(xml, OUTLINE);
      default -> {
        // no style
      }
    }
  }

  private void readStyle(XmlCursor xml) throws IOException {
    Style style = new Style();
    styles.put(key(xml.attribute("family"), xml.attribute("name")), style);
    style.parent = xml.attribute("parent-style-name");
    style.list = xml.attribute("list-style-name");
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart() && xml.attribute("display").equals("none")) {
        style.hidden = true;
      }
    }
  }

  private void readList(XmlCursor xml, String name) throws IOException {
    ListLevel[] levels = new ListLevel[LEVELS];
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()
          && (xml.name().equals("list-level-style-number")
              || xml.name().equals("outline-level-style"))) {
        int level = xml.number("level", 0) - 1;
        if (level >= 0 && level < LEVELS) {
          levels[level] = level(xml, level);
        }
      }
    }
    lists.put(name, levels);
  }

  private static ListLevel level(XmlCursor xml, int level) {
    String format = xml.attribute("num-format");
    String pattern = xml.attribute("num-list-format").replaceAll("%(\\d)%", "%$1");
    if (pattern.isEmpty() && !format.isEmpty()) {
      StringBuilder own = new StringBuilder(xml.attribute("num-prefix"));
      int shown = Math.max(1, Math.min(level + 1, xml.number("display-levels", 1)));
      for (int i = level - shown + 1; i <= level; i++) {
        own.append(i > level - shown + 1 ? "." : "").append('%').append(i + 1);
      }
      pattern = own.append(xml.attribute("num-suffix")).toString();
    }
    return new ListLevel(
        numberStyle(format), pattern, xml.number("start-value", 1), false, false, true);
  }

  private static String numberStyle(String format) {
    return switch (format) {
      case "" -> "none";
      case "A" -> "upperLetter";
      case "a" -> "lowerLetter";
      case "I" -> "upperRoman";
      case "i" -> "lowerRoman";
      case "一, 二, 三, ..." -> "chineseCountingThousand";
      case "壹, 贰, 叁, ...", "壹, 貳, 參, ..." -> "chineseLegalSimplified";
      case "甲, 乙, 丙, ..." -> "ideographTraditional";
      case "子, 丑, 寅, ..." -> "ideographZodiac";
      case "①, ②, ③, ..." -> "decimalEnclosedCircle";
      case "１, ２, ３, ..." -> "decimalFullWidth";
      default -> "decimal";
    };
  }

  private static String key(String family, String name) {
    return family + ":" + name;
  }

  /** Whether a style of a family ({@code text}, {@code paragraph}) hides its text. */
  boolean isHidden(String family, String name) {
    Style style = styles.get(key(family, name));
    for (int i = 0; style != null && i < CHAIN; i++) {
      if (style.hidden) {
        return true;
      }
      style = styles.get(key(family, style.parent));
    }
    return false;
  }

  /** The levels of a list style; none of them where there is no such style. */
  ListLevel[] list(String name) {
    return lists.getOrDefault(name, new ListLevel[LEVELS]);
  }

  /** The list style that a paragraph style brings; empty if none. */
  String listOf(String paragraphStyle) {
    Style style = styles.get(key("paragraph", paragraphStyle));
    for (int i = 0; style != null && i < CHAIN; i++) {
      if (!style.list.isEmpty()) {
        return style.list;
      }
      style = styles.get(key("paragraph", style.parent));
    }
    return "";
  }
}
