package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables without ruling lines: runs of lines whose pieces stand in columns with figures. Page
 * breaks do not end them.
 */
final class AlignedTables {

  /** A line with its pieces, and its height counted on from page to page. */
  private record Row(TextLine line, List<Piece> pieces, float y) {

    boolean holdsValue() {
      return pieces.stream().anyMatch(Piece::isValue);
    }

    /** Whether it can only be a row of a table. */
    boolean isTabular() {
      return !isProse() && (pieces.size() >= 3 || pieces.size() == 2 && pieces.get(1).isValue());
    }

    /** Whether a sentence ends in it: wide quotation marks part running text into pieces. */
    boolean isProse() {
      return pieces.stream().anyMatch(piece -> SENTENCE_END.matcher(piece.text()).find());
    }

    float size() {
      return line.size();
    }
  }

  private static final Pattern SENTENCE_END = Pattern.compile("[\\u4e00-\\u9fff]。");

  /** Shares of the font size. */
  private static final float NEAR = 2.3f;

  private static final float HEAD_DISTANCE = 2.6f;
  private static final float FARTHEST_HEAD = 4.5f;
  private static final float FAR = 60;

  /** The share of the page's width from which on a line is running text. */
  private static final float WIDE = 0.5f;

  private static final float OTHER_SIZE = 0.08f;
  private static final int HEAD_ROWS = 8;

  private static final String CUT = "表格右侧超出页面，右边的列被截断，各列不能确定";

  private final float width;
  private final List<TextLine> beyond;

  private AlignedTables(float width, List<TextLine> beyond) {
    this.width = width;
    this.beyond = beyond;
  }

