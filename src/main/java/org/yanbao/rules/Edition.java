package org.yanbao.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yanbao.rules.source.RuleFile;

/**
 * What tells one edition of a rule book from another, rule by rule.
 *
 * @param hash hash of the whole rule book
 * @param rules hash of all that each rule amounts to, by its id; empty where rules cannot be told
 *     from one another, see {@link Independence}
 */
public record Edition(String hash, Map<String, String> rules) {
  private static final int DIGITS = 32;

  public Edition {
    Objects.requireNonNull(hash);
    rules = Map.copyOf(rules);
  }

  static Edition of(RuleSources sources, Map<String, Rule> byName) {
    String hash = sources.folder().hash();
    if (!Independence.holds(sources)) {
      return new Edition(hash, Map.of());
    }
    Map<RuleFile, String> heads = new IdentityHashMap<>();
    Map<String, List<String>> said = new TreeMap<>();
    for (ParsedRule block : sources.blocks()) {
      Rule rule = byName.get(block.name());
      List<String> ofRule = said.computeIfAbsent(rule.id(), id -> new ArrayList<>());
      ofRule.add(
          heads.computeIfAbsent(block.file(), file -> Independence.head(file, sources.blocks())));
      ofRule.add(block.text());
      ofRule.add(meaning(rule));
    }
    Map<String, String> rules = new TreeMap<>();
    said.forEach((id, words) -> rules.put(id, hash(String.join("\0", words))));
    return new Edition(hash, rules);
  }

  /** What a rule amounts to beside its text: profile, heads of files and former bases included. */
  private static String meaning(Rule rule) {
    Rule.Scope scope = rule.scope();
    return String.join(
        "\0",
        rule.title(),
        rule.severity().key(),
        rule.basis(),
        rule.former().toString(),
        new TreeSet<>(scope.needs()).toString(),
        new TreeSet<>(scope.examines()).toString(),
        new TreeSet<>(scope.organs()).toString(),
        scope.from() + " " + scope.until(),
        Boolean.toString(rule.off()));
  }

  private static String hash(String words) {
    byte[] digest = Digests.sha256().digest(words.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }

  /** The edition on one line of ASCII, from which {@link #read} takes it up again. */
  public String written() {
    StringBuilder line = new StringBuilder(hash);
    new TreeMap<>(rules)
        .forEach((id, text) -> line.append(' ').append(id).append('=').append(text));
    return line.toString();
  }

  /** The edition that was written on a line; empty where it is none. */
  public static Optional<Edition> read(String line) {
    String[] words = line.split(" ");
    Map<String, String> rules = new TreeMap<>();
    for (int i = 1; i < words.length; i++) {
      int sign = words[i].indexOf('=');
      if (sign < 1) {
        return Optional.empty();
      }
      rules.put(words[i].substring(0, sign), words[i].substring(sign + 1));
    }
    return Optional.of(new Edition(words[0], rules));
  }
}
