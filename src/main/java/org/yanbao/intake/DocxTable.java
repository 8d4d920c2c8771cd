package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads tables into grids (ISO/IEC 29500-1, 17.4). */
final class DocxTable {

  private final XmlCursor xml;
  private final DocxBody body;

  /** A cell as it is written. */
  private static final class CellMarkup {
    int columns = 1;
    boolean continuesAbove;
    boolean continuesLeft;
    boolean deleted;
    final List<Flow> content = new ArrayList<>();
  }

  /** A row as it is written. */
  private static final class RowMarkup {
    int before;
    boolean deleted;
    boolean hidden;
    final List<CellMarkup> cells = new ArrayList<>();
  }

  DocxTable(XmlCursor xml, DocxBody body) {
    this.xml = xml;
    this.body = body;
  }

  void read(Consumer<Flow> sink) throws IOException {
    GridBuilder grid = new GridBuilder();
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "tr" -> {
          RowMarkup row = readRow();
          if (row.deleted) {
            sink.accept(Remarks.REVISION);
          } else if (row.hidden) {
            noteHidden(row, sink);
          } else {
            place(row, grid);
          }
        }
        case "tblPr", "tblGrid", "sdtPr", "sdtEndPr", "Fallback" -> xml.skip();
        default -> {
          // a wrapper of rows
        }
      }
    }
    sink.accept(grid.build());
  }

  private static void noteHidden(RowMarkup row, Consumer<Flow> sink) {
    StringBuilder text = new StringBuilder();
    row.cells.forEach(cell -> cell.content.forEach(flow -> DocumentBuilder.appendText(text, flow)));
    if (!WhiteSpace.isBlank(text)) {
      sink.accept(Remarks.hidden(text.toString()));
    }
  }

  private RowMarkup readRow() throws IOException {
    RowMarkup row = new RowMarkup();
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "trPr" -> readRowProperties(row);
        case "tc" -> row.cells.add(readCell());
        case "tblPrEx", "sdtPr", "sdtEndPr", "Fallback" -> xml.skip();
        default -> {
          // a wrapper of cells
        }
      }
    }
    return row;
  }

  private void readRowProperties(RowMarkup row) throws IOException {
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "gridBefore" -> row.before = Math.max(0, xml.number("val", 0));
          case "del" -> row.deleted = true;
          case "hidden" -> row.hidden = WordMarkup.isOn(xml);
          case "trPrChange" -> xml.skip();
          default -> {
            // looks only
          }
        }
      }
    }
  }

  private CellMarkup readCell() throws IOException {
    CellMarkup cell = new CellMarkup();
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        if (xml.name().equals("tcPr") && WordMarkup.isWord(xml)) {
          readCellProperties(cell);
        } else {
          body.element(cell.content::add);
        }
      }
    }
    body.finish(cell.content::add);
    return cell;
  }

  private void readCellProperties(CellMarkup cell) throws IOException {
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "gridSpan" -> cell.columns = Math.max(1, Math.min(64, xml.number("val", 1)));
          case "vMerge" -> cell.continuesAbove = !xml.attribute("val").equals("restart");
          case "hMerge" -> cell.continuesLeft = !xml.attribute("val").equals("restart");
          case "cellDel" -> cell.deleted = true;
          case "cellIns", "cellMerge" -> cell.content.add(Remarks.REVISION);
          case "tcPrChange" -> xml.skip();
          default -> {
            // looks only
          }
        }
      }
    }
  }

  private void place(RowMarkup row, GridBuilder grid) throws IOException {
    grid.nextRow();
    int column = row.before;
    for (int i = 0; i < row.cells.size(); i++) {
      CellMarkup cell = row.cells.get(i);
      if (cell.deleted) {
        continue;
      }
      int columns = cell.columns;
      while (i + 1 < row.cells.size() && row.cells.get(i + 1).continuesLeft) {
        columns += row.cells.get(++i).columns;
      }
      if (!cell.continuesAbove || !grid.continueAbove(column)) {
        grid.place(column, 1, columns, cell.content);
      }
      column += columns;
    }
  }
}
