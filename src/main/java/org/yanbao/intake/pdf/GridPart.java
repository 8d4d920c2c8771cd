package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A table, or what one page shows of it.
 *
 * @param page number of the page
 * @param area its rectangle on the page
 * @param edges the columns' edges from left to right, one more than there are columns
 * @param rows number of rows
 * @param cells its cells in row order, none overlapping
 * @param cut whether its right-hand side is hidden by the page's edge
 * @param ruled whether its cells were told by ruling lines, not by the alignment of text
 */
record GridPart(
    int page,
    Area area,
    List<Float> edges,
    int rows,
    List<GridCell> cells,
    boolean cut,
    boolean ruled) {

  /** Fewer cells, on all pages together, make a frame around text. */
  static final int FEWEST_CELLS = 3;

  /** The share of a table's width beyond which a line below it is a paragraph of its own. */
  private static final float NARROW = 0.2f;

  GridPart {
    edges = List.copyOf(edges);
    cells = List.copyOf(cells);
  }

  /** The same where the page's edge hides its right-hand side: no column can be told for sure. */
  GridPart cutOff(String reason) {
    return new GridPart(page, area, edges, rows, doubted(reason).cells(), true, ruled);
  }

  /** The same with no cell sure. */
  GridPart doubted(String reason) {
    List<GridCell> unsure =
        cells.stream().map(cell -> cell.doubt().isEmpty() ? cell.doubted(reason) : cell).toList();
    return new GridPart(page, area, edges, rows, unsure, cut, ruled);
  }

  int columns() {
    return edges.size() - 1;
  }

  /** Whether a line stands close below the table, each piece in the breadth of a narrow cell. */
  boolean holdsBelow(TextLine line) {
    return line.page() == page
        && line.left() >= area.left()
        && line.baseline() - area.bottom() < 4 * line.size()
        && pieces(line).stream()
            .allMatch(
                piece ->
                    piece.right() - piece.left() < NARROW * area.width() && cellAbove(piece) >= 0);
  }

  private static List<TextLine> pieces(TextLine line) {
    return Piece.of(line, 0, List.of(), List.of()).stream().map(Piece::line).toList();
  }

  private int cellAbove(TextLine line) {
    for (int i = 0; i < cells.size(); i++) {
      Area above = cells.get(i).area();
      if (cells.get(i).rowEnd() == rows
          && !cells.get(i).isBlank()
          && Wording.isValue(cells.get(i).text()) == Wording.isValue(line.text())
          && above.left() <= line.left() + 1
          && above.right() >= line.right() - 1) {
        return i;
      }
    }
    return -1;
  }

  /** The same with lines that hang out of its last row put into their cells. */
  GridPart withOverhang(List<TextLine> lines) {
    List<GridCell> filled = new ArrayList<>(cells);
    for (TextLine line : lines) {
      for (TextLine piece : pieces(line)) {
        int index = cellAbove(piece);
        filled.set(index, filled.get(index).with(piece));
      }
    }
    return new GridPart(page, area, edges, rows, filled, cut, ruled);
  }
}
