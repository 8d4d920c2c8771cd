package org.yanbao.rules;

import java.nio.file.Path;

/** Where the user's caches are. A class of its own, for the launcher to load little else. */
public final class CacheFolder {
  private static final String PROPERTY = "yanbao.cache";

  private CacheFolder() {}

  /**
   * The system property {@code yanbao.cache}, else {@code $XDG_CACHE_HOME/yanbao}, else {@code
   * ~/.cache/yanbao}; it need not exist.
   */
  public static Path ofUser() {
    String named = System.getProperty(PROPERTY, "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path caches =
        xdg == null || xdg.isEmpty()
            ? Path.of(System.getProperty("user.home", "."), ".cache")
            : Path.of(xdg);
    return caches.resolve("yanbao");
  }
}
