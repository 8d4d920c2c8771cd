package org.yanbao.intake;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rich text: the text of all runs, without the phonetic hints above them. */
final class XlsxText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  /** Reads the present element to its end. */
  static String read(XmlCursor xml) throws IOException {
    StringBuilder text = new StringBuilder();
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart() && xml.name().equals("rPh")) {
        xml.skip();
      } else if (xml.isStart() && xml.name().equals("t")) {
        text.append(xml.content());
      }
    }
    return unescape(text.toString());
  }

  /** Resolves the escapes of characters that XML cannot hold (ISO/IEC 29500-1, 22.9.2.19). */
  static String unescape(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
