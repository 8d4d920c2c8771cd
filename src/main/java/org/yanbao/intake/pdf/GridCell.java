package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of the part of a table that stands on one page.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rowSpan rows it covers
 * @param columnSpan columns it covers
 * @param page number of the page on which it begins
 * @param area its rectangle there
 * @param text its text; paragraphs are parted by line breaks
 * @param lines its lines from top to bottom
 * @param doubt why its text is not sure; empty when it is
 */
record GridCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    int page,
    Area area,
    String text,
    List<TextLine> lines,
    String doubt) {

  GridCell {
    lines = List.copyOf(lines);
  }

  /** How sure its least sure character is, where it was recognised off a picture; else 0. */
  int confidence() {
    return lines.stream()
        .flatMap(line -> line.glyphs().stream())
        .mapToInt(Glyph::confidence)
        .filter(percent -> percent > 0)
        .min()
        .orElse(0);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  int rowEnd() {
    return row + rowSpan;
  }

  int columnEnd() {
    return column + columnSpan;
  }

  GridCell at(int newRow, int newColumn, int newRowSpan, int newColumnSpan) {
    return new GridCell(
        newRow, newColumn, newRowSpan, newColumnSpan, page, area, text, lines, doubt);
  }

  /** The same with a reason why it is not sure. */
  GridCell doubted(String reason) {
    return new GridCell(row, column, rowSpan, columnSpan, page, area, text, lines, reason);
  }

  /** The same with one more line. */
  GridCell with(TextLine line) {
    List<TextLine> more = new ArrayList<>(lines);
    more.add(line);
    return new GridCell(
        row,
        column,
        rowSpan,
        columnSpan,
        page,
        area,
        CellWords.text(more, area.width()),
        more,
        doubt);
  }
}
