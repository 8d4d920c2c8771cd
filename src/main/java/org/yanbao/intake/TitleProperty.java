package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The title among the properties of a packed document (Dublin Core, in both office formats). */
final class TitleProperty {

  private TitleProperty() {}

  /** The title; empty if the part or the title is missing. */
  static String read(Optional<InputStream> part) throws IOException {
    if (part.isEmpty()) {
      return "";
    }
    try (XmlCursor xml = new XmlCursor(part.get())) {
      StringBuilder title = new StringBuilder();
      boolean inside = false;
      while (xml.next()) {
        if (xml.isStart() || xml.isEnd()) {
          inside = xml.isStart() && xml.name().equals("title");
        } else if (inside && xml.isText()) {
          title.append(xml.text());
        }
      }
      return WhiteSpace.tidy(title);
    }
  }
}
