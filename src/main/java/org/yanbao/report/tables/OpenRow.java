package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * A row whose label was met and whose values may stand in the lines that follow.
 *
 * @param key the row
 * @param label where its label stands
 * @param grid whether it stands in a grid
 * @param slots what was met behind the label so far
 */
record OpenRow(String key, Slot label, boolean grid, List<Slot> slots) {

  static OpenRow of(String key, Slot label, Line line, List<Slot> after) {
    return new OpenRow(key, label, line.grid(), new ArrayList<>(after));
  }

  boolean isFilled() {
    return slots.stream().anyMatch(slot -> !slot.isBlank());
  }
}
