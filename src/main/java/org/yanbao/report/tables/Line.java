package org.yanbao.report.tables;

import java.util.List;
import org.yanbao.document.Place;

/**
 * A row of a table, or what a line of raw text shows of one.
 *
 * @param slots its cells from left to right; a cell over several rows stands in its first row only
 * @param grid whether the columns are those of a grid; otherwise they are only counted
 * @param first index of the first block that it comes from
 * @param last index of the last block that it comes from
 * @param place where it stands
 */
record Line(List<Slot> slots, boolean grid, int first, int last, Place place) {

  Line {
    slots = List.copyOf(slots);
  }

  /** Whether nothing but blanks and values stands in it, a value at least. */
  boolean holdsOnlyValues() {
    return slots.stream().allMatch(Slot::isValue);
  }
}
