package org.yanbao.rules.source;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanbao.report.likeness.Edits;

/** Finds the name that somebody probably meant. */
public final class NearestName {
  /** More names than these nobody reads through. */
  private static final int MOST_LISTED = 12;

  private NearestName() {}

  /**
   * The known name that differs least from what was written; empty when none is near. One that
   * shares no sign with it is not near, however short it is.
   */
  public static Optional<String> of(String written, Collection<String> known) {
    return known.stream()
        .filter(
            name ->
                distance(written, name) <= Math.max(1, written.length() / 2)
                        && distance(written, name) < Math.max(written.length(), name.length())
                    || written.length() > 1 && isShortFor(written, name))
        .min(
            Comparator.<String>comparingInt(name -> distance(written, name))
                .thenComparing(name -> !name.startsWith(written))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The nearest name as a question to the writer; empty when none is near. */
  public static String question(String written, Collection<String> known) {
    return of(written, known).map(name -> "是不是要写“" + name + "”？").orElse("");
  }

  /**
   * What may be written instead: all known names in their order, or the nearest where they are
   * many.
   */
  public static String choices(String written, Collection<String> known) {
    if (known.size() <= MOST_LISTED) {
      return "可以是：" + String.join("、", known.stream().sorted().toList()) + "。";
    }
    return "可以是："
        + known.stream()
            .sorted(
                Comparator.<String>comparingInt(name -> distance(written, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_LISTED)
            .collect(Collectors.joining("、"))
        + "等"
        + known.size()
        + "种。";
  }

  /** Whether all characters of a word stand in a name, in the same order. */
  private static boolean isShortFor(String written, String name) {
    int at = -1;
    for (int i = 0; i < written.length(); i++) {
      at = name.indexOf(written.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** Number of characters to change; upper and lower case, full and half width are the same. */
  private static int distance(String written, String known) {
    return Edits.between(folded(written), folded(known));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
