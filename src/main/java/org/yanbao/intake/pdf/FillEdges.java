package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The edges of cells that have a background and no lines: rectangles that stand side by side with
 * narrow gaps and fill their table.
 */
final class FillEdges {

  /** The widest gap between cells, in points. */
  private static final float GAP = 3.5f;

  private static final int FEWEST = 12;
  private static final int MOST = 1500;

  /** The share of the table that its cells fill. */
  private static final float FILLED = 0.85f;

  /** The share of the cells that are narrower than half of the table. */
  private static final float NARROW = 0.5f;

  private FillEdges() {}

  /** The edges as ruling lines. */
  static List<Rule> of(List<Area> fills) {
    List<Area> open = new ArrayList<>(fills.stream().distinct().toList());
    List<Rule> rules = new ArrayList<>();
    while (open.size() >= FEWEST && open.size() <= MOST) {
      List<Area> table = new ArrayList<>(List.of(open.remove(0)));
      for (int i = 0; i < table.size(); i++) {
        Area cell = table.get(i);
        for (int j = open.size() - 1; j >= 0; j--) {
          if (areNeighbours(cell, open.get(j))) {
            table.add(open.remove(j));
          }
        }
      }
      if (isTable(table)) {
        table.forEach(cell -> addEdges(cell, rules));
      }
    }
    return rules;
  }

  private static boolean areNeighbours(Area one, Area other) {
    return one.left() - GAP <= other.right()
        && other.left() <= one.right() + GAP
        && one.top() - GAP <= other.bottom()
        && other.top() <= one.bottom() + GAP;
  }

  private static boolean isTable(List<Area> cells) {
    Area around = cells.get(0);
    float filled = 0;
    for (Area cell : cells) {
      around = around.union(cell);
      filled += cell.width() * cell.height();
    }
    float half = around.width() / 2;
    long narrow = cells.stream().filter(cell -> cell.width() < half).count();
    return cells.size() >= FEWEST
        && filled >= FILLED * around.width() * around.height()
        && narrow >= NARROW * cells.size();
  }

  private static void addEdges(Area cell, List<Rule> rules) {
    rules.add(new Rule(true, cell.top(), cell.left(), cell.right(), false));
    rules.add(new Rule(true, cell.bottom(), cell.left(), cell.right(), false));
    rules.add(new Rule(false, cell.left(), cell.top(), cell.bottom(), false));
    rules.add(new Rule(false, cell.right(), cell.top(), cell.bottom(), false));
  }
}
