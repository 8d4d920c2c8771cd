package org.yanbao.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeps the rule book of a running process up to date. An edit that breaks the folder does not take
 * the old rule book away: it stays in force until the folder is whole again. Thread-safe.
 */
public final class RuleBookWatch {
  private final Path folder;
  private final String profile;
  private RuleBook current;
  private Map<String, Stamp> seen;

  /**
   * Loads a folder for the first time.
   *
   * @param profile name of a local profile; empty for none
   * @throws RuleBookException with every problem of the folder
   */
  public RuleBookWatch(Path folder, String profile) throws RuleBookException {
    this.folder = folder;
    this.profile = profile;
    this.seen = stamps();
    this.current = RuleBook.load(folder, profile);
  }

  /** The rule book in force. */
  public synchronized RuleBook current() {
    return current;
  }

  /**
   * Looks whether the folder was edited, and takes the edit over if it is sound.
   *
   * @return why an edit was not taken over; empty when there was none or it was
   */
  public synchronized Optional<RuleBookException> refresh() {
    Map<String, Stamp> now = stamps();
    if (now.equals(seen)) {
      return Optional.empty();
    }
    seen = now;
    try {
      current = RuleBook.load(folder, profile);
      return Optional.empty();
    } catch (RuleBookException e) {
      return Optional.of(e);
    }
  }

  /** Size and time of each file; where the folder cannot be read, nothing is there. */
  private Map<String, Stamp> stamps() {
    Map<String, Stamp> stamps = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        stamps.put(file.toString(), new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
      }
    } catch (IOException | UncheckedIOException e) {
      // A file that vanishes while it is looked at is seen the next time.
      return Map.of();
    }
    return stamps;
  }

  private record Stamp(long bytes, FileTime time) {}
}
