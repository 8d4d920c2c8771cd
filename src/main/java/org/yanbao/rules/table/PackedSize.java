package org.yanbao.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/** How much a packed file holds, told before anything of it is taken into memory. */
final class PackedSize {
  private static final int BUFFER = 1 << 16;

  private PackedSize() {}

  /** Whether the parts of a zip file together are larger; false for what is no zip file. */
  static boolean exceeds(byte[] file, long most) {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (size <= most && parts.getNextEntry() != null) {
        size += size(parts, buffer, most - size);
      }
    } catch (IOException | IllegalArgumentException e) {
      // Whoever opens the file tells that it is damaged.
      return false;
    }
    return size > most;
  }

  private static long size(InputStream part, byte[] buffer, long enough) throws IOException {
    long size = 0;
    for (int read = part.read(buffer); read >= 0 && size <= enough; read = part.read(buffer)) {
      size += read;
    }
    return size;
  }
}
