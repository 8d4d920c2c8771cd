package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;
import org.yanbao.document.Table;

/** Makes the document's blocks of the items that follow one another down its pages. */
final class BodyBuilder {

  private static final String DAMAGED = "有文字在文件中没有对应的编码，读不出来";

  private static final String UNSURE = "由扫描件识别，其中有没有把握的字";

  private final ParagraphJoiner joiner;
  private final PageNotes notes;
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextLine> lines = new ArrayList<>();
  private final List<GridPart> parts = new ArrayList<>();

  /** Lines under the last part that belong to it if the table goes on on the next page. */
  private final List<TextLine> overhang = new ArrayList<>();

  private int paragraphs;
  private int tables;

  private BodyBuilder(ParagraphJoiner joiner, PageNotes notes) {
    this.joiner = joiner;
    this.notes = notes;
  }

  static List<Block> blocks(List<Item> items, float pageWidth, PageNotes notes) {
    List<TextLine> lines = new ArrayList<>();
    List<GridPart> tables = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Line line) {
        lines.add(line.line());
      } else if (item instanceof Item.Part part) {
        tables.add(part.grid());
      }
    }
    BodyBuilder builder = new BodyBuilder(new ParagraphJoiner(lines, tables, pageWidth), notes);
    for (Item item : items) {
      builder.add(item);
    }
    builder.endTable();
    builder.endLines();
    return builder.blocks;
  }

  private void add(Item item) {
    if (item instanceof Item.Line line) {
      TextLine text = line.line();
      if (!parts.isEmpty() && Wording.isContinued(text.text())) {
        return;
      }
      if (!parts.isEmpty() && parts.get(parts.size() - 1).holdsBelow(text)) {
        overhang.add(text);
        return;
      }
      endTable();
      lines.add(text);
    } else if (item instanceof Item.Part part) {
      GridPart grid = part.grid();
      if (!parts.isEmpty() && !TableStitcher.goesOn(parts.get(parts.size() - 1), grid)) {
        endTable();
      }
      if (grid.cells().size() > 1) {
        endLines();
      }
      if (!overhang.isEmpty()) {
        int last = parts.size() - 1;
        parts.set(last, parts.get(last).withOverhang(overhang));
        overhang.clear();
      }
      parts.add(grid);
    }
  }

  private void endLines() {
    for (List<TextLine> paragraph : joiner.join(lines)) {
      TextLine first = paragraph.get(0);
      Area area = first.area();
      boolean damaged = false;
      for (TextLine line : paragraph) {
        damaged |= line.isDamaged();
        area = line.page() == first.page() ? area.union(line.area()) : area;
      }
      String doubt =
          damaged ? DAMAGED : paragraph.stream().allMatch(TextLine::isSure) ? "" : UNSURE;
      Place place = Place.ofParagraph(++paragraphs).onPage(first.page()).within(area.toBox());
      blocks.add(new Paragraph(ParagraphJoiner.text(paragraph), place, doubt));
    }
    lines.clear();
  }

  private void endTable() {
    if (parts.isEmpty()) {
      return;
    }
    GridPart whole = TableStitcher.stitch(parts);
    if (whole.cells().size() < GridPart.FEWEST_CELLS) {
      parts.clear();
      // The text in a border that a page break parts goes on in the middle of a sentence.
      whole.cells().forEach(cell -> lines.addAll(cell.lines()));
      if (whole.cells().size() > 1) {
        endLines();
      }
      endOverhang();
      return;
    }
    endLines();
    parts.stream().filter(GridPart::cut).forEach(notes::cut);
    parts.clear();
    Place place = Place.ofTable(++tables);
    List<Cell> cells = new ArrayList<>(whole.cells().size());
    for (GridCell cell : whole.cells()) {
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text(),
              place
                  .cell(cell.row() + 1, cell.column() + 1)
                  .onPage(cell.page())
                  .within(cell.area().toBox())
                  .recognised(cell.confidence()),
              cell.doubt()));
    }
    blocks.add(
        new Table(
            whole.rows(),
            whole.columns(),
            cells,
            place.onPage(whole.page()).within(whole.area().toBox())));
    endOverhang();
  }

  private void endOverhang() {
    lines.addAll(overhang);
    overhang.clear();
  }
}
