package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the value cells of a row among the cells behind its label. */
final class Windows {

  /** Whether the values of a window agree with each other. */
  enum Sums {
    /** They do, and some are not zero. */
    HOLD,
    /** They do not. */
    FAIL,
    /** Nothing can be told: all are zero, or there is nothing to add up. */
    SILENT
  }

  /** Adds up a window. */
  interface Check {
    Sums of(List<Slot> window);
  }

  /** The last cell may begin so far behind the beginning of its heading. */
  private static final int NEAR = 2;

  private Windows() {}

  /**
   * The value cells in the order of the plan, or nothing where they cannot be told surely.
   *
   * @param cells the cells behind the label
   * @param plan the columns
   * @param grid whether columns are those of a grid
   */
  static Optional<List<Slot>> choose(List<Slot> cells, ColumnPlan plan, boolean grid, Check check) {
    List<Slot> after = grid ? underHeadings(cells, plan) : cells;
    Optional<List<Slot>> window = likeliest(after, plan, grid, check);
    if (window.isEmpty() || check.of(window.get()) != Sums.FAIL) {
      return window;
    }
    boolean elsewhere =
        plan.isPositioned()
            && after.size() != plan.order().size()
            && positioned(after, plan).isEmpty();
    boolean torn = addsUpJoined(after, plan.order().size(), check);
    return torn || elsewhere ? Optional.empty() : window;
  }

