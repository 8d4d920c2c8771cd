package org.yanbao.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * A temporary folder for the members of archives. Its run holds a lock in it for as long as it
 * lives; one whose lock nobody holds was left by a run that was killed, and the next run removes
 * it.
 */
final class MembersFolder implements AutoCloseable {
  private static final String PREFIX = "yanbao-members-";
  private static final String LOCK = ".lock";

  private final Path path;
  private final FileChannel lock;

  private MembersFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes a folder for a run, and removes those that killed runs have left.
   *
   * @throws IOException when none can be made
   */
  static MembersFolder create() throws IOException {
    return createIn(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static MembersFolder createIn(Path temporary) throws IOException {
    while (true) {
      Path path = Files.createTempDirectory(temporary, PREFIX);
      FileChannel lock =
          FileChannel.open(
              path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (holds(lock)) {
        MembersFolder folder = new MembersFolder(path, lock);
        folder.removeLeftBehind();
        return folder;
      }
      // Another run has taken it for a left one in the moment before.
      lock.close();
    }
  }

  private static boolean holds(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void removeLeftBehind() {
    try (DirectoryStream<Path> others = Files.newDirectoryStream(path.getParent(), PREFIX + "*")) {
      for (Path other : others) {
        if (!other.equals(path) && isOurs(other)) {
          removeIfLeft(other);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      // What stays behind costs room and nothing else.
      return;
    }
  }

  /** Nothing is done to links, nor to what another user has made. */
  private boolean isOurs(Path other) throws IOException {
    return Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(other.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(other, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(path));
  }

  private static void removeIfLeft(Path other) {
    try (FileChannel channel =
        FileChannel.open(
            other.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (holds(channel)) {
        empty(other);
        Files.deleteIfExists(other.resolve(LOCK));
        Files.deleteIfExists(other);
      }
    } catch (IOException e) {
      // Its run ends in this moment and removes it, or it cannot be removed at all.
      return;
    }
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.filter(file -> !file.endsWith(LOCK)).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The folder. */
  Path path() {
    return path;
  }

  /** Removes the folder and what is in it. */
  @Override
  public void close() throws IOException {
    empty(path);
    // Windows deletes no file that is open.
    lock.close();
    Files.deleteIfExists(path.resolve(LOCK));
    Files.deleteIfExists(path);
  }
}
