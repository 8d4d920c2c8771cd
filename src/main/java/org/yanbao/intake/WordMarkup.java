package org.yanbao.intake;

import java.util.Set;

/** Names of WordprocessingML. */
final class WordMarkup {

  private static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private WordMarkup() {}

  /** Whether the cursor is at an element of WordprocessingML. */
  static boolean isWord(XmlCursor xml) {
    return NAMESPACES.contains(xml.namespace());
  }

  /** The value of a switch such as {@code w:vanish}: it is on unless it says otherwise. */
  static boolean isOn(XmlCursor xml) {
    String value = xml.attribute("val");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
