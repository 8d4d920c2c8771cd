package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lays labels, headings and rows of figures out as a grid. */
final class AlignedLayout {

  /** What stands on one row of the grid; headings where it is one of the header's. */
  private record Level(
      float y,
      ValueRow figures,
      LabelRows.Label label,
      List<AlignedGrid.Heading> headings,
      boolean unsure) {}

  private static final float SAME_ROW = 0.5f;
  private static final String LOST = "没有表格线，同一行有数字不能确定属于哪一列，此格可能并非空白";
  private static final String NO_ROW = "没有表格线，这里的数字与项目名称没有对齐，不能确定属于哪一行";

  /** So many labels show that the table's rows have labels. */
  private static final int LABELLED = 3;

  private final List<AlignedGrid.Column> columns;
  private final List<AlignedGrid.Heading> groups;
  private final List<Level> levels = new ArrayList<>();
  private final List<GridCell> cells = new ArrayList<>();
  private Area area;
  private final int page;

  AlignedLayout(
      List<AlignedGrid.Column> columns,
      List<ValueRow> rows,
      List<LabelRows.Label> labels,
      List<AlignedGrid.Heading> headings,
      List<AlignedGrid.Heading> groups,
      Set<Integer> unsure) {
    this.columns = columns;
    this.groups = groups;
    LabelRows.Label[] own = new LabelRows.Label[rows.size()];
    for (LabelRows.Label label : labels) {
      if (label.row() >= 0) {
        own[label.row()] = label;
      } else {
        float y = (label.lines().get(0).y() + label.lines().get(label.lines().size() - 1).y()) / 2;
        levels.add(new Level(y, null, label, new ArrayList<>(), LabelProof.isRagged(label)));
      }
    }
    for (int i = 0; i < own.length; i++) {
      boolean isUnsure = unsure.contains(i) || own[i] != null && LabelProof.isRagged(own[i]);
      levels.add(new Level(rows.get(i).y(), rows.get(i), own[i], new ArrayList<>(), isUnsure));
    }
    for (AlignedGrid.Heading heading : headings) {
      addHeading(heading);
    }
    levels.sort(Comparator.comparing(Level::y));
    page = rows.get(0).page();
  }

  private void addHeading(AlignedGrid.Heading heading) {
    for (Level level : levels) {
      if (level.figures() == null && isLevel(level, heading)) {
        level.headings().add(heading);
        level.headings().sort(Comparator.comparing(AlignedGrid.Heading::left));
        return;
      }
    }
    levels.add(new Level(heading.y(), null, null, new ArrayList<>(List.of(heading)), false));
  }

  /** Whether a heading stands on a level: by its middle, its first or its last line. */
  private static boolean isLevel(Level level, AlignedGrid.Heading heading) {
    float near = SAME_ROW * heading.size();
    if (Math.abs(level.y() - heading.y()) < near) {
      return true;
    }
    float first = heading.pieces().get(0).y();
    float last = heading.last().y();
    return !level.headings().isEmpty()
        && level.headings().stream()
            .allMatch(
                other ->
                    (other.right() <= heading.left() || other.left() >= heading.right())
                        && (Math.abs(other.pieces().get(0).y() - first) < near / 2
                            || Math.abs(other.last().y() - last) < near / 2));
  }

  /** The grid: a column for groups, one for labels, then those of figures. */
  GridPart grid() {
    HeaderSpans spans = new HeaderSpans(columns);
    int[] wide = null;
    boolean[] taken = new boolean[levels.size()];
    for (AlignedGrid.Heading group : groups) {
      int row = nearest(group);
      if (!taken[row]) {
        taken[row] = true;
        add(row, 0, 1, group.pieces(), "");
      }
    }
    for (int row = 0; row < levels.size(); row++) {
      Level level = levels.get(row);
      if (level.label() != null) {
        add(row, 1, 1, level.label().lines(), "");
      }
      if (level.figures() != null && wide != null && level.figures().cells().size() == 1) {
        addWide(row, level.figures(), wide);
      } else if (level.figures() != null) {
        addFigures(row, level.figures());
      } else if (level.headings().isEmpty()) {
        addBlanks(row, level.label().lines().get(0));
      } else {
        List<int[]> covered = spans.of(level.headings());
        addHeadings(row, level.headings(), covered);
        wide =
            covered.size() == 1 && covered.get(0)[1] - covered.get(0)[0] > 1
                ? covered.get(0)
                : null;
      }
    }
    doubtNeighbours();
    int lead = leadingColumns();
    cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    List<Float> edges = new ArrayList<>(List.of(area.left() - 2, area.left() - 1));
    edges.subList(0, 2 - lead).clear();
    columns.forEach(column -> edges.add(column.left()));
    edges.add(Math.max(area.right(), columns.get(columns.size() - 1).right()));
    return new GridPart(page, area, edges, levels.size(), cells, false, false);
  }

