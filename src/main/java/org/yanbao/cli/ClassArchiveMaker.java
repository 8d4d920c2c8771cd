package org.yanbao.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Makes an archive of classes in a process of its own, see {@link ClassArchive}; one at a time for
 * each cache. Parameters: the archive, the rule folder.
 */
final class ClassArchiveMaker {
  private static final String LOCK = "making-classes.lock";

  private ClassArchiveMaker() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    ClassArchive archive = new ClassArchive(Path.of(args[0]));
    Path lock = archive.file().resolveSibling(LOCK);
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock()) {
      if (held != null && !archive.isSettled()) {
        archive.make(Path.of(args[1]));
      }
    }
  }
}
