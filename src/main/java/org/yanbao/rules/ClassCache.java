package org.yanbao.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yanbao.file.Sha256;
import org.yanbao.file.WholeFile;

/**
 * Compiled rules on disk, so that only a changed rule folder is compiled. An entry begins with the
 * SHA-256 of the rest; a damaged one counts as none. A cache that cannot be written is no error:
 * the rules are compiled anew the next time.
 */
final class ClassCache {
  private static final int DIGEST = 32;
  private static final int MOST_KEPT = 200;
  private static final String ENTRY = "rules-[0-9a-f]+\\.bin";

  private final Path folder;

  ClassCache(Path folder) {
    this.folder = folder;
  }

  /** The user's cache, see {@link CacheFolder}. */
  static ClassCache ofUser() {
    return new ClassCache(CacheFolder.ofUser());
  }

  /** The archive kept under a key, if it is there and whole, or else the one in the program. */
  Optional<byte[]> find(String key) {
    Optional<byte[]> kept = kept(key);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<byte[]> shipped = BuiltInRules.find(name(key)).flatMap(ClassCache::whole);
    shipped.ifPresent(archive -> keep(key, archive));
    return shipped;
  }

  private Optional<byte[]> kept(String key) {
    try {
      byte[] entry = Files.readAllBytes(path(key));
      Files.setLastModifiedTime(path(key), FileTime.from(Instant.now()));
      return whole(entry);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> whole(byte[] entry) {
    if (entry.length <= DIGEST) {
      return Optional.empty();
    }
    byte[] archive = Arrays.copyOfRange(entry, DIGEST, entry.length);
    byte[] stated = Arrays.copyOf(entry, DIGEST);
    return MessageDigest.isEqual(stated, Sha256.of(archive))
        ? Optional.of(archive)
        : Optional.empty();
  }

  /** Keeps an archive under a key. */
  void keep(String key, byte[] archive) {
    try {
      Files.createDirectories(folder);
      byte[] entry = Arrays.copyOf(Sha256.of(archive), DIGEST + archive.length);
      System.arraycopy(archive, 0, entry, DIGEST, archive.length);
      WholeFile.writeShared(path(key), entry);
    } catch (IOException e) {
      // See above: without a cache the next start only takes longer.
      return;
    }
  }

  /** Drops the entries that were not needed for longest, beyond the number kept. */
  void prune() {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Use> old =
          entries
              .filter(path -> path.getFileName().toString().matches(ENTRY))
              .map(path -> new Use(path, lastUse(path)))
              .sorted(Comparator.comparing(Use::last).reversed())
              .skip(MOST_KEPT)
              .toList();
      for (Use use : old) {
        Files.deleteIfExists(use.entry());
      }
    } catch (IOException | UncheckedIOException e) {
      // A cache that cannot be listed or emptied is no error either.
      return;
    }
  }

  private static FileTime lastUse(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /** When an entry was used; asked once, since other runs use entries while these are sorted. */
  private record Use(Path entry, FileTime last) {}

  private Path path(String key) {
    return folder.resolve(name(key));
  }

  private static String name(String key) {
    return "rules-" + key + ".bin";
  }
}
