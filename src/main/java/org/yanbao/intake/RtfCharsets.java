package org.yanbao.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** In which charset bytes are written: as the font says, else as the file says. */
final class RtfCharsets {

  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset file;
  private boolean chinese;

  /** Takes {@code \fcharset} of a font. */
  void font(int font, int charset) {
    switch (charset) {
      case 134 -> fonts.put(font, CHINESE);
      case 136 -> fonts.put(font, Charset.forName("Big5"));
      case 128 -> fonts.put(font, Charset.forName("windows-31j"));
      case 129 -> fonts.put(font, Charset.forName("x-windows-949"));
      default -> {
        // as the file says
      }
    }
  }

  /** Takes {@code \ansicpg}. */
  void page(int page) {
    try {
      file =
          switch (page) {
            case 936, 54936 -> CHINESE;
            case 65001 -> StandardCharsets.UTF_8;
            case 932 -> Charset.forName("windows-31j");
            default -> Charset.forName("windows-" + page);
          };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      file = null;
    }
  }

  /** Takes a default language; 2052 is Chinese as written in China. */
  void language(int language) {
    chinese |= language == 2052;
  }

  /** The charset of text in a font. */
  Charset of(int font) {
    Charset own = fonts.get(font);
    if (own != null) {
      return own;
    }
    return file == null || file.equals(WESTERN) ? chinese ? CHINESE : WESTERN : file;
  }
}
