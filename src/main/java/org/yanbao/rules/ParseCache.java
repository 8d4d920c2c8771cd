package org.yanbao.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yanbao.file.Sha256;
import org.yanbao.rules.source.RuleFile;
import org.yanbao.rules.source.RuleProblem;
import org.yanbao.rules.table.DecisionTables;

/**
 * What was read of rule files that have nothing wrong with them: opening a workbook and parsing the
 * rules are the larger part of a start. Kept beside the compiled rules, for one build of the
 * program; a program that does not come from a jar changes by the minute and keeps nothing.
 */
final class ParseCache {
  private final Optional<ClassCache> cache;
  private final String build;

  private ParseCache(Optional<ClassCache> cache, String build) {
    this.cache = cache;
    this.build = build;
  }

  /** Keeps what is read, if the program comes from a jar. */
  static ParseCache in(ClassCache cache) {
    return Build.ID.isEmpty() ? none() : of(cache, Build.ID);
  }

  /** Keeps what this build of the program reads. */
  static ParseCache of(ClassCache cache, String build) {
    return new ParseCache(Optional.of(cache), build);
  }

  /** Keeps nothing. */
  static ParseCache none() {
    return new ParseCache(Optional.empty(), "");
  }

  /** The rules of a workbook; what is wrong with it is added to the problems. */
  List<RuleFile> tables(String name, byte[] bytes, List<RuleProblem> problems) {
    String key = key("tables", name, bytes);
    Optional<List<RuleFile>> kept = find(key, ParsedForm::readFiles);
    if (kept.isPresent()) {
      return kept.get();
    }
    int before = problems.size();
    List<RuleFile> files = DecisionTables.read(name, bytes, problems);
    if (problems.size() == before) {
      keep(key, out -> ParsedForm.writeFiles(files, out));
    }
    return files;
  }

  /** The rules of a file; what is wrong with its syntax is added to the problems. */
  List<ParsedRule> rules(RuleFile file, List<RuleProblem> problems) {
    String key = key("rules", file.name(), file.text().getBytes(StandardCharsets.UTF_8));
    Optional<List<ParsedRule>> kept = find(key, in -> ParsedForm.readRules(file, in));
    if (kept.isPresent()) {
      return kept.get();
    }
    int before = problems.size();
    List<ParsedRule> rules = RuleParser.parse(file, problems);
    if (problems.size() == before) {
      keep(key, out -> ParsedForm.writeRules(rules, out));
    }
    return rules;
  }

  /** Whether a file is known to have nothing wrong or remarkable in itself. */
  boolean isFlawless(RuleFile file) {
    return find(flawless(file), DataInputStream::readBoolean).orElse(false);
  }

  /** Notes that a file has nothing wrong or remarkable in itself. */
  void keepFlawless(RuleFile file) {
    keep(flawless(file), out -> out.writeBoolean(true));
  }

  private String flawless(RuleFile file) {
    return key("flawless", file.name(), file.text().getBytes(StandardCharsets.UTF_8));
  }

  private <T> Optional<T> find(String key, Reading<T> reading) {
    return cache
        .flatMap(entries -> entries.find(key))
        .flatMap(
            entry -> {
              try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry))) {
                return Optional.of(reading.read(in));
              } catch (IOException | RuntimeException e) {
                // An entry that cannot be read is as good as none.
                return Optional.empty();
              }
            });
  }

  private void keep(String key, Writing writing) {
    if (cache.isEmpty()) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.write(out);
    } catch (IOException e) {
      throw new IllegalStateException("a byte array does not fail", e);
    }
    cache.get().keep(key, bytes.toByteArray());
  }

  private String key(String kind, String name, byte[] content) {
    MessageDigest digest = Sha256.digest();
    for (String part : new String[] {kind, build, name}) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    digest.update(content);
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  private interface Writing {
    void write(DataOutputStream out) throws IOException;
  }

  /** Tells one build of the program from another; empty where it does not come from a jar. */
  private static final class Build {
    private static final String ID = id();

    private static String id() {
      try {
        Path jar =
            Path.of(ParseCache.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (!Files.isRegularFile(jar)) {
          return "";
        }
        Optional<String> stated = BuiltInRules.build();
        return stated.isPresent()
            ? stated.get()
            : Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
      } catch (IOException | URISyntaxException e) {
        return "";
      }
    }
  }
}
