package org.yanbao.archive;

import java.nio.charset.StandardCharsets;

/** Makes names from a report safe as names of files, on Linux and Windows alike. */
final class FileNames {
  /** File systems allow 255 bytes a name; the rest is for prefix, year, version and ending. */
  private static final int MAX_BYTES = 150;

  private FileNames() {}

  /**
   * The name without what a file name must not hold: separators, control and format characters,
   * reserved signs, dots and blanks at either end. Empty if nothing is left.
   */
  static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    int bytes = 0;
    for (int codePoint : name.codePoints().toArray()) {
      if (!isAllowed(codePoint)) {
        continue;
      }
      String character = Character.toString(codePoint);
      bytes += character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        break;
      }
      safe.append(character);
    }
    return safe.toString().replaceAll("^[. ]+|[. ]+$", "");
  }

  private static boolean isAllowed(int codePoint) {
    int type = Character.getType(codePoint);
    return "\\/:*?\"<>|".indexOf(codePoint) < 0
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && (type != Character.UNASSIGNED || isLaterIdeograph(codePoint))
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }

  /** Planes 2 and 3 hold ideographs only, those too that this Java does not know yet. */
  private static boolean isLaterIdeograph(int codePoint) {
    return codePoint >= 0x20000 && codePoint < 0x40000;
  }
}
