package org.yanbao.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.yanbao.file.WholeFile;

/**
 * The files that a run leaves in its output folder, those that it wrote and those that it let
 * stand: what its manifest lists. Safe for use by several threads.
 */
final class RunFiles {
  /** Files that every run writes anew. */
  static final List<String> RENEWED =
      List.of(Ledger.NAME, "summary.html", "summary.xlsx", "bulletin.docx");

  private final Path root;
  private final Set<String> listed;
  private final Map<String, FileHash> written = new ConcurrentHashMap<>();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();

  /**
   * The files of a run that begins.
   *
   * @param listed names that manifests of earlier runs list already
   */
  RunFiles(Path root, Set<String> listed) {
    this.root = root;
    this.listed = listed;
  }

  /**
   * Writes a file.
   *
   * @throws IOException when it cannot be written; nothing half-written is left
   */
  void write(String name, byte[] content) throws IOException {
    try {
      // One thread after the other: two files may hold the same bytes and so have the same facts.
      written.compute(
          name,
          (same, before) -> {
            try {
              WholeFile.write(root.resolve(same), content);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return FileHash.of(content);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Takes note of a file that was written elsewhere. */
  void wrote(String name, FileHash hash) {
    written.put(name, hash);
  }

  /** The hash of a file that the run wrote. */
  FileHash hashOf(String name) {
    return written.get(name);
  }

  /** Takes note of a file that stays as it is, if it is there. */
  void keep(String name) {
    if (!written.containsKey(name)) {
      kept.add(name);
    }
  }

  /**
   * What the manifest of the run lists: what is new in the folder.
   *
   * @throws IOException when a file cannot be read
   */
  Map<String, FileHash> unlisted() throws IOException {
    Map<String, FileHash> files = new TreeMap<>(written);
    for (String name : kept) {
      // A run that broke off before its manifest has left files that no manifest lists.
      if (!listed.contains(name)) {
        addIfThere(files, name);
      }
    }
    for (String name : RENEWED) {
      addIfThere(files, name);
    }
    return files;
  }

  private void addIfThere(Map<String, FileHash> files, String name) throws IOException {
    Path file = root.resolve(name);
    if (!files.containsKey(name) && Files.isRegularFile(file)) {
      files.put(name, FileHash.of(file));
    }
  }
}
