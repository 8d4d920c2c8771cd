package org.yanbao.intake;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

/**
 * A document drawn as lines, to read expectations at a glance: a paragraph is its text, a row of a
 * table is {@code | a | b |}, a cell with spans has {@code ^rows x columns} after its text.
 */
final class Sketch {

  private Sketch() {}

  static List<String> of(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Table table) {
        for (int row = 0; row < table.rows(); row++) {
          lines.add(row(table, row));
        }
      }
    }
    return lines;
  }

  private static String row(Table table, int row) {
    StringBuilder line = new StringBuilder("|");
    for (Cell cell : table.cells()) {
      if (cell.row() == row) {
        line.append(' ').append(cell.text());
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
          line.append('^').append(cell.rowSpan()).append('x').append(cell.columnSpan());
        }
        line.append(" |");
      }
    }
    return line.toString();
  }
}