  /**
   * Wide cells, each taken for the one cell under its heading, where there are as many as headings
   * and each lies under its own: edges that do not meet are a slip of the hand that drew them.
   */
  private static List<Slot> underHeadings(List<Slot> all, ColumnPlan plan) {
    boolean narrow = all.stream().allMatch(cell -> cell.width() == 1);
    List<Slot> cells = withoutBlankEnd(all, plan);
    if (narrow || !plan.isPositioned() || cells.size() != plan.order().size()) {
      return all;
    }
    List<Integer> starts = plan.positions().values().stream().sorted().toList();
    List<Slot> under = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean last = i + 1 == starts.size();
      int end = last ? starts.get(i) + NEAR : starts.get(i + 1);
      if (!cells.get(i).meets(starts.get(i), end)) {
        return all;
      }
      under.add(cells.get(i).at(starts.get(i)));
    }
    return under;
  }

  /** The cells without the blank ones beyond the last heading's. */
  private static List<Slot> withoutBlankEnd(List<Slot> cells, ColumnPlan plan) {
    int end = cells.size();
    while (end > plan.order().size() && cells.get(end - 1).isBlank()) {
      end--;
    }
    return cells.subList(0, end);
  }

  /** Whether two neighbours taken for one cell make a window that adds up. */
  private static boolean addsUpJoined(List<Slot> after, int size, Check check) {
    for (int i = 0; after.size() > size && i + 1 < after.size(); i++) {
      List<Slot> joined = new ArrayList<>(after);
      Slot left = after.get(i);
      String both = left.text().strip() + joined.remove(i + 1).text().strip();
      joined.set(i, Slot.of(both, left.column(), 1, left.place(), left.doubt()));
      if (!both.isEmpty()
          && contiguous(joined, size).stream().anyMatch(w -> check.of(w) == Sums.HOLD)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<List<Slot>> likeliest(
      List<Slot> after, ColumnPlan plan, boolean grid, Check check) {
    Optional<List<Slot>> positioned = positioned(after, plan);
    Set<List<Slot>> windows = contiguous(after, plan.order().size());
    boolean betterElsewhere =
        positioned.isPresent()
            && check.of(positioned.get()) == Sums.FAIL
            && windows.stream().anyMatch(window -> check.of(window) == Sums.HOLD);
    if (betterElsewhere) {
      return Optional.empty();
    }
    if (grid && positioned.isPresent()) {
      return positioned;
    }
    if (positioned.isEmpty() && endsEarly(after, plan)) {
      return Optional.empty();
    }
    boolean unsure = grid ? plan.isPositioned() : plan.crowded();
    if (unsure && after.size() != plan.order().size() && !after.stream().allMatch(Slot::isBlank)) {
      return only(windows, check);
    }
    positioned.ifPresent(windows::add);
    // Where the headings' cells are known and figures stand outside of them, a run is no proof.
    boolean astray = grid && plan.isPositioned() && positioned.isEmpty();
    if (windows.isEmpty()) {
      return astray ? Optional.empty() : filled(after, plan, check);
    }
    return agreed(windows)
        .filter(window -> !astray || sayTheSame(window) || check.of(window) == Sums.HOLD)
        .or(() -> only(windows, check));
  }

  /** Every heading has its cell, and outside of them nothing stands. */
  private static Optional<List<Slot>> positioned(List<Slot> after, ColumnPlan plan) {
    if (!plan.isPositioned()) {
      return Optional.empty();
    }
    List<Slot> window = new ArrayList<>();
    for (String key : plan.order()) {
      int column = plan.positions().get(key);
      Optional<Slot> slot = after.stream().filter(s -> s.covers(column)).findFirst();
      if (slot.isEmpty() || slot.get().width() > 1) {
        return Optional.empty();
      }
      window.add(slot.get());
    }
    boolean clear =
        after.stream()
            .allMatch(s -> s.isBlank() || window.contains(s) || plan.extras().contains(s.column()));
    return clear ? Optional.of(window) : Optional.empty();
  }

  /** Whether the last headings have no cell: one was lost on the way, and nobody knows which. */
  private static boolean endsEarly(List<Slot> after, ColumnPlan plan) {
    int end = after.stream().mapToInt(slot -> slot.column() + slot.width()).max().orElse(0);
    boolean countable = after.size() == plan.order().size() && !after.get(0).isBlank();
    return plan.isPositioned()
        && !countable
        && end <= plan.lastPosition()
        && !after.stream().allMatch(Slot::isBlank);
  }

  /** All runs of that many cells outside of which nothing stands. */
  private static Set<List<Slot>> contiguous(List<Slot> after, int size) {
    Set<List<Slot>> windows = new LinkedHashSet<>();
    int first = 0;
    while (first < after.size() && after.get(first).isBlank()) {
      first++;
    }
    int last = after.size() - 1;
    while (last >= first && after.get(last).isBlank()) {
      last--;
    }
    int from = Math.max(0, last - size + 1);
    int to = Math.min(first, after.size() - size);
    for (int start = from; start <= to; start++) {
      List<Slot> window = List.copyOf(after.subList(start, start + size));
      if (window.stream().allMatch(slot -> slot.width() == 1)) {
        windows.add(window);
      }
    }
    return windows;
  }

  /**
   * As many filled cells as there are columns, blanks between them, when they add up or all say the
   * same: any of the blanks may be a column's own.
   */
  private static Optional<List<Slot>> filled(List<Slot> after, ColumnPlan plan, Check check) {
    List<Slot> filled = after.stream().filter(slot -> !slot.isBlank()).toList();
    if (filled.size() != plan.order().size()) {
      return Optional.empty();
    }
    Sums sums = check.of(filled);
    boolean right = sums == Sums.HOLD || sums == Sums.SILENT && sayTheSame(filled);
    return right ? Optional.of(filled) : Optional.empty();
  }

  private static boolean sayTheSame(List<Slot> slots) {
    return slots.stream().map(Slot::text).map(String::strip).distinct().count() == 1;
  }

  /** The first, when all say the same. */
  private static Optional<List<Slot>> agreed(Set<List<Slot>> windows) {
    long sayings =
        windows.stream()
            .map(window -> window.stream().map(Slot::text).map(String::strip).toList())
            .distinct()
            .count();
    return sayings == 1 ? windows.stream().findFirst() : Optional.empty();
  }

  private static Optional<List<Slot>> only(Set<List<Slot>> windows, Check check) {
    List<List<Slot>> right =
        windows.stream()
            .filter(window -> check.of(window) == Sums.HOLD)
            .collect(Collectors.toList());
    return right.size() == 1 ? Optional.of(right.get(0)) : Optional.empty();
  }
}
