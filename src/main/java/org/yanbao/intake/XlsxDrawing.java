package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn on a sheet.
 *
 * @param texts texts of text boxes, a paragraph each
 * @param pictures whether there are pictures
 */
record XlsxDrawing(List<String> texts, boolean pictures) {

  static XlsxDrawing read(Optional<InputStream> part) throws IOException {
    List<String> texts = new ArrayList<>();
    boolean pictures = false;
    if (part.isPresent()) {
      try (XmlCursor xml = new XmlCursor(part.get())) {
        while (xml.next()) {
          if (!xml.isStart()) {
            continue;
          }
          if (xml.name().equals("pic")) {
            pictures = true;
          } else if (xml.name().equals("Fallback")) {
            xml.skip();
          } else if (xml.name().equals("p")) {
            String text = WhiteSpace.tidy(XlsxText.read(xml));
            if (!text.isEmpty()) {
              texts.add(text);
            }
          }
        }
      }
    }
    return new XlsxDrawing(texts, pictures);
  }
}
