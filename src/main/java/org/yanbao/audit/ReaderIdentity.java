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
 * Tells one reader of reports from another: facts that a reader kept are taken again only by the
 * same one. Beside the version of the program it holds a checksum of the reading classes, so that a
 * build between two versions is another reader.
 */
final class ReaderIdentity {
  private static final Pattern READING =
      Pattern.compile(
          "org/yanbao/((document|intake|report)/.*|audit/(ReadingTask|Assessment).*)"
              + "|META-INF/MANIFEST\\.MF");

  private ReaderIdentity() {}

  /** The identity of the reader of a program that treats scans in a certain way. */
  static String of(String tool, Scans scans) {
    return tool + "+" + checksum() + (scans == Scans.RECOGNISED ? "+ocr" : "");
  }

  private static String checksum() {
    CodeSource source = ReaderIdentity.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return "";
    }
    try {
      Path program = Path.of(source.getLocation().toURI());
      Map<String, Long> parts = Files.isDirectory(program) ? ofFolder(program) : ofJar(program);
      CRC32 all = new CRC32();
      parts.forEach((name, crc) -> all.update((name + crc).getBytes(StandardCharsets.UTF_8)));
      return Long.toHexString(all.getValue());
    } catch (IOException | URISyntaxException e) {
      // The version alone tells the reader, then.
      return "";
    }
  }

  /** A jar knows the checksums of what it holds. */
  private static Map<String, Long> ofJar(Path jar) throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> READING.matcher(entry.getName()).matches())
          .forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
    }
    return parts;
  }

  private static Map<String, Long> ofFolder(Path folder) throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (READING.matcher(name).matches()) {
          CRC32 crc = new CRC32();
          crc.update(Files.readAllBytes(file));
          parts.put(name, crc.getValue());
        }
      }
    }
    return parts;
  }
}
