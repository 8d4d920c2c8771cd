package org.yanbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/**
 * Numbers paragraphs and tables in reading order, tells frames from tables of data and takes notes.
 */
final class DocumentBuilder {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> noted = new TreeSet<>();
  private int paragraphs;
  private int tables;

  /** Adds what a reader found. */
  void add(Flow flow) {
    if (flow instanceof Flow.Text text) {
      if (!text.text().isEmpty()) {
        blocks.add(new Paragraph(text.text(), Place.ofParagraph(++paragraphs)));
      }
    } else if (flow instanceof Flow.Remark remark) {
      note(remark.kind(), remark.message(), here());
    } else if (flow instanceof Flow.Grid grid) {
      addTable(grid);
    }
  }

  /** Adds a line of raw text as it is. */
  void addLine(String line) {
    blocks.add(new Paragraph(line, Place.ofParagraph(++paragraphs)));
  }

  private void addTable(Flow.Grid grid) {
    if (TableRole.isFrame(grid)) {
      grid.cells().forEach(cell -> cell.content().forEach(this::add));
      return;
    }
    Place place = Place.ofTable(++tables);
    List<Cell> cells = new ArrayList<>(grid.cells().size());
    List<Flow> apart = new ArrayList<>();
    for (Flow.GridCell cell : grid.cells()) {
      Place cellPlace = place.cell(cell.row() + 1, cell.column() + 1);
      StringBuilder text = new StringBuilder();
      for (Flow flow : cell.content()) {
        if (flow instanceof Flow.Remark remark) {
          note(remark.kind(), remark.message(), cellPlace);
        } else if (flow instanceof Flow.Grid inner && TableRole.isLarge(inner)) {
          apart.add(inner);
        } else {
          appendText(text, flow);
        }
      }
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              text.toString(),
              cellPlace));
    }
    blocks.add(new Table(grid.rows(), grid.columns(), cells, place));
    apart.forEach(this::add);
  }

  /** The text of a cell's content, paragraphs on lines of their own. */
  static void appendText(StringBuilder text, Flow flow) {
    if (flow instanceof Flow.Text paragraph && !paragraph.text().isEmpty()) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(paragraph.text());
    } else if (flow instanceof Flow.Grid grid) {
      int row = -1;
      for (Flow.GridCell cell : grid.cells()) {
        StringBuilder inner = new StringBuilder();
        cell.content().forEach(part -> appendText(inner, part));
        if (!text.isEmpty()) {
          text.append(cell.row() == row ? '\t' : '\n');
        }
        text.append(inner);
        row = cell.row();
      }
    }
  }

  /** Where reading has come to: the last paragraph; unknown before the first. */
  Place here() {
    return paragraphs == 0 ? Place.UNKNOWN : Place.ofParagraph(paragraphs);
  }

  /** Takes a note, once for each place; of tracked changes the first is enough. */
  void note(Note.Kind kind, String message, Place place) {
    String where = kind == Note.Kind.REVISION ? "" : place.describe();
    if (noted.add(kind + message + where)) {
      notes.add(new Note(kind, message, place));
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  Document build(String mediaType, Document.Properties properties) {
    return new Document(mediaType, blocks, notes, properties);
  }
}
