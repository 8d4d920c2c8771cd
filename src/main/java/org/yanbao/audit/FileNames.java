package org.yanbao.audit;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.yanbao.intake.archive.Archives;

/**
 * Names of files as they are shown. On Linux a name is bytes: files that were unpacked or copied
 * from elsewhere may have names in GBK, which Java can open but not spell.
 */
final class FileNames {
  private static final char UNKNOWN = '\ufffd';

  private FileNames() {}

  /** The path with forward slashes, without control characters, in the charset that it is in. */
  static String readable(Path path) {
    String text = path.toString();
    String spelt = text.indexOf(UNKNOWN) < 0 ? text : Archives.nameOf(bytes(path));
    return spelt.replace('\\', '/').replaceAll("\\p{Cntrl}", String.valueOf(UNKNOWN));
  }

  /** Whether another process that is told the path as text would find the same file. */
  static boolean isSpeakable(Path path) {
    return Path.of(path.toString()).equals(path);
  }

  /** The bytes of a path, which its address has percent by percent. */
  private static byte[] bytes(Path path) {
    String all = path.toUri().getRawPath();
    String base = Path.of("").toUri().getRawPath();
    String raw = !path.isAbsolute() && all.startsWith(base) ? all.substring(base.length()) : all;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(raw.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