  /**
   * Figures without a label in a table whose rows have labels belong to the row above or below, or
   * those rows' labels stand at the wrong figures.
   */
  private void doubtNeighbours() {
    long labelled = levels.stream().filter(level -> level.label() != null).count();
    if (labelled < LABELLED) {
      return;
    }
    for (int row = 0; row < levels.size(); row++) {
      Level level = levels.get(row);
      if (!level.unsure() && (level.figures() == null || isLabelled(row))) {
        continue;
      }
      doubt(row);
      doubt(nextLabelled(row, -1));
      doubt(nextLabelled(row, 1));
    }
  }

  private boolean isLabelled(int row) {
    Level level = levels.get(row);
    return level.label() != null || level.figures() != null && startsAt(row, 0);
  }

  private boolean startsAt(int row, int column) {
    return cells.stream().anyMatch(cell -> cell.row() == row && cell.column() == column);
  }

  private int nextLabelled(int row, int step) {
    int next = row + step;
    while (next >= 0 && next < levels.size() && !isLabelled(next)) {
      next += step;
    }
    return next;
  }

  private void doubt(int row) {
    cells.replaceAll(
        cell ->
            cell.row() == row && cell.column() >= 2 && cell.doubt().isEmpty()
                ? cell.doubted(NO_ROW)
                : cell);
  }

  /**
   * Leaves out the columns of groups and labels where the table has none; returns how many stay.
   */
  private int leadingColumns() {
    int first = cells.stream().mapToInt(GridCell::column).min().orElse(0);
    int unused = Math.min(2, first);
    cells.replaceAll(
        cell -> cell.at(cell.row(), cell.column() - unused, cell.rowSpan(), cell.columnSpan()));
    return 2 - unused;
  }

  /** The only figure below a heading over several columns is as wide as that heading. */
  private void addWide(int row, ValueRow figures, int[] columnsOfHeading) {
    int column = figures.cells().keySet().iterator().next();
    boolean inside = column >= columnsOfHeading[0] && column < columnsOfHeading[1];
    if (inside) {
      int from = columnsOfHeading[0];
      add(row, 2 + from, columnsOfHeading[1] - from, figures.cells().get(column), "");
    } else {
      addFigures(row, figures);
    }
  }

  private void addHeadings(int row, List<AlignedGrid.Heading> headings, List<int[]> spans) {
    int next = 0;
    for (int i = 0; i < headings.size(); i++) {
      AlignedGrid.Heading heading = headings.get(i);
      boolean lowest =
          columns.stream().anyMatch(c -> Math.abs(c.headingY() - heading.y()) < 0.01f)
              && headings.get(i).pieces().stream().anyMatch(p -> isOver(p, heading));
      int own = AlignedColumns.indexOf(heading.last(), columns);
      boolean leaf = lowest && Math.abs(columns.get(own).left() - heading.left()) < 0.01f;
      int from = Math.max(next, leaf ? own : spans.get(i)[0]);
      int to = leaf ? own + 1 : spans.get(i)[1];
      if (to > from) {
        add(row, 2 + from, to - from, heading.pieces(), "");
        next = to;
      }
    }
  }

  private static boolean isOver(Piece piece, AlignedGrid.Heading heading) {
    return piece.overlaps(heading.left(), heading.right());
  }

  private void addFigures(int row, ValueRow figures) {
    String elsewhere = figures.doubts().isEmpty() ? "" : LOST;
    for (int i = 0; i < columns.size(); i++) {
      List<Piece> pieces = figures.cells().get(i);
      if (pieces == null) {
        addBlank(
            row, i, figures.page(), figures.cells().values().iterator().next().get(0), elsewhere);
      } else {
        add(row, 2 + i, 1, pieces, figures.doubts().getOrDefault(i, ""));
      }
    }
  }

  /** A row whose figures are all blank. */
  private void addBlanks(int row, Piece label) {
    for (int i = 0; i < columns.size(); i++) {
      addBlank(row, i, label.line().page(), label, "");
    }
  }

  private void addBlank(int row, int column, int onPage, Piece beside, String doubt) {
    Area there =
        new Area(
            columns.get(column).left(),
            beside.line().area().top(),
            columns.get(column).right(),
            beside.line().area().bottom());
    cells.add(new GridCell(row, 2 + column, 1, 1, onPage, there, "", List.of(), doubt));
  }

  private void add(int row, int column, int span, List<Piece> pieces, String doubt) {
    StringBuilder text = new StringBuilder();
    Area around = null;
    boolean damaged = false;
    int onPage = pieces.get(0).line().page();
    for (Piece piece : pieces) {
      text.append(piece.text());
      damaged |= piece.line().isDamaged();
      if (piece.line().page() == onPage) {
        around = around == null ? piece.line().area() : around.union(piece.line().area());
      }
    }
    if (onPage == page) {
      area = area == null ? around : area.union(around);
    }
    List<TextLine> lines = pieces.stream().map(Piece::line).toList();
    String reason = damaged ? "有文字在文件中没有对应的编码，读不出来" : doubt;
    cells.add(new GridCell(row, column, 1, span, onPage, around, text.toString(), lines, reason));
  }

  private int nearest(AlignedGrid.Heading group) {
    int best = 0;
    for (int i = 1; i < levels.size(); i++) {
      if (Math.abs(levels.get(i).y() - group.y()) < Math.abs(levels.get(best).y() - group.y())) {
        best = i;
      }
    }
    return best;
  }
}
