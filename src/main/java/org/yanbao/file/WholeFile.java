package org.yanbao.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.UUID;

/** Writes a file so that nobody ever sees half of it under its final name. */
public final class WholeFile {
  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it, and leaves the stream open.
     *
     * @throws IOException when it cannot be made or written
     */
    void write(OutputStream out) throws IOException;
  }

  /** What must be there before a file is. */
  @FunctionalInterface
  public interface Before {
    /**
     * Makes it be there.
     *
     * @throws IOException when it cannot; the file is not written then
     */
    void happen() throws IOException;
  }

  /**
   * Writes the bytes under a temporary name in the same folder, then renames. The same file has the
   * same temporary name every time, so that what a killed run left of it is replaced; no two
   * threads may write it at a time.
   *
   * @throws IOException when the folder cannot be written or the disk is full; no half file is left
   */
  public static void write(Path target, byte[] bytes) throws IOException {
    write(target, out -> out.write(bytes));
  }

  /**
   * The same for content that is not held in memory.
   *
   * @throws IOException as above
   */
  public static void write(Path target, Content content) throws IOException {
    write(target, content, () -> {});
  }

  /**
   * The same for a file that must not be there before something else is.
   *
   * @param before happens when all is written and the file has not got its name yet
   * @throws IOException as above, or when what must happen before cannot
   */
  public static void write(Path target, Content content, Before before) throws IOException {
    Files.createDirectories(target.getParent());
    Path draft = draft(target);
    Files.deleteIfExists(draft);
    try {
      try (FileChannel channel =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        content.write(out);
        out.flush();
        channel.force(false);
      }
      before.happen();
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The temporary name of a file: hidden, and the same every time. */
  public static Path draft(Path target) {
    // Not a file of createTempFile: that one only its owner may read, and so it would stay.
    byte[] name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    return target.resolveSibling("." + UUID.nameUUIDFromBytes(name) + ".tmp");
  }

  /**
   * Writes a file that several processes may write at a time, each under a temporary name of its
   * own; the last one stands. Only its owner may read it.
   *
   * @param target in a folder that is there
   * @param attributes of the file from its first moment on
   * @throws IOException when the folder cannot be written or the disk is full; no half file is left
   */
  public static void writeShared(Path target, byte[] bytes, FileAttribute<?>... attributes)
      throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, "new", ".tmp", attributes);
    try {
      Files.write(draft, bytes);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
