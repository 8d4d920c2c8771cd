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
 * @param doubt why the order is not sure; empty when it is
 * @param crowded whether headings in unknown words stand among those of the form
 */
record ColumnPlan(
    List<String> order,
    Map<String, Integer> positions,
    Set<Integer> extras,
    boolean headed,
    String doubt,
    boolean crowded) {

  ColumnPlan {
    order = List.copyOf(order);
    positions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    extras = Set.copyOf(extras);
  }

  /** An order that is sure. */
  ColumnPlan(
      List<String> order, Map<String, Integer> positions, Set<Integer> extras, boolean headed) {
    this(order, positions, extras, headed, "", false);
  }

  /** The columns that headings name, but in an order that is not sure. */
  static ColumnPlan doubted(List<String> order, String reason) {
    return new ColumnPlan(order, Map.of(), Set.of(), true, reason, false);
  }

  /** The same plan, and columns with unknown headings. */
  ColumnPlan amongOthers() {
    return new ColumnPlan(order, positions, extras, headed, doubt, true);
  }

  /** The order of the form, nothing known of positions. */
  static ColumnPlan ofForm(List<String> order) {
    return new ColumnPlan(order, Map.of(), Set.of(), false);
  }

  boolean isPositioned() {
    return !positions.isEmpty();
  }

  int lastPosition() {
    return positions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
