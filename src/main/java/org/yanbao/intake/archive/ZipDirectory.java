package org.yanbao.intake.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The list of members at the end of a zip file (APPNOTE 4.3.12 to 4.3.16), measured before a
 * library takes it into memory.
 *
 * @param bytes bytes from its beginning to the end of the file; 0 where none is found
 */
record ZipDirectory(long bytes) {
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_BYTES = 20;
  private static final int END_64_OFFSET = 48;
  private static final int LONGEST_TAIL = END_BYTES + 0xffff + LOCATOR_BYTES;

  static ZipDirectory of(Path file) throws IOException {
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
      long length = zip.length();
      ByteBuffer tail = read(zip, Math.max(0, length - LONGEST_TAIL), LONGEST_TAIL);
      for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          return new ZipDirectory(Math.max(0, length - start(zip, tail, at)));
        }
      }
      return new ZipDirectory(0);
    }
  }

  private static long start(RandomAccessFile zip, ByteBuffer tail, int end) throws IOException {
    int locator = end - LOCATOR_BYTES;
    if (locator < 0 || tail.getInt(locator) != LOCATOR) {
      return Integer.toUnsignedLong(tail.getInt(end + 16));
    }
    ByteBuffer end64 = read(zip, tail.getLong(locator + 8), END_64_OFFSET + Long.BYTES);
    return end64.limit() < END_64_OFFSET + Long.BYTES ? 0 : end64.getLong(END_64_OFFSET);
  }

  private static ByteBuffer read(RandomAccessFile zip, long at, int most) throws IOException {
    if (at < 0 || at > zip.length()) {
      return ByteBuffer.allocate(0);
    }
    byte[] bytes = new byte[(int) Math.min(most, zip.length() - at)];
    zip.seek(at);
    zip.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
