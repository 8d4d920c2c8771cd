package org.yanbao.report.text;

import java.util.List;
import java.util.Optional;
import org.yanbao.report.OrganType;

/** Finds the title among the lines above the first section, also when it is broken over lines. */
final class TitleFinder {

  private static final int MOST_LINES = 4;
  private static final int LONGEST_LINE = 60;

  /**
   * A title and where it was found.
   *
   * @param title the title
   * @param from index of its first line
   * @param to index after its last line
   */
  record Found(Title title, int from, int to) {}

  private TitleFinder() {}

  /**
   * The title that says most; of several, the one nearest to the first section, because a saved
   * page lists the titles of other years above the article. Where that one only shortens the
   * organ's name, the full name stands.
   */
  static Optional<Found> find(List<String> lines, int firstHeading) {
    Optional<Found> best = Optional.empty();
    for (int from = 0; from < firstHeading; from++) {
      Optional<Found> found = at(lines, from, firstHeading);
      int least = best.map(other -> other.title().weight()).orElse(0);
      if (found.isPresent() && found.get().title().weight() >= least) {
        best =
            Optional.of(best.map(above -> nearer(lines, above, found.get())).orElse(found.get()));
      }
    }
    return best;
  }

  /** The lower one, by the name of the upper one where that says more of it. */
  private static Found nearer(List<String> lines, Found above, Found found) {
    boolean apart = above.to() <= found.from();
    boolean fuller =
        found.title().isShortOf(above.title())
            && (apart || isOrgan(String.join("", lines.subList(above.from(), found.from()))));
    return fuller ? new Found(above.title(), found.from(), found.to()) : found;
  }

  private static Optional<Found> at(List<String> lines, int from, int limit) {
    Optional<Found> best = Optional.empty();
    StringBuilder joined = new StringBuilder();
    if (lines.get(from).isEmpty() || Furniture.isIndex(lines.get(from))) {
      return best;
    }
    int taken = 0;
    for (int i = from; i < limit && taken < MOST_LINES; i++) {
      String line = lines.get(i);
      if (line.length() > LONGEST_LINE) {
        break;
      }
      if (line.isEmpty()) {
        continue;
      }
      taken++;
      boolean alone = taken == 1;
      int end = i + 1;
      if (!alone && isWhole(line) && !isOrgan(joined)) {
        break;
      }
      joined.append(line);
      Optional<Title> title = Title.read(joined.toString()).filter(read -> alone || isSure(read));
      if (title.isPresent()
          && best.map(b -> b.title().weight()).orElse(-1) < title.get().weight()) {
        best = Optional.of(new Found(title.get(), from, end));
      }
    }
    return best;
  }

  /** Whether the line is a title by itself, so that only an organ above it can belong to it. */
  private static boolean isWhole(String line) {
    return Title.read(line).filter(title -> !title.lacksOrgan()).isPresent();
  }

  private static boolean isOrgan(CharSequence lines) {
    return OrganTypes.of(lines.toString()) != OrganType.UNKNOWN;
  }

  /** What stands above a title without organ may be navigation: it must be an organ's name. */
  private static boolean isSure(Title joined) {
    return joined.organ().isEmpty() || isOrgan(joined.organ());
  }
}
