package org.yanbao.rules;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yanbao.file.Sha256;
import org.yanbao.rules.profile.Profile;
import org.yanbao.rules.source.RuleFile;

/**
 * What tells one edition of a rule book from another, rule by rule.
 *
 * @param hash hash of the whole rule book
 * @param rules marks of each rule, by its id; empty where rules cannot be told from one another,
 *     see {@link Independence}
 */
public record Edition(String hash, Map<String, Mark> rules) {
  private static final int DIGITS = 32;

  /** A limit that a rule reads, and one that it names. */
  private static final Pattern LIMIT = Pattern.compile("阈值");

  private static final Pattern NAMED_LIMIT =
      Pattern.compile("阈值\\s*\\(\\s*名称\\s*==\\s*\"([^\"]*)\"");

  private static final Pattern DEADLINE = Pattern.compile("(?<![\\w\\p{IsHan}])期限\\s*\\(");

  public Edition {
    Objects.requireNonNull(hash);
    rules = Map.copyOf(rules);
  }

  static Edition of(RuleSources sources, Map<String, Rule> byName) {
    String hash = sources.folder().hash();
    if (!Independence.holds(sources)) {
      return new Edition(hash, Map.of());
    }
    Profile profile = sources.folder().settings().profile();
    Map<RuleFile, String> heads = new IdentityHashMap<>();
    Map<String, List<String>> asked = new TreeMap<>();
    Map<String, List<String>> labels = new TreeMap<>();
    for (ParsedRule block : sources.blocks()) {
      Rule rule = byName.get(block.name());
      String head =
          heads.computeIfAbsent(block.file(), file -> Independence.head(file, sources.blocks()));
      asked
          .computeIfAbsent(rule.id(), id -> new ArrayList<>())
          .addAll(List.of(head, Independence.code(block), scope(rule), settings(block, profile)));
      labels.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(label(rule));
    }
    Map<String, Mark> rules = new TreeMap<>();
    asked.forEach((id, words) -> rules.put(id, new Mark(hash(words), hash(labels.get(id)))));
    return new Edition(hash, rules);
  }

  /** Whom a rule is asked about, and under which title. */
  private static String scope(Rule rule) {
    Rule.Scope scope = rule.scope();
    return String.join(
        "\0",
        rule.title(),
        new TreeSet<>(scope.needs()).toString(),
        new TreeSet<>(scope.examines()).toString(),
        new TreeSet<>(scope.organs()).toString(),
        scope.from() + " " + scope.until(),
        Boolean.toString(rule.off()));
  }

  /** What a rule reads of the settings; all of a kind where it does not say which. */
  private static String settings(ParsedRule block, Profile profile) {
    List<String> read = new ArrayList<>();
    String code = RuleLint.blankTextOf(block.text());
    long limits = LIMIT.matcher(code).results().count();
    List<String> named =
        NAMED_LIMIT.matcher(block.text()).results().map(found -> found.group(1)).toList();
    new TreeMap<>(profile.thresholds())
        .forEach(
            (name, value) -> {
              if (limits > 0 && (named.size() != limits || named.contains(name))) {
                read.add(name + "=" + value);
              }
            });
    if (DEADLINE.matcher(code).find()) {
      new TreeMap<>(profile.deadlines()).forEach((organ, day) -> read.add(organ + "=" + day));
    }
    return read.toString();
  }

  private static String label(Rule rule) {
    return String.join("\0", rule.severity().key(), rule.basis(), rule.former().toString());
  }

  private static String hash(List<String> words) {
    return hash(String.join("\0", words));
  }

  private static String hash(String words) {
    byte[] digest = Sha256.of(words);
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }

  /** The edition on one line of ASCII, from which {@link #read} takes it up again. */
  public String written() {
    StringBuilder line = new StringBuilder(hash);
    new TreeMap<>(rules)
        .forEach(
            (id, mark) ->
                line.append(' ').append(id).append('=').append(mark.asked()).append(mark.label()));
    return line.toString();
  }

  /** The edition that was written on a line; empty where it is none. */
  public static Optional<Edition> read(String line) {
    String[] words = line.split(" ");
    Map<String, Mark> rules = new TreeMap<>();
    for (int i = 1; i < words.length; i++) {
      int sign = words[i].indexOf('=');
      String marks = words[i].substring(sign + 1);
      if (sign < 1 || marks.length() != 2 * DIGITS) {
        return Optional.empty();
      }
      rules.put(
          words[i].substring(0, sign),
          new Mark(marks.substring(0, DIGITS), marks.substring(DIGITS)));
    }
    return Optional.of(new Edition(words[0], rules));
  }

  /**
   * What tells a rule from what it was.
   *
   * @param asked hash of what it asks and says, of whom, and of the settings that it reads
   * @param label hash of what its findings carry beside: severity and basis
   */
  public record Mark(String asked, String label) {
    public Mark {
      Objects.requireNonNull(asked);
      Objects.requireNonNull(label);
    }
  }
}
