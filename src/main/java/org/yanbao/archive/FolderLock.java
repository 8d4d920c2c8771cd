package org.yanbao.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds an output folder for one process at a time. */
final class FolderLock implements AutoCloseable {
  private static final String NAME = ".yanbao.lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Holds a folder; makes it if need be.
   *
   * @throws OutputFolderException when it cannot be written or another process holds it
   */
  static FolderLock of(Path root) throws OutputFolderException {
    FileChannel channel = null;
    try {
      Files.createDirectories(root);
      channel =
          FileChannel.open(root.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      new FolderLock(channel).close();
      throw held(root, e);
    } catch (IOException e) {
      throw unwritable(root, e);
    }
    new FolderLock(channel).close();
    throw held(root, null);
  }

  private static OutputFolderException held(Path root, Exception cause) {
    return new OutputFolderException("输出目录“" + root + "”正被另一次审核使用。请等它结束，或用 --out 指定另一个目录。", cause);
  }

  static OutputFolderException unwritable(Path root, IOException cause) {
    return new OutputFolderException(
        "无法写入输出目录“" + root + "”。请检查该目录的写权限和磁盘空间，或用 --out 指定另一个目录。", cause);
  }

  /**
   * Lets the folder go. The lock file stays: deleting it would let two later processes hold two
   * different files of one name.
   */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The operating system frees the lock at the end of the process at the latest.
      return;
    }
  }
}
