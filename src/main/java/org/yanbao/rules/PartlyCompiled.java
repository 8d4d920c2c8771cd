package org.yanbao.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.yanbao.file.Sha256;

/**
 * Which archive holds each rule of a file, where only those were compiled that an edit had touched:
 * compiling a file of twenty rules takes three times as long as compiling one of them.
 *
 * @param head what stands in the file beside its rules
 * @param rules the rules in the order of the file
 */
record PartlyCompiled(String head, List<Part> rules) {
  /** Archives are loaded as a whole; of more than so many, everything is compiled anew. */
  private static final int MOST_ARCHIVES = 5;

  PartlyCompiled {
    rules = List.copyOf(rules);
  }

  /**
   * A compiled rule.
   *
   * @param name its name
   * @param text hash of its text
   * @param archive key of the archive that holds it
   */
  record Part(String name, String text, String archive) {}

  /** A file that was compiled as a whole; empty where its rules cannot be parted. */
  static Optional<PartlyCompiled> whole(String head, List<ParsedRule> rules, String archive) {
    return Independence.holds(head, rules)
        ? Optional.of(
            new PartlyCompiled(
                head,
                rules.stream()
                    .map(rule -> new Part(rule.name(), hash(rule.text()), archive))
                    .toList()))
        : Optional.empty();
  }

  /** The rules of an edited file that are not compiled yet; empty where all must be compiled. */
  Optional<List<ParsedRule>> missing(String newHead, List<ParsedRule> edited) {
    if (!newHead.equals(head) || !Independence.holds(newHead, edited)) {
      return Optional.empty();
    }
    Map<String, Part> known = byName();
    List<ParsedRule> missing =
        edited.stream()
            .filter(rule -> !known.containsKey(rule.name()) || !isSame(known, rule))
            .toList();
    boolean worthIt = missing.size() * 2 <= edited.size() && archives(edited) < MOST_ARCHIVES;
    return worthIt ? Optional.of(missing) : Optional.empty();
  }

  private static boolean isSame(Map<String, Part> known, ParsedRule rule) {
    return known.get(rule.name()).text().equals(hash(rule.text()));
  }

  private long archives(List<ParsedRule> edited) {
    Map<String, Part> known = byName();
    return edited.stream()
        .filter(rule -> known.containsKey(rule.name()))
        .map(rule -> known.get(rule.name()).archive())
        .distinct()
        .count();
  }

  /** The same for an edited file, of which the missing rules are now in an archive of their own. */
  PartlyCompiled with(List<ParsedRule> edited, List<ParsedRule> missing, String archive) {
    Map<String, Part> known = byName();
    Set<ParsedRule> anew = new HashSet<>(missing);
    return new PartlyCompiled(
        head,
        edited.stream()
            .map(
                rule ->
                    anew.contains(rule)
                        ? new Part(rule.name(), hash(rule.text()), archive)
                        : known.get(rule.name()))
            .toList());
  }

  private Map<String, Part> byName() {
    Map<String, Part> known = new HashMap<>();
    rules.forEach(part -> known.put(part.name(), part));
    return known;
  }

  /**
   * One model of the rules, in the order of the file, as if they had been compiled together.
   *
   * @throws IOException when an archive is gone or is not what the compiler makes
   * @throws LinkageError as {@link CompiledRules#load}
   */
  List<Model> load(ClassCache cache) throws IOException {
    Map<String, Model> models = new HashMap<>();
    Map<String, Map<String, Rule>> byArchive = new HashMap<>();
    for (Part part : rules) {
      if (!models.containsKey(part.archive())) {
        byte[] archive =
            cache.find(part.archive()).orElseThrow(() -> new IOException("an archive is gone"));
        List<Model> loaded = CompiledRules.load(archive);
        if (loaded.size() != 1) {
          throw new IOException("rules of several packages");
        }
        models.put(part.archive(), loaded.get(0));
        Map<String, Rule> named = new HashMap<>();
        loaded.get(0).getRules().forEach(rule -> named.put(rule.getName(), rule));
        byArchive.put(part.archive(), named);
      }
    }
    List<Rule> ordered = new ArrayList<>();
    for (Part part : rules) {
      Rule rule = byArchive.get(part.archive()).get(part.name());
      if (rule == null) {
        throw new IOException("a rule is not where it should be");
      }
      ordered.add(rule);
    }
    Model any = models.get(rules.get(0).archive());
    ModelImpl one =
        new ModelImpl(any.getName())
            .withGlobals(any.getGlobals())
            .withQueries(any.getQueries())
            .withRules(ordered);
    models.values().forEach(model -> model.getTypeMetaDatas().forEach(one::addTypeMetaData));
    return List.of(one);
  }

  /** As bytes, from which {@link #read} takes it up again. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(head);
      out.writeInt(rules.size());
      for (Part part : rules) {
        out.writeUTF(part.name());
        out.writeUTF(part.text());
        out.writeUTF(part.archive());
      }
    } catch (IOException e) {
      throw new IllegalStateException("a byte array does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** What was written; empty where it is none of ours. */
  static Optional<PartlyCompiled> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String head = in.readUTF();
      List<Part> rules = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        rules.add(new Part(in.readUTF(), in.readUTF(), in.readUTF()));
      }
      return rules.isEmpty() ? Optional.empty() : Optional.of(new PartlyCompiled(head, rules));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.of(text), 0, 16);
  }
}
