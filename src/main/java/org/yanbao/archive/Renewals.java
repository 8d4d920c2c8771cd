package org.yanbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of sheets to which further time-stamps were added: {@code findings-…-renewed1.pdf} begins
 * with all bytes of {@code findings-….pdf}, and so on. The older files stay as they are.
 */
final class Renewals {
  private static final Pattern NAME = Pattern.compile("(.+?)(?:-renewed(\\d{1,4}))?\\.pdf");

  private Renewals() {}

  /** The sheet as it was first written: name of the file whose continuation this is, or its own. */
  static String original(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? matcher.group(1) + ".pdf" : name;
  }

  /** The file that continues this one, whether or not it is there. */
  static Path next(Path file) {
    Matcher matcher = NAME.matcher(file.getFileName().toString());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no sheet: " + file);
    }
    int number = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)) + 1;
    return file.resolveSibling(matcher.group(1) + "-renewed" + number + ".pdf");
  }

  /** Whether a file begins with something of this length and hash. */
  static boolean beginsWith(Path file, FileHash hash) throws IOException {
    if (Files.size(file) <= hash.bytes() || hash.bytes() > Integer.MAX_VALUE) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return FileHash.of(in.readNBytes((int) hash.bytes())).equals(hash);
    }
  }
}
