package org.yanbao.audit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Tells one build of the program from another. Beside its version there is a checksum of classes,
 * so that a build between two versions is another one.
 */
final class ProgramIdentity {
  private static final Pattern ALL = Pattern.compile("org/yanbao/.*|META-INF/MANIFEST\\.MF");

  private static final Pattern READING =
      Pattern.compile(
          "org/yanbao/((document|intake|report)/.*|audit/(ReadingTask|Assessment).*)"
              + "|META-INF/MANIFEST\\.MF");

  private ProgramIdentity() {}

  /**
   * The identity of the reader of a program that treats scans in a certain way: facts that a reader
   * kept are taken again only by the same one.
   */
  static String ofReader(String tool, Scans scans) {
    return tool + "+" + checksum(READING) + (scans == Scans.RECOGNISED ? "+ocr" : "");
  }

  /** A checksum of the whole program. */
  static String ofAll() {
    return checksum(ALL);
  }

  private static String checksum(Pattern wanted) {
    CodeSource source = ProgramIdentity.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "";
    }
    try {
      Path program = Path.of(source.getLocation().toURI());
      Map<String, Long> parts =
          Files.isDirectory(program) ? ofFolder(program, wanted) : ofJar(program, wanted);
      CRC32 all = new CRC32();
      parts.forEach((name, crc) -> all.update((name + crc).getBytes(StandardCharsets.UTF_8)));
      return Long.toHexString(all.getValue());
    } catch (IOException | URISyntaxException e) {
      // The version alone tells the reader, then.
      return "";
    }
  }

  /** A jar knows the checksums of what it holds. */
  private static Map<String, Long> ofJar(Path jar, Pattern wanted) throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> wanted.matcher(entry.getName()).matches())
          .forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
    }
    return parts;
  }

  private static Map<String, Long> ofFolder(Path folder, Pattern wanted) throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (wanted.matcher(name).matches()) {
          CRC32 crc = new CRC32();
          crc.update(Files.readAllBytes(file));
          parts.put(name, crc.getValue());
        }
      }
    }
    return parts;
  }
}
