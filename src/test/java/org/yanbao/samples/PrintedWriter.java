package org.yanbao.samples;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A PDF with ruled tables; a table breaks over pages between its rows. */
public final class PrintedWriter implements DraftWriter {

  private static final String FONT_FILE = "NotoSansSC-Regular.ttf";
  private static final BaseFont FONT = font();

  private static final float MARGIN = 40;
  private static final float TEXT_SIZE = 10;
  private static final float CELL_SIZE = 7;
  private static final float LEADING = 1.4f;
  private static final float PADDING = 2;
  private static final float SHARE_OF_CELL = 0.95f;

  @Override
  public byte[] write(Draft draft) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.open();
    new Press(document, writer.getDirectContent()).print(draft);
    document.close();
    return out.toByteArray();
  }

  private static BaseFont font() {
    try (InputStream in =
        PrintedWriter.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + FONT_FILE)) {
      return BaseFont.createFont(
          FONT_FILE, BaseFont.IDENTITY_H, true, true, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> wrapped(String text, float size, float width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      float taken = 0;
      for (char letter : paragraph.toCharArray()) {
        float advance = FONT.getWidthPoint(letter, size);
        if (!line.isEmpty() && taken + advance > width) {
          lines.add(line.toString());
          line.setLength(0);
          taken = 0;
        }
        line.append(letter);
        taken += advance;
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Prints one report from top to bottom. */
  private static final class Press {
    private final Document document;
    private final PdfContentByte page;
    private final float width;
    private float y;

    Press(Document document, PdfContentByte page) {
      this.document = document;
      this.page = page;
      this.width = document.right() - document.left();
      this.y = document.top();
    }

    void print(Draft draft) {
      paragraph(draft.title(), "");
      FormGrid grid = new FormGrid(draft);
      for (DraftSection section : draft.sections()) {
        if (!section.heading().isEmpty()) {
          paragraph(section.heading(), "　　");
        }
        for (String part : section.parts()) {
          if (DraftSection.isTable(part)) {
            grid.laidOut(DraftSection.tableOf(part)).forEach(this::table);
          } else {
            paragraph(part, "　　");
          }
        }
      }
    }

    private void paragraph(String text, String indent) {
      for (String line : wrapped(indent + text, TEXT_SIZE, width)) {
        leave(TEXT_SIZE * LEADING);
        y -= TEXT_SIZE * LEADING;
        show(line, TEXT_SIZE, document.left(), y);
      }
    }

    private void leave(float height) {
      if (y - height < document.bottom()) {
        turn();
      }
    }

    private void turn() {
      document.newPage();
      y = document.top();
    }

    private void show(String text, float size, float x, float base) {
      page.beginText();
      page.setFontAndSize(FONT, size);
      page.setTextMatrix(x, base);
      page.showText(text);
      page.endText();
    }

    /** Rows of a table that stand on one page. */
    private void table(List<List<GridCell>> rows) {
      PlacedGrid grid = PlacedGrid.of(rows);
      float column = width / grid.columns();
      float[] heights = new float[rows.size()];
      for (int row = 0; row < heights.length; row++) {
        heights[row] = height(grid, row, column);
      }
      grid.cells().forEach(cell -> makeRoom(cell, heights, column));
      y -= PADDING * 3;
      int first = 0;
      leave(heights[0]);
      float room = y - document.bottom();
      for (int row = 0; row < heights.length; row++) {
        if (heights[row] > room) {
          rows(grid, first, row, heights, column);
          turn();
          room = y - document.bottom();
          first = row;
        }
        room -= heights[row];
      }
      rows(grid, first, heights.length, heights, column);
      y -= PADDING * 3;
    }

    private static float height(PlacedGrid grid, int row, float column) {
      int lines = 1;
      for (PlacedGrid.Placed placed : grid.row(row)) {
        if (placed.cell().rows() == 1) {
          lines = Math.max(lines, lines(placed.cell(), column).size());
        }
      }
      return height(lines);
    }

    private static float height(int lines) {
      return lines * CELL_SIZE * LEADING + 2 * PADDING;
    }

    /** Makes the last row of a high cell higher where its text needs it. */
    private static void makeRoom(PlacedGrid.Placed placed, float[] heights, float column) {
      int end = placed.row() + placed.cell().rows();
      float room = 0;
      for (int row = placed.row(); row < end; row++) {
        room += heights[row];
      }
      heights[end - 1] += Math.max(0, height(lines(placed.cell(), column).size()) - room);
    }

    private static List<String> lines(GridCell cell, float column) {
      return wrapped(cell.text(), CELL_SIZE, cell.columns() * column * SHARE_OF_CELL - PADDING);
    }

    private void rows(PlacedGrid grid, int from, int to, float[] heights, float column) {
      float[] tops = new float[to - from + 1];
      tops[0] = y;
      for (int row = from; row < to; row++) {
        tops[row - from + 1] = tops[row - from] - heights[row];
      }
      for (PlacedGrid.Placed placed : grid.cells()) {
        int begin = Math.max(placed.row(), from);
        int end = Math.min(placed.row() + placed.cell().rows(), to);
        if (begin < end) {
          float top = tops[begin - from];
          float left = document.left() + placed.column() * column;
          float bottom = tops[end - from];
          page.rectangle(left, bottom, placed.cell().columns() * column, top - bottom);
          page.stroke();
          float base = top - PADDING;
          for (String line :
              placed.row() >= from ? lines(placed.cell(), column) : List.<String>of()) {
            base -= CELL_SIZE * LEADING;
            show(line, CELL_SIZE, left + PADDING, base + PADDING);
          }
        }
      }
      y = tops[to - from];
    }
  }
}
