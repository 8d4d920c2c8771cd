package org.yanbao.mutation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yanbao.samples.GridCell;

/** What extraction and careless editing do to a layout: each cell is right then, or marked. */
enum Damage implements Mutation {
  BLANK_DROPPED {
    @Override
    public boolean needsRaggedRows() {
      return true;
    }

    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      List<Integer> blanks =
          IntStream.range(first, cells.size())
              .filter(i -> cells.get(i).text().isEmpty())
              .boxed()
              .toList();
      int blank = sketch.any(blanks);
      return blank >= 0 && cells.remove(blank) != null;
    }
  },
  CELL_DROPPED {
    @Override
    public boolean needsRaggedRows() {
      return true;
    }

    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      cells.remove(first + sketch.lot.nextInt(cells.size() - first));
      return true;
    }
  },
  SHIFTED_RIGHT {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      cells.add(first, GridCell.of(""));
      return true;
    }
  },
  SHIFTED_RIGHT_AND_CUT {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      cells.add(first, GridCell.of(""));
      cells.remove(cells.size() - 1);
      return !sketch.isOne("表二");
    }
  },
  SHIFTED_LEFT {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      cells.remove(first);
      cells.add(GridCell.of(""));
      return !sketch.isOne("表二");
    }
  },
  SHIFTED_FROM_THE_MIDDLE {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (sketch.isOne("表二")) {
        return false;
      }
      cells.add(first + 1 + sketch.lot.nextInt(cells.size() - first - 2), GridCell.of(""));
      cells.remove(cells.size() - 1);
      return true;
    }
  },
  CELLS_JOINED {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int at = pair(sketch, first, cells);
      if (at < 0) {
        return false;
      }
      sketch.say(row, at, cells.get(at).text() + cells.remove(at + 1).text());
      return true;
    }
  },
  CELLS_JOINED_BESIDE_A_BLANK {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int at = pair(sketch, first, cells);
      if (at < 0 || sketch.isOne("表二")) {
        return false;
      }
      sketch.say(row, at, cells.get(at).text() + cells.get(at + 1).text());
      sketch.say(row, at + 1, "");
      return true;
    }
  },
  CELLS_JOINED_BEHIND_A_BLANK {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int at = pair(sketch, first, cells);
      if (at < 0 || sketch.isOne("表二")) {
        return false;
      }
      sketch.say(row, at + 1, cells.get(at).text() + cells.get(at + 1).text());
      sketch.say(row, at, "");
      return true;
    }
  },
  CELLS_MERGED {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int at = pair(sketch, first, cells);
      if (at < 0) {
        return false;
      }
      String both = cells.get(at).text() + " " + cells.remove(at + 1).text();
      cells.set(at, GridCell.wide(both, 2));
      return true;
    }
  },
  NUMBER_TORN {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int at = longer(sketch, first, cells);
      if (at < 0) {
        return false;
      }
      String text = cells.get(at).text();
      sketch.say(row, at, text.substring(0, 1));
      cells.add(at + 1, GridCell.of(text.substring(1)));
      return true;
    }
  },
  NUMBER_TORN_AND_CUT {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int at = longer(sketch, first, cells.subList(0, cells.size() - 1));
      if (at < 0 || sketch.isOne("表二")) {
        return false;
      }
      String text = cells.get(at).text();
      sketch.say(row, at, text.substring(0, 1));
      cells.add(at + 1, GridCell.of(text.substring(1)));
      cells.remove(cells.size() - 1);
      return true;
    }
  },
  NUMBER_TORN_INTO_BLANK {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      List<Integer> places =
          IntStream.range(first, cells.size() - 1)
              .filter(
                  i -> cells.get(i).text().matches("\\d{2,}") && cells.get(i + 1).text().isEmpty())
              .boxed()
              .toList();
      int at = sketch.any(places);
      if (at < 0 || sketch.isOne("表二")) {
        return false;
      }
      String text = cells.get(at).text();
      sketch.say(row, at, text.substring(0, 1));
      sketch.say(row, at + 1, text.substring(1));
      return true;
    }
  },
  NUMBER_TORN_OVER_LINES {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int at = longer(sketch, first, cells);
      if (at < 0) {
        return false;
      }
      String text = cells.get(at).text();
      sketch.say(row, at, text.substring(0, 1) + "\n" + text.substring(1));
      return true;
    }
  },
  LABEL_BLANKED {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (sketch.isOne("表四")) {
        return false;
      }
      sketch.say(row, first - 1, "");
      return true;
    }
  },
  LABEL_DROPPED {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (sketch.isOne("表四")) {
        return false;
      }
      cells.remove(first - 1);
      return true;
    }
  },
  LABEL_UNKNOWN {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (sketch.isOne("表四")) {
        return false;
      }
      sketch.say(row, first - 1, "□□□□");
      return true;
    }
  },
  LABEL_DRIFTED {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (sketch.isOne("表四")) {
        return false;
      }
      cells.add(first - 1, GridCell.of(""));
      return true;
    }
  },
  ROW_TORN {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (sketch.isOne("表四")) {
        return false;
      }
      List<GridCell> below = new ArrayList<>(cells);
      IntStream.range(0, first)
          .forEach(i -> below.set(i, below.get(i).saying("").over(below.get(i).columns(), 1)));
      IntStream.range(first, cells.size()).forEach(i -> sketch.say(row, i, ""));
      sketch.cut(row + 1);
      sketch.rows.add(row + 1, full(sketch, row, below, first));
      return true;
    }
  },
  ROWS_FUSED {
    @Override
    public boolean needsLinesInCells() {
      return true;
    }

    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (row + 1 >= sketch.rows.size() || sketch.figures(row + 1) != cells.size() - first) {
        return false;
      }
      sketch.cut(row + 1);
      sketch.cut(row + 2);
      List<GridCell> next = sketch.rows.remove(row + 1);
      List<GridCell> own = sketch.rows.get(row);
      for (int i = 1; i <= cells.size() - first + 1; i++) {
        int at = own.size() - i;
        own.set(
            at, own.get(at).saying(own.get(at).text() + "\n" + next.get(next.size() - i).text()));
      }
      return true;
    }
  },
  ROW_REPEATED_OTHERWISE {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (sketch.isOne("表四")) {
        return false;
      }
      List<GridCell> again = new ArrayList<>(cells);
      int last = cells.size() - 1;
      again.set(last, again.get(last).saying("7" + again.get(last).text()));
      sketch.cut(row + 1);
      sketch.rows.add(row + 1, full(sketch, row, again, first));
      return true;
    }
  },
  FIGURES_DOWN {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      return sketch.isOne("表三") && down(sketch, row);
    }
  },
  FIGURES_DOWN_FROM_THE_FIRST_ROW {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      return sketch.isOne("表三") && down(sketch, 3);
    }
  },
  EXTRA_FIGURES {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      return extra(sketch, sketch.columns());
    }
  },
  EXTRA_FIGURES_BEFORE {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      return extra(sketch, sketch.figuresFrom());
    }
  },
  EXTRA_FIGURES_AMONG {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      return extra(sketch, sketch.figuresFrom() + 1);
    }
  },
  HEADER_LOST {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      sketch.header().clear();
      return true;
    }
  },
  LOWER_HEADER_LOST {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int lowest = sketch.header().size() - 1;
      sketch.cut(lowest);
      sketch.rows.remove(lowest);
      return true;
    }
  },
  UPPER_HEADER_LOST {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      sketch.cut(1);
      sketch.rows.remove(0);
      return true;
    }
  },
  HEADING_BLANKED {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      int lowest = sketch.header().size() - 1;
      List<GridCell> headings = sketch.rows.get(lowest);
      sketch.say(lowest, sketch.lot.nextInt(headings.size()), "");
      return true;
    }
  },
  HEADING_DROPPED {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      List<GridCell> headings = sketch.rows.get(sketch.header().size() - 1);
      headings.remove(sketch.lot.nextInt(headings.size()));
      return true;
    }
  },
  HEADINGS_SHIFTED {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      sketch.rows.get(sketch.header().size() - 1).add(0, GridCell.of(""));
      return true;
    }
  },
  TOTAL_FIRST_WITHOUT_HEADER {
    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      if (!sketch.isOne("表三") || sketch.busyRows().size() < 3) {
        return false;
      }
      for (int each : sketch.figureRows()) {
        List<GridCell> line = sketch.rows.get(each);
        line.add(sketch.first(each), line.remove(line.size() - 1));
      }
      sketch.header().clear();
      return true;
    }
  },
  LAST_FIGURES_CUT {
    @Override
    public boolean needsRaggedRows() {
      return true;
    }

    @Override
    boolean strike(Sketch sketch, int row, int first, List<GridCell> cells) {
      sketch
          .figureRows()
          .forEach(each -> sketch.rows.get(each).remove(sketch.rows.get(each).size() - 1));
      return true;
    }
  };

  /** What keeps the number of cells and moves figures under other headings. */
  private static final Set<Damage> MOVED =
      EnumSet.of(SHIFTED_RIGHT_AND_CUT, SHIFTED_LEFT, SHIFTED_FROM_THE_MIDDLE, NUMBER_TORN_AND_CUT);

  /**
   * Makes the change in a row whose figures are not all zero.
   *
   * @param first index of its first figure among its cells
   */
  abstract boolean strike(Sketch sketch, int row, int first, List<GridCell> cells);

  @Override
  public boolean strike(Sketch sketch) {
    int row = sketch.any(sketch.busyRows());
    if (row < 0) {
      return false;
    }
    List<GridCell> cells = sketch.rows.get(row);
    List<GridCell> before = List.copyOf(cells);
    int first = sketch.first(row);
    boolean struck = strike(sketch, row, first, cells);
    boolean shifted = struck && MOVED.contains(this) && !sketch.isOne("表二");
    return struck && (!shifted || Trace.of(before, cells, first, sketch.isOne("表四")));
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  /** The first of two neighbours that both say a number. */
  private static int pair(Sketch sketch, int first, List<GridCell> cells) {
    return sketch.any(
        IntStream.range(first, cells.size() - 1)
            .filter(
                i -> cells.get(i).text().matches("\\d+") && cells.get(i + 1).text().matches("\\d+"))
            .boxed()
            .toList());
  }

  private static int longer(Sketch sketch, int first, List<GridCell> cells) {
    return sketch.any(
        IntStream.range(first, cells.size())
            .filter(i -> cells.get(i).text().matches("\\d{2,}"))
            .boxed()
            .toList());
  }

  /** A row that stands alone under another: blank cells where others reach down to it. */
  private static List<GridCell> full(Sketch sketch, int row, List<GridCell> cells, int first) {
    List<GridCell> full = new ArrayList<>(cells);
    int wide = cells.stream().mapToInt(GridCell::columns).sum();
    for (int missing = sketch.columns() - wide; missing > 0; missing--) {
      full.add(0, GridCell.of(""));
    }
    return full;
  }

  /** From a row on, all figures stand one row too low; the last ones behind the last label. */
  private static boolean down(Sketch sketch, int from) {
    int last = sketch.rows.size() - 1;
    for (int row = last; row >= from; row--) {
      for (int i = 0; i < 7; i++) {
        int to = sketch.first(row) + i;
        String above = row == from ? "" : sketch.text(row - 1, sketch.first(row - 1) + i);
        sketch.say(row, to, above);
      }
    }
    return true;
  }

  private static boolean extra(Sketch sketch, int column) {
    List<Integer> rows = sketch.figureRows();
    sketch.insertColumn(column);
    sketch.sayAt(rows.get(0) - 1, column, "上年同期");
    rows.forEach(row -> sketch.sayAt(row, column, String.valueOf(3 + sketch.lot.nextInt(40))));
    return true;
  }
}
