package org.yanbao.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.yanbao.file.Sha256;

/**
 * The ledger of a run: one line per input, on disk the moment that the input is done. Thread-safe.
 */
final class Ledger implements AutoCloseable {
  /** Its file name in the output folder. */
  static final String NAME = "results.jsonl";

  private final FileChannel channel;
  private final MessageDigest digest = Sha256.digest();
  private long length;

  private Ledger(FileChannel channel) {
    this.channel = channel;
  }

  static Ledger begin(Path file) throws IOException {
    return new Ledger(
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING));
  }

  /** Appends a line; tells where it begins. */
  synchronized long append(byte[] line) throws IOException {
    long start = length;
    ByteBuffer bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
    digest.update(bytes.array());
    length += bytes.remaining();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    return start;
  }

  /** The hash of what was appended; to be asked for once, at the end. */
  synchronized FileHash hash() {
    return FileHash.of(digest, length);
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel.isOpen()) {
      channel.force(true);
      channel.close();
    }
  }
}
