package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Walks the stories of a binary Word document: text boxes, body, notes. */
final class DocBody {

  private final HWPFDocumentCore word;
  private final DocumentBuilder builder;
  private final DocText text;

  DocBody(HWPFDocumentCore word, DocumentBuilder builder) {
    this.word = word;
    this.builder = builder;
    this.text = new DocText(word);
  }

  void read() throws IOException {
    // Where a text box is anchored is not told plainly; most hold the title, so they come first.
    if (word instanceof HWPFDocument document) {
      blocks(document.getMainTextboxRange(), 0, builder::add);
    }
    blocks(word.getRange(), 0, builder::add);
    if (word instanceof HWPFDocument document) {
      blocks(document.getFootnoteRange(), 0, builder::add);
      blocks(document.getEndnoteRange(), 0, builder::add);
    }
  }

  private void blocks(Range range, int tableLevel, Consumer<Flow> sink) throws IOException {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()
          && paragraph.getTableLevel() > tableLevel
          && paragraph.getTableLevel() <= Limits.TABLE_DEPTH) {
        Table table = range.getTable(paragraph);
        table(table, sink);
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        text.read(paragraph, sink);
      }
    }
    text.finish(sink);
  }

  private void table(Table table, Consumer<Flow> sink) throws IOException {
    DocGrid grid = new DocGrid();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      int deletedBefore = text.deletedRuns();
      List<DocGrid.EdgeCell> cells = new ArrayList<>();
      boolean blank = true;
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        List<Flow> content = new ArrayList<>();
        blocks(cell, table.getTableLevel(), content::add);
        blank &= content.isEmpty();
        cells.add(DocGrid.EdgeCell.of(cell, content));
      }
      // A row whose whole text was deleted is a deleted row.
      if (!blank || text.deletedRuns() == deletedBefore) {
        grid.add(cells);
      }
    }
    sink.accept(grid.build());
  }
}
