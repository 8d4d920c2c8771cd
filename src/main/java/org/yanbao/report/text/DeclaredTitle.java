package org.yanbao.report.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title that a file declares beside its text; of a page, with the names of column and site. */
final class DeclaredTitle {

  private static final Pattern SITE = Pattern.compile("\\s*[_|－—–-]{1,2}[^_|]{2,40}$");
  private static final Pattern PARTS = Pattern.compile("[_|－—–>-]+|\\s+");

  private DeclaredTitle() {}

  /** The report's title in it, without the names of site and column around it; else none. */
  static Title read(String declared) {
    Title whole = Title.read(beforeSites(declared)).orElse(Title.NONE);
    Title part = ofParts(declared).orElse(Title.NONE);
    return part.weight() < whole.weight() || part.isShortOf(whole) ? whole : part;
  }

  private static String beforeSites(String declared) {
    String before = declared;
    String after = SITE.matcher(before).replaceFirst("");
    while (!after.equals(before)) {
      before = after;
      after = SITE.matcher(before).replaceFirst("");
    }
    return after;
  }

  private static Optional<Title> ofParts(String declared) {
    return Stream.of(PARTS.split(declared))
        .map(Title::read)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Title::weight));
  }
}
