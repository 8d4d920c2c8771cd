package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the ruled tables of a page and puts its characters into their cells. */
final class Lattice {

  /**
   * A page, taken apart.
   *
   * @param tables its ruled tables from top to bottom
   * @param rest the characters outside of them
   */
  record Split(List<GridPart> tables, List<Glyph> rest) {}

  /** A ruled table before its characters are put in. */
  record Frame(LatticeGrid grid, List<LatticeGrid.Span> spans) {

    /** Whether it only arranges the page: another table stands in one of its cells. */
    boolean arranges(List<Frame> frames) {
      return frames.stream()
          .filter(other -> other != this && other.spans().size() >= GridPart.FEWEST_CELLS)
          .anyMatch(other -> spans.stream().anyMatch(s -> grid.area(s).holds(other.grid().area())));
    }
  }

  /** More positions than this make squared paper, not a table. */
  private static final int MOST_POSITIONS = 100_000;

  /** A frame no taller may be the only row of a table that goes on on the next page, in points. */
  private static final float TALLEST_ROW = 90;

  private Lattice() {}

  /**
   * The tables that ruling lines make, from top to bottom; not the borders around whole tables.
   *
   * @param blank whether nothing is written in an area
   */
  static List<Frame> frames(List<Rule> rules, Predicate<Area> blank) {
    List<Frame> frames = new ArrayList<>();
    for (List<Rule> group : OuterBorder.strip(RuleGroups.of(rules), blank)) {
      LatticeGrid grid = new LatticeGrid(group);
      int positions = grid.rows() * grid.columns();
      if (grid.rows() < 1 || grid.columns() < 1 || positions > MOST_POSITIONS) {
        continue;
      }
      List<LatticeGrid.Span> spans = grid.spans();
      if (spans.size() < GridPart.FEWEST_CELLS && grid.area().height() > TALLEST_ROW) {
        // A frame around text, or a rule beside it.
        continue;
      }
      frames.add(new Frame(grid, spans));
    }
    return frames.stream().filter(frame -> !frame.arranges(frames)).toList();
  }

  static Split split(PageContent page) {
    List<GridPart> tables = new ArrayList<>();
    List<Glyph> rest = page.glyphs();
    List<Rule> rules = new ArrayList<>(page.rules());
    rules.addAll(FillEdges.of(page.fills()));
    for (Frame frame : frames(rules, area -> isBlank(page, area))) {
      LatticeGrid grid = frame.grid();
      Area area = grid.area();
      float right = grid.isCut() ? page.area().right() : area.right();
      Area taken = new Area(area.left(), area.top(), right, area.bottom());
      List<Glyph> inside = new ArrayList<>();
      List<Glyph> outside = new ArrayList<>();
      for (Glyph glyph : rest) {
        (taken.contains(glyph.centreX(), glyph.centreY()) ? inside : outside).add(glyph);
      }
      rest = outside;
      // What is left of the text beyond a cut edge belongs to no cell.
      inside.removeIf(glyph -> !area.contains(glyph.centreX(), glyph.centreY()));
      tables.add(new LatticeFiller(page.number(), grid, frame.spans()).fill(inside));
    }
    return new Split(tables, rest);
  }

  private static boolean isBlank(PageContent page, Area area) {
    return page.glyphs().stream()
        .noneMatch(glyph -> !glyph.isSpace() && area.contains(glyph.centreX(), glyph.centreY()));
  }
}
