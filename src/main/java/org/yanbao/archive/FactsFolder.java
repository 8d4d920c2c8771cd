package org.yanbao.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts that an archive keeps, {@code facts/3f/3f….json.gz}: one file for each reading of
 * certain bytes by a certain reader, found by these two without any index.
 *
 * @param root the archive
 */
record FactsFolder(Path root) {
  /** Its name in the output folder. */
  static final String NAME = "facts";

  private static final String ENDING = ".json.gz";
  private static final int READER_DIGITS = 8;

  /** Path of the facts of those bytes, relative to the archive, with forward slashes. */
  static String file(String sha256, String reader) {
    String of = FileHash.of(reader.getBytes(StandardCharsets.UTF_8)).sha256();
    return NAME
        + "/"
        + sha256.substring(0, 2)
        + "/"
        + sha256
        + "-"
        + of.substring(0, READER_DIGITS)
        + ENDING;
  }

  /** What is kept of those bytes; empty where nothing is. */
  Optional<byte[]> read(String sha256, String reader) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(root.resolve(file(sha256, reader))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** All that is kept, in the order of the names. */
  List<Path> files() throws IOException {
    Path folder = root.resolve(NAME);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What any reader has left of those bytes; of several the same one every time. */
  Optional<byte[]> readAny(String sha256) throws IOException {
    Optional<Path> file = any(sha256);
    return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
  }

  /** Where {@link #readAny} finds what it reads. */
  Optional<Path> any(String sha256) throws IOException {
    Path folder = root.resolve(NAME).resolve(sha256.substring(0, 2));
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(sha256 + "-"))
          .max(Comparator.naturalOrder());
    }
  }
}
