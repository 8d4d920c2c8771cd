package org.yanbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yanbao.file.Sha256;
import org.yanbao.file.WholeFile;
import org.yanbao.publish.sign.DetachedSignature;
import org.yanbao.publish.sign.Signer;

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

  /** The name under which a later manifest lists the signature of the one with that number. */
  String signatureName(int number) {
    return NAME + "/" + signature(number).getFileName();
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

  /**
   * The names of all files that earlier runs have listed.
   *
   * @throws IOException when one cannot be read
   * @throws Manifest.Broken when one is damaged
   */
  Set<String> names() throws IOException, Manifest.Broken {
    Set<String> names = new HashSet<>();
    for (int number = 1; number <= count(); number++) {
      names.addAll(Manifest.of(Files.readAllBytes(file(number))).files().keySet());
    }
    return names;
  }

  /**
   * All files that earlier runs have listed, with the number of the first run that did.
   *
   * @throws IOException when one cannot be read
   * @throws Manifest.Broken when one is damaged
   */
  Map<String, Integer> firstRuns() throws IOException, Manifest.Broken {
    Map<String, Integer> runs = new HashMap<>();
    for (int number = count(); number >= 1; number--) {
      for (String file : Manifest.of(Files.readAllBytes(file(number))).files().keySet()) {
        runs.put(file, number);
      }
    }
    return runs;
  }

  /**
   * Writes and signs the next manifest. It lists the signature of the one before it as well, so
   * that a time-stamp on the new one proves that the older was there.
   *
   * @return its hash, which stands for the whole archive up to now
   */
  String add(Map<String, FileHash> listed, String tool, Signer signer, Instant now)
      throws IOException {
    int number = count() + 1;
    Map<String, FileHash> files = new TreeMap<>(listed);
    if (number > 1) {
      files.put(signatureName(number - 1), FileHash.of(signature(number - 1)));
    }
    String previous = number == 1 ? FileHash.NONE : FileHash.of(file(number - 1)).sha256();
    Instant made = now.truncatedTo(ChronoUnit.SECONDS);
    Manifest manifest = new Manifest(number, made, tool, signer.level(), previous, files);
    MessageDigest digest = Sha256.digest();
    WholeFile.write(
        file(number),
        out -> manifest.write(new DigestOutputStream(out, digest)),
        // The signature first: a manifest that is there is a signed one.
        () ->
            WholeFile.write(
                signature(number), DetachedSignature.overHash(digest.digest(), signer, made)));
    return FileHash.of(file(number)).sha256();
  }
}
