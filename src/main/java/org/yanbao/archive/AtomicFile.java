package org.yanbao.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
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

  /** Writes the content of a file. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** What must be there before a file is. */
  interface Before {
    void happen() throws IOException;
  }

  /**
   * Writes the bytes under a temporary name in the same folder, then renames. The same file has the
   * same temporary name every time, so that what a killed run left of it is replaced; no two
   * threads may write it at a time.
   *
   * @throws IOException when the folder cannot be written or the disk is full; no half file is left
   */
  static void write(Path target, byte[] bytes) throws IOException {
    write(target, out -> out.write(bytes), () -> {});
  }

  /**
   * The same for content that is not held in memory.
   *
   * @param before happens when all is written and the file has not got its name yet
   * @throws IOException as above, or when what must happen before cannot
   */
  static void write(Path target, Content content, Before before) throws IOException {
    Files.createDirectories(target.getParent());
    // Not a file of createTempFile: that one only its owner may read, and so it would stay.
    byte[] name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    Path temporary = target.resolveSibling("." + UUID.nameUUIDFromBytes(name) + ".tmp");
    Files.deleteIfExists(temporary);
    try {
      try (FileChannel channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.write(Channels.newOutputStream(channel));
        channel.force(false);
      }
      before.happen();
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
