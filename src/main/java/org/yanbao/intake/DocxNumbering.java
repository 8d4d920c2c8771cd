package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The automatic numberings of a document (ISO/IEC 29500-1, 17.9). */
final class DocxNumbering {

  private final DocxStyles styles;
  private final Map<String, ListLevel[]> lists = new HashMap<>();
  private final Map<String, String> styleLinks = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private final ListNumbers numbers = new ListNumbers();
  private final Set<String> started = new HashSet<>();

  /** A use of a list, with what it overrides. */
  private static final class Instance {
    String list = "";
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, ListLevel> levels = new HashMap<>();
  }

  private DocxNumbering(DocxStyles styles) {
    this.styles = styles;
  }

  static DocxNumbering read(Optional<InputStream> part, DocxStyles styles) throws IOException {
    DocxNumbering numbering = new DocxNumbering(styles);
    if (part.isPresent()) {
      try (XmlCursor xml = new XmlCursor(part.get())) {
        while (xml.next()) {
          if (xml.isStart() && WordMarkup.isWord(xml)) {
            if (xml.name().equals("abstractNum")) {
              numbering.readList(xml);
            } else if (xml.name().equals("num")) {
              numbering.readInstance(xml);
            }
          }
        }
      }
    }
    return numbering;
  }

  private void readList(XmlCursor xml) throws IOException {
    String id = xml.attribute("abstractNumId");
    ListLevel[] levels = new ListLevel[ListLevel.COUNT];
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart() && xml.name().equals("lvl")) {
        int level = xml.number("ilvl", -1);
        ListLevel read = readLevel(xml);
        if (level >= 0 && level < levels.length) {
          levels[level] = read;
        }
      } else if (xml.isStart() && xml.name().equals("numStyleLink")) {
        styleLinks.put(id, xml.attribute("val"));
      }
    }
    lists.put(id, levels);
  }

  private static ListLevel readLevel(XmlCursor xml) throws IOException {
    String style = "decimal";
    String pattern = "";
    int start = 0;
    boolean spaced = false;
    boolean legal = false;
    boolean restarts = true;
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "numFmt" -> style = xml.attribute("val");
          case "lvlText" -> pattern = xml.attribute("val");
          case "start" -> start = xml.number("val", 0);
          case "suff" -> spaced = xml.attribute("val").equals("space");
          case "isLgl" -> legal = WordMarkup.isOn(xml);
          case "lvlRestart" -> restarts = xml.number("val", 1) != 0;
          case "pPr", "rPr" -> xml.skip();
          default -> {
            // looks only
          }
        }
      }
    }
    return new ListLevel(style, pattern, start, spaced, legal, restarts);
  }

  private void readInstance(XmlCursor xml) throws IOException {
    Instance instance = new Instance();
    instances.put(xml.attribute("numId"), instance);
    int level = -1;
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "abstractNumId" -> instance.list = xml.attribute("val");
          case "lvlOverride" -> level = xml.number("ilvl", -1);
          case "startOverride" -> instance.starts.put(level, xml.number("val", 0));
          case "lvl" -> instance.levels.put(level, readLevel(xml));
          default -> {
            // nothing else is known
          }
        }
      }
    }
  }

  /**
   * Counts a paragraph.
   *
   * @param id numbering the paragraph uses
   * @param level its level, from 0
   * @return what is shown before it; empty if nothing
   */
  String next(String id, int level) {
    Instance instance = instances.get(id);
    if (instance == null || level < 0 || level >= ListLevel.COUNT) {
      return "";
    }
    String list = resolve(instance.list);
    ListLevel[] levels = lists.get(list);
    if (levels == null) {
      return "";
    }
    if (!instance.levels.isEmpty()) {
      levels = levels.clone();
      for (Map.Entry<Integer, ListLevel> override : instance.levels.entrySet()) {
        if (override.getKey() >= 0 && override.getKey() < levels.length) {
          levels[override.getKey()] = override.getValue();
        }
      }
    }
    Integer start = instance.starts.get(level);
    if (start != null && started.add(id + ":" + level)) {
      numbers.restart(list, level, start);
    }
    return numbers.next(list, levels, level);
  }

  /** A list may only point to the style that holds its levels (17.9.21). */
  private String resolve(String list) {
    String style = styleLinks.get(list);
    if (style == null) {
      return list;
    }
    Instance linked = instances.get(styles.numbering(style));
    return linked == null ? list : linked.list;
  }
}
