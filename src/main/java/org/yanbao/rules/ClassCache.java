package org.yanbao.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Compiled rules on disk, so that only a changed rule folder is compiled. An entry begins with the
 * SHA-256 of the rest; a damaged one counts as none. A cache that cannot be written is no error:
 * the rules are compiled anew the next time.
 */
final class ClassCache {
  private static final int DIGEST = 32;
  private static final String PROPERTY = "yanbao.cache";

  private final Path folder;

  ClassCache(Path folder) {
    this.folder = folder;
  }

  /**
   * The user's cache: the system property {@code yanbao.cache}, else {@code
   * $XDG_CACHE_HOME/yanbao}, else {@code ~/.cache/yanbao}.
   */
  static ClassCache ofUser() {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isEmpty()) {
      return new ClassCache(Path.of(named));
    }
    String xdg = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse("");
    Path caches =
        xdg.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".cache") : Path.of(xdg);
    return new ClassCache(caches.resolve("yanbao"));
  }

  /** The archive kept under a key, if it is there and whole. */
  Optional<byte[]> find(String key) {
    try {
      byte[] entry = Files.readAllBytes(path(key));
      if (entry.length <= DIGEST) {
        return Optional.empty();
      }
      byte[] archive = Arrays.copyOfRange(entry, DIGEST, entry.length);
      byte[] stated = Arrays.copyOf(entry, DIGEST);
      return MessageDigest.isEqual(stated, Digests.sha256().digest(archive))
          ? Optional.of(archive)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps an archive under a key. */
  void keep(String key, byte[] archive) {
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "rules", ".tmp");
      try {
        byte[] entry = Arrays.copyOf(Digests.sha256().digest(archive), DIGEST + archive.length);
        System.arraycopy(archive, 0, entry, DIGEST, archive.length);
        Files.write(draft, entry);
        Files.move(draft, path(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // See above: without a cache the next start only takes longer.
      return;
    }
  }

  private Path path(String key) {
    return folder.resolve("rules-" + key + ".bin");
  }
}
