package org.yanbao.intake.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of archive members, which archives seldom say the charset of. */
final class EntryNames {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private static final Set<String> CLUTTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

  private EntryNames() {}

  /** A name from its bytes: strictly UTF-8, else strictly GB18030, else byte by byte. */
  static String decode(byte[] bytes) {
    for (Charset charset : CHARSETS) {
      try {
        return charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** A name that was read byte by byte; one that was not is returned as it is. */
  static String redecode(String name) {
    boolean bytes = name.chars().allMatch(c -> c < 256);
    return bytes ? decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
  }

  /** The name with {@code /} between folders and without control characters. */
  static String tidy(String name) {
    return name.replace('\\', '/').replaceAll("\\p{Cntrl}", "\ufffd");
  }

  /** Whether operating and office programs leave such files behind: nobody submitted them. */
  static boolean isClutter(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("__MACOSX/")
        || last.startsWith("._")
        || last.startsWith("~$")
        || CLUTTER.contains(last);
  }

  /** The ending of a name, if it is a plain one, with its dot; readers look at it. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
  }
}
