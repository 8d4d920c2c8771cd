package org.yanbao.rules.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.yanbao.report.likeness.Edits;

/** Finds the name that somebody probably meant. */
public final class NearestName {
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
                    || written.length() > 1 && name.contains(written))
        .min(
            Comparator.<String>comparingInt(name -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The nearest name as a question to the writer; empty when none is near. */
  public static String question(String written, Collection<String> known) {
    return of(written, known).map(name -> "是不是要写“" + name + "”？").orElse("");
  }

  /** Number of characters to change; upper and lower case count as the same. */
  private static int distance(String written, String known) {
    return Edits.between(written.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
  }
}
