package org.yanbao.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.yanbao.archive.FileHash;
import org.yanbao.publish.SubmittedFile;

/**
 * Describes files as they were submitted. Each is hashed once in a run, as long as nothing about it
 * tells that it was changed meanwhile. Thread-safe.
 */
final class SubmittedFiles {
  /** Clocks of file systems are coarse: a file may be changed twice within one tick. */
  private static final long TICK_MILLIS = 2_500;

  private final Map<Path, Hashed> known = new ConcurrentHashMap<>();

  /**
   * Name, length and hash of a file; its media type is told when it is read.
   *
   * @throws IOException when it cannot be read
   */
  SubmittedFile describe(InputFile input) throws IOException {
    FileHash hash = hash(input.path());
    return new SubmittedFile(input.name(), hash.sha256(), "", hash.bytes());
  }

  /**
   * Length and hash of a file.
   *
   * @throws IOException when it cannot be read
   */
  FileHash hash(Path file) throws IOException {
    Stamp stamp = Stamp.of(file);
    Hashed before = known.get(file);
    if (before != null && before.stamp().equals(stamp)) {
      return before.hash();
    }
    boolean isOld =
        System.currentTimeMillis() - TimeUnit.NANOSECONDS.toMillis(stamp.changed()) > TICK_MILLIS;
    FileHash hash = FileHash.of(file);
    if (isOld && stamp.equals(Stamp.of(file))) {
      known.put(file, new Hashed(stamp, hash));
    }
    return hash;
  }

  private record Hashed(Stamp stamp, FileHash hash) {}

  /**
   * What changes when a file does.
   *
   * @param changed in nanoseconds
   * @param key what the file system knows the file by; nothing where it has no such thing
   */
  private record Stamp(long bytes, long changed, Object key) {
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(
          seen.size(),
          seen.lastModifiedTime().to(TimeUnit.NANOSECONDS),
          Objects.requireNonNullElse(seen.fileKey(), ""));
    }
  }
}
