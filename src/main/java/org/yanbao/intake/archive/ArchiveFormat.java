package org.yanbao.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The formats of archives, recognised by their bytes. */
enum ArchiveFormat {
  ZIP,
  SEVEN_Z,
  RAR,
  TAR,
  GZIP;

  private static final int TAR_MARK = 257;

  /** The format of a file, if it is an archive; a document in the dress of a zip file is none. */
  static Optional<ArchiveFormat> of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(512);
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return isDocument(file) ? Optional.empty() : Optional.of(ZIP);
    }
    if (start.startsWith("7z\u00bc\u00af\u0027\u001c")) {
      return Optional.of(SEVEN_Z);
    }
    if (start.startsWith("Rar!\u001a\u0007")) {
      return Optional.of(RAR);
    }
    if (start.startsWith("\u001f\u008b")) {
      return Optional.of(GZIP);
    }
    return start.startsWith("ustar", TAR_MARK) ? Optional.of(TAR) : Optional.empty();
  }

  /** A zip file that cannot be opened may be either; as a document it is then told damaged. */
  private static boolean isDocument(Path file) throws IOException {
    if (ZipDirectory.of(file).bytes() > Budget.DIRECTORY_BYTES) {
      return false;
    }
    try (ZipFile zip =
        ZipFile.builder().setPath(file).setCharset(StandardCharsets.ISO_8859_1).get()) {
      return zip.getEntry("[Content_Types].xml") != null
          || zip.getEntry("mimetype") != null
          || zip.getEntry("OFD.xml") != null;
    } catch (IOException e) {
      return true;
    }
  }
}
