package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a package holds what: relationships name the parts, file names mean nothing.
 *
 * @param main name of the part with the body
 * @param targets names of its other parts by type of relationship
 */
record DocxParts(String main, Map<String, String> targets) {

  static DocxParts find(ZipParts zip) throws IOException {
    String main =
        relationships(zip, "_rels/.rels", "").getOrDefault("officeDocument", "word/document.xml");
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    String own = folder + "_rels/" + main.substring(slash) + ".rels";
    return new DocxParts(main, relationships(zip, own, folder));
  }

  /** The part of a type; an empty name, which no part has, if there is none. */
  String target(String type) {
    return targets.getOrDefault(type, "");
  }

  private static Map<String, String> relationships(ZipParts zip, String name, String folder)
      throws IOException {
    Map<String, String> targets = new HashMap<>();
    Optional<InputStream> part = zip.open(name);
    if (part.isEmpty()) {
      return targets;
    }
    try (XmlCursor xml = new XmlCursor(part.get())) {
      while (xml.next()) {
        if (xml.isStart()
            && xml.name().equals("Relationship")
            && !xml.attribute("TargetMode").equals("External")) {
          String type = xml.attribute("Type");
          String target = xml.attribute("Target");
          targets.putIfAbsent(
              type.substring(type.lastIndexOf('/') + 1),
              target.startsWith("/") ? target.substring(1) : folder + target);
        }
      }
    }
    return targets;
  }
}
