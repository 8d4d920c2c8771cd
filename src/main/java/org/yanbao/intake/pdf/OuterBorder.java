package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A border around all that a page holds. Where a page break runs through a table inside, border and
 * table share a line and seem to be one; without the border the table stands alone again.
 */
final class OuterBorder {

  /** Lines that miss one another by less meet, in points. */
  private static final float MEET = 3;

  /** A line that ends no farther off ends at another, in points. */
  private static final float CORNER = 1.8f;

  /** A border of the page runs no farther inside of a table that hangs out of it, in points. */
  private static final float CROSSED = 12;

  private OuterBorder() {}

  /**
   * Groups of touching lines, each without the borders around it.
   *
   * @param blank whether nothing is written in an area between border and table
   */
  static List<List<Rule>> strip(List<List<Rule>> groups, Predicate<Area> blank) {
    List<List<Rule>> stripped = new ArrayList<>();
    for (List<Rule> group : groups) {
      List<Rule> inside = inside(group);
      List<List<Rule>> tables = inside.isEmpty() ? List.of() : RuleGroups.of(inside);
      if (!tables.isEmpty() && leavesOnlyGutters(group, tables, blank)) {
        stripped.addAll(strip(tables, blank));
      } else {
        stripped.add(group);
      }
    }
    return stripped;
  }

  /** What is drawn inside of a border; nothing where the outermost lines are the table's own. */
  private static List<Rule> inside(List<Rule> group) {
    List<Rule> upright = upright(group);
    Area around = around(group);
    List<Rule> sides =
        upright.stream()
            .filter(rule -> rule.from() <= around.top() + MEET)
            .filter(rule -> rule.to() >= around.bottom() - MEET)
            .toList();
    if (sides.size() < 2) {
      return List.of();
    }
    float left = sides.get(0).at();
    float right = sides.get(sides.size() - 1).at();
    if (left > around.left() + CROSSED || right < around.right() - CROSSED) {
      return List.of();
    }
    List<Rule> columns =
        upright.stream().filter(rule -> rule.at() != left && rule.at() != right).toList();
    List<Rule> inside = new ArrayList<>(columns);
    boolean rows = false;
    for (Rule rule : group) {
      if (!rule.horizontal()) {
        continue;
      }
      boolean toLeft = ends(rule, left);
      boolean toRight = ends(rule, right);
      if (toLeft != toRight) {
        return List.of();
      }
      if (toLeft) {
        addShared(rule, columns, inside);
      } else {
        inside.add(rule);
        rows = true;
      }
    }
    return rows ? inside : List.of();
  }

  private static boolean ends(Rule rule, float at) {
    return Math.abs(rule.from() - at) <= CORNER || Math.abs(rule.to() - at) <= CORNER;
  }

  private static List<Rule> upright(List<Rule> group) {
    return group.stream().filter(rule -> !rule.horizontal()).toList();
  }

  private static Area around(List<Rule> group) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (Rule rule : upright(group)) {
      left = Math.min(left, rule.at());
      right = Math.max(right, rule.at());
    }
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Rule rule : group) {
      top = Math.min(top, rule.horizontal() ? rule.at() : rule.from());
      bottom = Math.max(bottom, rule.horizontal() ? rule.at() : rule.to());
    }
    return new Area(left, top, right, bottom);
  }

  /** Adds what of a line of the border is a line of the tables that meet it. */
  private static void addShared(Rule line, List<Rule> columns, List<Rule> inside) {
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    for (Rule column : columns) {
      if (column.from() <= line.at() + MEET && column.to() >= line.at() - MEET) {
        from = Math.min(from, column.at());
        to = Math.max(to, column.at());
      }
    }
    if (to > from) {
      inside.add(new Rule(true, line.at(), from, to, false));
    }
  }

  /** Whether what is left of the border and right of it, beside each table, is no column. */
  private static boolean leavesOnlyGutters(
      List<Rule> group, List<List<Rule>> tables, Predicate<Area> blank) {
    Area border = around(group);
    for (List<Rule> table : tables) {
      Area area = around(table);
      if (!blank.test(new Area(border.left(), area.top(), area.left(), area.bottom()))
          || !blank.test(new Area(area.right(), area.top(), border.right(), area.bottom()))) {
        return false;
      }
    }
    return true;
  }
}