  /**
   * The items with such tables in the place of their lines.
   *
   * @param beyond lines that stand right of the visible part of their page
   */
  static List<Item> find(List<Item> items, float pageWidth, List<TextLine> beyond) {
    AlignedTables finder = new AlignedTables(pageWidth, beyond);
    List<Item> found = new ArrayList<>();
    List<TextLine> lines = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Line line) {
        lines.add(line.line());
      } else {
        finder.take(lines, found);
        lines.clear();
        found.add(item);
      }
    }
    finder.take(lines, found);
    return found;
  }

  private void take(List<TextLine> lines, List<Item> found) {
    List<Row> rows = rows(lines);
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (i >= next && rows.get(i).isTabular()) {
        int end = end(rows, i);
        int start = start(rows, i, next, headDistance(rows.subList(i, end)));
        GridPart grid = grid(rows.subList(start, end));
        if (grid != null) {
          rows.subList(next, start).forEach(row -> found.add(new Item.Line(row.line())));
          found.add(new Item.Part(grid));
          next = end;
        }
        i = Math.max(i, end - 1);
      }
    }
    rows.subList(next, rows.size()).forEach(row -> found.add(new Item.Line(row.line())));
  }

  private static List<Row> rows(List<TextLine> lines) {
    List<Row> rows = new ArrayList<>();
    float offset = 0;
    TextLine before = null;
    for (TextLine line : lines) {
      if (before != null && line.page() != before.page()) {
        offset += before.baseline() - line.baseline() + 1.5f * line.size();
      }
      rows.add(
          new Row(line, Piece.of(line, offset, List.of(), List.of()), line.baseline() + offset));
      before = line;
    }
    return rows;
  }

  /** Behind the last row of the table that begins with a tabular row. */
  private int end(List<Row> rows, int first) {
    int end = first + 1;
    float labels = rows.get(first).pieces().get(rows.get(first).pieces().size() - 1).left();
    for (int i = first + 1; i < rows.size(); i++) {
      Row row = rows.get(i);
      Row last = rows.get(end - 1);
      if (row.y() - last.y() > FAR * last.size() || breaks(rows, i, rows.get(first).size())) {
        break;
      }
      if (row.isTabular() || row.pieces().stream().allMatch(Piece::isValue)) {
        end = i + 1;
        for (Piece piece : row.pieces()) {
          labels = piece.isValue() ? Math.min(labels, piece.left()) : labels;
        }
      }
    }
    while (end < rows.size()
        && !breaks(rows, end, rows.get(first).size())
        && rows.get(end).y() - rows.get(end - 1).y() < NEAR * rows.get(end).size()
        && rows.get(end).pieces().get(rows.get(end).pieces().size() - 1).right() < labels) {
      end++;
    }
    return end;
  }

  /** How far apart the header's rows may stand: little more than the table's rows do. */
  private static float headDistance(List<Row> rows) {
    List<Float> distances = new ArrayList<>();
    Row before = null;
    for (Row row : rows) {
      if (row.isTabular()) {
        if (before != null && before.line().page() == row.line().page()) {
          distances.add((row.y() - before.y()) / row.size());
        }
        before = row;
      }
    }
    distances.sort(null);
    float usual = distances.isEmpty() ? 0 : 1.1f * distances.get(distances.size() / 2);
    return Math.max(HEAD_DISTANCE, Math.min(FARTHEST_HEAD, usual));
  }

  /** The first row of the header above a tabular row. */
  private int start(List<Row> rows, int first, int bound, float distance) {
    int start = first;
    while (start > bound
        && first - start < HEAD_ROWS
        && !breaks(rows, start - 1, rows.get(first).size())
        && !Wording.isChapter(rows.get(start - 1).line().text())
        && rows.get(start).y() - rows.get(start - 1).y() < distance * rows.get(first).size()) {
      start--;
    }
    return start;
  }

  /** Whether a row is running text or a heading. */
  private boolean breaks(List<Row> rows, int index, float size) {
    Row row = rows.get(index);
    if (row.isTabular()) {
      return false;
    }
    String text = row.line().text();
    if (Math.abs(row.size() - size) > OTHER_SIZE * size || text.endsWith("。") || row.isProse()) {
      return true;
    }
    for (Piece piece : row.pieces()) {
      if (piece.right() - piece.left() > WIDE * width) {
        return true;
      }
    }
    return row.pieces().size() == 1
        && (Wording.isSection(text) || Wording.isChapter(text) && standsApart(rows, index))
        && !hasFiguresBelow(rows, index);
  }

  /** Whether there is more room above a row than between the rows of a table. */
  private static boolean standsApart(List<Row> rows, int index) {
    Row row = rows.get(index);
    return index == 0 || row.y() - rows.get(index - 1).y() > NEAR * row.size();
  }

  /** Whether the next line holds figures only: those of a label that goes on behind them. */
  private static boolean hasFiguresBelow(List<Row> rows, int index) {
    return index + 1 < rows.size()
        && rows.get(index + 1).pieces().size() >= 3
        && rows.get(index + 1).pieces().stream().allMatch(Piece::isValue)
        && rows.get(index + 1).y() - rows.get(index).y() < NEAR * rows.get(index).size();
  }

  private GridPart grid(List<Row> rows) {
    long tabular = rows.stream().filter(Row::isTabular).count();
    if (tabular < 2 || rows.stream().noneMatch(Row::holdsValue)) {
      return null;
    }
    List<Piece> pieces = new ArrayList<>();
    rows.forEach(row -> pieces.addAll(row.pieces()));
    List<Float> starts = AlignedPieces.lefts(pieces);
    List<Float> figures = AlignedPieces.figureLefts(pieces);
    List<Piece> parted = new ArrayList<>();
    rows.forEach(
        row ->
            parted.addAll(Piece.of(row.line(), row.y() - row.line().baseline(), starts, figures)));
    GridPart grid = new AlignedGrid(new AlignedPieces(CloseHeadings.part(parted))).build();
    return grid != null && isCut(rows) ? grid.cutOff(CUT) : grid;
  }

  /** Whether one of its pages is cut: other rows may have lost what leaves no trace. */
  private boolean isCut(List<Row> rows) {
    return beyond.stream()
        .anyMatch(out -> rows.stream().anyMatch(row -> row.line().page() == out.page()));
  }
}
