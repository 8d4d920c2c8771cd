package org.yanbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.yanbao.publish.sign.DetachedSignature;
import org.yanbao.publish.sign.SigningKey;

/**
 * The manifests of an archive: {@code manifest/0001.jsonl} with its signature {@code
 * manifest/0001.jsonl.p7s} for the first run, and so on. None is ever written twice.
 *
 * @param folder the folder of the manifests
 */
record Manifests(Path folder) {
  /** Its name in the output folder. */
  static final String NAME = "manifest";

  static Manifests of(Path archive) {
    return new Manifests(archive.resolve(NAME));
  }

  /** The manifest with that number, whether or not it is there. */
  Path file(int number) {
    return folder.resolve(String.format(Locale.ROOT, "%04d.jsonl", number));
  }

  /** The signature of the manifest with that number. */
  Path signature(int number) {
    return folder.resolve(file(number).getFileName() + ".p7s");
  }

  /** Number of manifests up to the first gap. */
  int count() {
    int number = 0;
    while (Files.exists(file(number + 1))) {
      number++;
    }
    return number;
  }

  /**
   * All files that earlier runs have listed, with what was listed last.
   *
   * @throws IOException when one cannot be read
   * @throws Manifest.Broken when one is damaged
   */
  Map<String, FileHash> listed() throws IOException, Manifest.Broken {
    Map<String, FileHash> files = new HashMap<>();
    for (int number = 1; number <= count(); number++) {
      files.putAll(Manifest.of(Files.readAllBytes(file(number))).files());
    }
    return files;
  }

  /** Writes and signs the next manifest. */
  void add(Map<String, FileHash> files, String tool, SigningKey key, Instant now)
      throws IOException {
    int number = count() + 1;
    String previous = number == 1 ? FileHash.NONE : FileHash.of(file(number - 1)).sha256();
    Instant made = now.truncatedTo(ChronoUnit.SECONDS);
    byte[] content = new Manifest(number, made, tool, previous, files).bytes();
    // The signature first: a manifest that is there is a signed one.
    AtomicFile.write(signature(number), DetachedSignature.over(content, key, made));
    AtomicFile.write(file(number), content);
  }
}
