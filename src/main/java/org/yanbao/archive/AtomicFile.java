package org.yanbao.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that nobody ever sees half of it under its final name. */
final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes the bytes under a temporary name in the same folder, then renames. The same file has the
   * same temporary name every time, so that what a killed run left of it is replaced; no two
   * threads may write it at a time.
   *
   * @throws IOException when the folder cannot be written or the disk is full; no half file is left
   */
  static void write(Path target, byte[] bytes) throws IOException {
    Files.createDirectories(target.getParent());
    // Not a file of createTempFile: that one only its owner may read, and so it would stay.
    byte[] name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    Path temporary = target.resolveSibling("." + UUID.nameUUIDFromBytes(name) + ".tmp");
    Files.deleteIfExists(temporary);
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(false);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
