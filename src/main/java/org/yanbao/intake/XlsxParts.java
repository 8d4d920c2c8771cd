package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The relationships of a part of a package (ISO/IEC 29500-2): file names mean nothing,
 * relationships name the parts.
 */
final class XlsxParts {

  /**
   * A relationship.
   *
   * @param id by which the part refers to it
   * @param type last segment of its type, the same in transitional and strict files
   * @param target name of the other part
   */
  record Link(String id, String type, String target) {}

  private final List<Link> links = new ArrayList<>();

  private XlsxParts() {}

  /** The relationships of a part; those of the package itself for an empty name. */
  static XlsxParts of(ZipParts zip, String part) throws IOException {
    XlsxParts parts = new XlsxParts();
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Optional<InputStream> stream = zip.open(folder + "_rels/" + part.substring(slash) + ".rels");
    if (stream.isEmpty()) {
      return parts;
    }
    try (XmlCursor xml = new XmlCursor(stream.get())) {
      while (xml.next()) {
        if (xml.isStart()
            && xml.name().equals("Relationship")
            && !xml.attribute("TargetMode").equals("External")) {
          String type = xml.attribute("Type");
          parts.links.add(
              new Link(
                  xml.attribute("Id"),
                  type.substring(type.lastIndexOf('/') + 1),
                  resolve(folder, xml.attribute("Target"))));
        }
      }
    }
    return parts;
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") && !base.isEmpty()) {
      rest = rest.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + rest;
  }

  /** The first part of a type; an empty name, which no part has, if there is none. */
  String ofType(String type) {
    return links.stream()
        .filter(link -> link.type().equals(type))
        .map(Link::target)
        .findFirst()
        .orElse("");
  }

  /** The relationship with an id, if there is one. */
  Optional<Link> byId(String id) {
    return links.stream().filter(link -> link.id().equals(id)).findFirst();
  }
}
