package org.yanbao.report.reading;

import java.util.List;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;
import org.yanbao.report.text.Traditional;

/**
 * A document in simplified characters, which all readers are made for. One traditional character in
 * a document may be a slip of the pen that a rule speaks of; only where they are a part of its
 * whole text they are taken for its script.
 */
final class InSimplified {

  /** In a text of traditional script about every third character has another form. */
  private static final int ONE_IN = 10;

  private static final int LEAST = 20;

  private InSimplified() {}

  /**
   * The same document, its text in simplified characters where it is written in traditional ones.
   */
  static Document of(Document document) {
    return isTraditional(document)
        ? new Document(
            document.mediaType(),
            document.blocks().stream().map(InSimplified::of).toList(),
            document.notes(),
            new Document.Properties(
                Traditional.simplified(document.properties().title()),
                document.properties().published()))
        : document;
  }

  private static boolean isTraditional(Document document) {
    int letters = 0;
    int traditional = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        letters += paragraph.text().length();
        traditional += Traditional.countIn(paragraph.text());
      }
    }
    return traditional >= LEAST && traditional * ONE_IN >= letters;
  }

  private static Block of(Block block) {
    if (block instanceof Paragraph paragraph) {
      return new Paragraph(
          Traditional.simplified(paragraph.text()), paragraph.place(), paragraph.doubt());
    }
    Table table = (Table) block;
    List<Cell> cells = table.cells().stream().map(InSimplified::of).toList();
    return new Table(table.rows(), table.columns(), cells, table.place());
  }

  private static Cell of(Cell cell) {
    return new Cell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        Traditional.simplified(cell.text()),
        cell.place(),
        cell.doubt());
  }
}
