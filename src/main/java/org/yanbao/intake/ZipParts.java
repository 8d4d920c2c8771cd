package org.yanbao.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a packed document, each read within the limits. */
final class ZipParts implements Closeable {

  private final ZipFile zip;

  ZipParts(Path file) throws IOException {
    // Latin-1 takes any bytes as a name; the parts' own names are ASCII.
    zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** Opens a part, if it is there. */
  Optional<InputStream> open(String name) throws IOException {
    return open(name, Limits.PART_BYTES);
  }

  /** Opens a part that is read event by event and may unpack to so many bytes, if it is there. */
  Optional<InputStream> open(String name, long limit) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.getSize() > limit) {
      throw new TooLargeException(name);
    }
    return Optional.of(new LimitedStream(zip.getInputStream(entry), name, limit));
  }

  /** The first bytes of a part as text in UTF-8; empty if it is not there. */
  String head(String name, int bytes) throws IOException {
    Optional<InputStream> part = open(name);
    if (part.isEmpty()) {
      return "";
    }
    try (InputStream in = part.get()) {
      return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
