package org.yanbao.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Makes sure that the program runs in UTF-8 whatever the locale.
 *
 * <p>On Java 17 the default charset comes from the locale. In the C locale file names with Chinese
 * characters cannot be opened at all, and under GBK the rule compiler fails. Both are settled when
 * the virtual machine starts, so in such a locale the program starts itself once more.
 */
final class Utf8Process {
  private static final String WORDS = "yanbao.words";
  private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Utf8Process() {}

  /** Whether this process can be trusted with Chinese text and file names. */
  static boolean isUtf8() {
    return System.getProperty(WORDS) != null
        || Charset.defaultCharset().equals(StandardCharsets.UTF_8)
            && (isWindows() || "UTF-8".equals(System.getProperty("sun.jnu.encoding")));
  }

  private static boolean isWindows() {
    return File.separatorChar == '\\';
  }

  /** The option that hands the words of the command line to a second process, as typed. */
  static String wordsOption(String[] args) throws IOException {
    return "-D" + WORDS + "=" + encode(wordsAsTyped(args));
  }

  /** The words of the command line, also in the second process. */
  static String[] originalWords(String[] args) {
    String encoded = System.getProperty(WORDS);
    if (encoded == null) {
      return args;
    }
    String joined = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    return joined.isEmpty() ? new String[0] : joined.split("\0", -1);
  }

  private static String encode(List<String> words) {
    return Base64.getEncoder()
        .encodeToString(String.join("\0", words).getBytes(StandardCharsets.UTF_8));
  }

  /** In the C locale Java has already lost the Chinese words; Linux keeps the bytes as typed. */
  private static List<String> wordsAsTyped(String[] args) throws IOException {
    if (args.length == 0 || !Files.isReadable(OWN_COMMAND_LINE)) {
      return Arrays.asList(args);
    }
    String all = new String(Files.readAllBytes(OWN_COMMAND_LINE), StandardCharsets.UTF_8);
    String[] words = all.split("\0", -1);
    int end = words.length - 1;
    return end < args.length
        ? Arrays.asList(args)
        : Arrays.asList(words).subList(end - args.length, end);
  }
}
