package org.yanbao.report.tables;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.yanbao.report.StatutoryForm;

/**
 * Columns of 表三 over which no heading of the form stands, between such as have theirs. Where there
 * is just room for the columns that are not named, they are those.
 */
final class HeadingGaps {
  private static final List<String> FORM = StatutoryForm.TABLE_3_COLUMNS;

  private final Map<String, Integer> positions;
  private final Set<Integer> extras;
  private final IntPredicate unknown;

  /**
   * Looks at the headings.
   *
   * @param positions the grid column of each heading; what is certain is added to it
   * @param extras grid columns that are none of the form's
   * @param unknown whether a heading in unknown words stands over a grid column
   */
  HeadingGaps(Map<String, Integer> positions, Set<Integer> extras, IntPredicate unknown) {
    this.positions = positions;
    this.extras = extras;
    this.unknown = unknown;
  }

  /** Names what the form has between two headings, or beyond the last in unknown words. */
  void fill() {
    List<String> there = FORM.stream().filter(positions::containsKey).toList();
    if (there.size() < 2 || !List.copyOf(positions.keySet()).equals(there)) {
      return;
    }
    for (int i = 0; i + 1 < there.size(); i++) {
      between(there.get(i), there.get(i + 1));
    }
    if (positions.size() == FORM.size() - 1) {
      atEnd(FORM.get(0), positions.getOrDefault(FORM.get(1), 0) - 1);
      String last = FORM.get(FORM.size() - 1);
      atEnd(last, positions.getOrDefault(FORM.get(FORM.size() - 2), 0) + 1);
    }
  }

  private void between(String left, String right) {
    List<String> unnamed = FORM.subList(FORM.indexOf(left) + 1, FORM.indexOf(right));
    int first = positions.get(left) + 1;
    if (positions.get(right) - first == unnamed.size()
        && extras.stream().noneMatch(c -> c >= first && c < first + unnamed.size())) {
      unnamed.forEach(key -> positions.put(key, first + unnamed.indexOf(key)));
    }
  }

  private void atEnd(String key, int column) {
    if (!positions.containsKey(key) && unknown.test(column)) {
      positions.put(key, column);
    }
  }

  /** Whether a column is not named and there is one without a heading that is not in its place. */
  boolean isOpen() {
    if (positions.size() == FORM.size()) {
      return false;
    }
    int first = positions.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    int last = positions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int column = first; column < last; column++) {
      if (!positions.containsValue(column) && !extras.contains(column)) {
        return true;
      }
    }
    return false;
  }
}
