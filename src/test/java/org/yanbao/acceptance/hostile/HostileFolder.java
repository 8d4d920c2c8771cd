package org.yanbao.acceptance.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder of files that nobody should send, each with words that its reason must hold. */
final class HostileFolder {
  private final Path path;
  private final Map<String, String> reasons = new LinkedHashMap<>();

  HostileFolder(Path path) {
    this.path = path;
  }

  /** Writes the bytes of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  Path path() {
    return path;
  }

  /** Names of lines in the ledger, below the folder, and words of their reasons. */
  Map<String, String> reasons() {
    return reasons;
  }

  void expect(String line, String reason) {
    reasons.put(line, reason);
  }

  void text(String name, String reason, String text) throws IOException {
    Files.write(path.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    expect(name, reason);
  }

  void file(String name, String reason, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(path.resolve(name))) {
      content.writeTo(out);
    }
    expect(name, reason);
  }

  /** A packed file of these parts. */
  void packed(String name, String reason, Map<String, String> parts) throws IOException {
    file(
        name,
        reason,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          for (Map.Entry<String, String> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
          }
          zip.finish();
        });
  }
}
