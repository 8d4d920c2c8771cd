package org.yanbao.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.yanbao.file.Sha256;
import org.yanbao.rules.source.RuleProblem;

/**
 * The rule book that comes with the program, compiled when the program is built and carried in its
 * jar under the same keys as in the user's cache: the first run need not compile what nobody has
 * edited. An edited file has another key. What is found here is checked and loaded as what is found
 * in the cache.
 */
final class BuiltInRules {
  private static final String FOLDER = "shipped/";
  private static final String BUILD = FOLDER + "build";

  private BuiltInRules() {}

  /**
   * Compiles a rule book into the folder of the program's classes; a step of the build. What does
   * not compile is left out: whoever runs the program is told what is wrong and where.
   *
   * @param args the rule folder, the folder of classes
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[1]);
    Path folder = classes.resolve("org/yanbao/rules").resolve(FOLDER);
    clear(folder);
    String build = build(classes);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("build"), build);
    ClassCache cache = new ClassCache(folder);
    try {
      RuleSources sources = RuleSources.read(Path.of(args[0]), "", ParseCache.of(cache, build));
      List<RuleProblem> problems = new ArrayList<>();
      new CompiledBook(cache).models(sources.folder().files(), sources.blocks(), problems);
    } catch (RuleBookException e) {
      clear(folder);
    }
  }

  /** What the jar holds of a file of the cache. */
  static Optional<byte[]> find(String file) {
    return read(FOLDER + file);
  }

  /** Tells one build of the program from another; empty where no rules came with it. */
  static Optional<String> build() {
    return read(BUILD).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = BuiltInRules.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The same archive without the hour of its making: the same source gives the same bytes. */
  static byte[] timeless(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(0);
        out.putNextEntry(copy);
        in.transferTo(out);
      }
    }
    return bytes.toByteArray();
  }

  private static String build(Path classes) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(classes.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(BuiltInRules::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
