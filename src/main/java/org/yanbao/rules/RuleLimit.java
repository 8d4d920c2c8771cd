package org.yanbao.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanbao.rules.profile.Profile;
import org.yanbao.rules.profile.Settings;

/**
 * A limit that a rule reads, as it is in force.
 *
 * @param name its name
 * @param value its value
 * @param file the file that sets it
 * @param line the line of that file
 */
public record RuleLimit(String name, BigDecimal value, String file, int line) {
  private static final Pattern ASKED = Pattern.compile("阈值\\s*\\(\\s*名称\\s*==\\s*\"([^\"]*)\"");

  public RuleLimit {
    Objects.requireNonNull(name);
    Objects.requireNonNull(value);
    Objects.requireNonNull(file);
  }

  /** The limits of a rule under a profile, in the order in which the rule names them. */
  public static List<RuleLimit> of(Rule rule, Profile profile) {
    List<RuleLimit> limits = new ArrayList<>();
    for (String name : namesIn(rule.text())) {
      // Of several places the last is the one that counts: the local profile over the common one.
      profile.thresholdMentions().stream()
          .filter(mention -> mention.name().equals(name))
          .reduce((first, last) -> last)
          .map(at -> new RuleLimit(name, profile.thresholds().get(name), at.file(), at.line()))
          .ifPresent(limits::add);
    }
    return List.copyOf(limits);
  }

  /** Names of the limits for which the text of a rule asks. */
  static Set<String> namesIn(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher asked = ASKED.matcher(text);
    while (asked.find()) {
      names.add(asked.group(1));
    }
    return names;
  }

  /** Whether it was set for this place, rather than left as it comes. */
  public boolean isOwn() {
    return !file.equals(Settings.LIMITS);
  }

  /** Name, value and where it is set. */
  public String describe() {
    return name + " " + value.toPlainString() + "（" + file + ":" + line + "）";
  }
}
