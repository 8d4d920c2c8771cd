package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/** A table that tests fill, damage and render. */
final class Sheet {

  /** A cell that covers {@code width} columns and {@code height} rows. */
  record Box(String text, int width, int height) {
    Box(String text) {
      this(text, 1, 1);
    }

    boolean isBlank() {
      return text.isBlank();
    }

    Box with(String other) {
      return new Box(other, width, height);
    }
  }

  final List<List<Box>> rows = new ArrayList<>();

  void row(Box... boxes) {
    rows.add(new ArrayList<>(List.of(boxes)));
  }

  /** A grid whose spans are kept. */
  Table grid(int number) {
    boolean[][] used = new boolean[rows.size() + 40][200];
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (Box box : rows.get(r)) {
        while (used[r][c]) {
          c++;
        }
        for (int i = 0; i < box.height(); i++) {
          for (int j = 0; j < box.width(); j++) {
            used[r + i][c + j] = true;
          }
        }
        cells.add(
            new Cell(
                r,
                c,
                box.height(),
                box.width(),
                box.text(),
                Place.ofTable(number).cell(r + 1, c + 1)));
        c += box.width();
        columns = Math.max(columns, c);
      }
    }
    return new Table(rows.size(), columns, cells, Place.ofTable(number));
  }

  /** The same cells, each in the place where it begins and blanks where it reaches. */
  Sheet withoutSpans() {
    Table grid = grid(1);
    Sheet flat = new Sheet();
    for (int r = 0; r < grid.rows(); r++) {
      List<Box> row = new ArrayList<>();
      for (int c = 0; c < grid.columns(); c++) {
        int column = c;
        int line = r;
        row.add(
            new Box(
                grid.cells().stream()
                    .filter(cell -> cell.row() == line && cell.column() == column)
                    .map(Cell::text)
                    .findFirst()
                    .orElse("")));
      }
      flat.rows.add(row);
    }
    return flat;
  }

  /** The same cells, packed to the left as if none had ever been wider or higher than one. */
  Sheet packed() {
    Sheet packed = new Sheet();
    for (List<Box> row : rows) {
      packed.rows.add(
          row.stream()
              .map(box -> new Box(box.text()))
              .collect(Collectors.toCollection(ArrayList::new)));
    }
    return packed;
  }

  /** One line to a row, cells parted by that. */
  List<String> lines(String parted) {
    return rows.stream()
        .map(row -> row.stream().map(Box::text).collect(Collectors.joining(parted)))
        .toList();
  }

  /** One line to a cell behind a tab, a blank line behind each row. */
  List<String> cellToLine() {
    List<String> lines = new ArrayList<>();
    for (List<Box> row : rows) {
      row.forEach(box -> lines.add("\t" + box.text()));
      lines.add("");
    }
    return lines;
  }

  /** Lines of a table in Markdown. */
  List<String> bars() {
    return lines(" | ").stream().map(line -> "| " + line + " |").toList();
  }

  static Document document(Block... blocks) {
    return new Document("text/plain", List.of(blocks), List.of(), Document.Properties.NONE);
  }

  static List<Block> paragraphs(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    lines.forEach(line -> blocks.add(new Paragraph(line, Place.ofParagraph(blocks.size() + 1))));
    return blocks;
  }
}
