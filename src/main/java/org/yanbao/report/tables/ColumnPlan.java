package org.yanbao.report.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns a table shows.
 *
 * @param order their keys from left to right
 * @param positions the grid column of each; empty where the headings do not tell it
 * @param extras grid columns that are none of the form's
 * @param headed whether headings told the order; otherwise it is that of the form
 */
record ColumnPlan(
    List<String> order, Map<String, Integer> positions, Set<Integer> extras, boolean headed) {

  ColumnPlan {
    order = List.copyOf(order);
    positions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    extras = Set.copyOf(extras);
  }

  /** The order of the form, nothing known of positions. */
  static ColumnPlan ofForm(List<String> order) {
    return new ColumnPlan(order, Map.of(), Set.of(), false);
  }

  boolean isPositioned() {
    return !positions.isEmpty();
  }

  int firstPosition() {
    return positions.values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }
}
