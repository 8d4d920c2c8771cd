package org.yanbao.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;

@DisplayName("A ruled table is read however its lines are drawn")
class DrawnTableTest {

  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"stroke", "dots", "strips"})
  void cells(String how) throws Exception {
    Document document =
        read(
            page -> {
              for (int i = 0; i <= 2; i++) {
                line(page, how, 100, 600 + 30 * i, 300, 600 + 30 * i);
                line(page, how, 100 + 100 * i, 600, 100 + 100 * i, 660);
              }
              write(page, RenderingMode.FILL, 110, 640, "11");
              write(page, RenderingMode.FILL, 210, 640, "12");
              write(page, RenderingMode.FILL, 210, 610, "22");
            });
    Table table = (Table) document.blocks().get(0);
    assertEquals(List.of("11", "12", "", "22"), table.cells().stream().map(Cell::text).toList());
    assertTrue(table.cells().stream().allMatch(cell -> cell.place().box().isKnown()));
  }

  @Test
  @DisplayName("a border around the page is no column of a table that shares a line with it")
  void borderAroundThePage() throws Exception {
    Document document =
        read(
            page -> {
              for (int x : new int[] {94, 100, 200, 300, 306}) {
                line(page, "stroke", x, x == 94 || x == 306 ? 400 : 600, x, 660);
              }
              line(page, "stroke", 94, 660, 306, 660);
              line(page, "stroke", 100, 630, 300, 630);
              line(page, "stroke", 100, 600, 300, 600);
              line(page, "stroke", 94, 400, 306, 400);
              write(page, RenderingMode.FILL, 110, 640, "11");
              write(page, RenderingMode.FILL, 210, 640, "12");
              write(page, RenderingMode.FILL, 210, 610, "22");
              write(page, RenderingMode.FILL, 110, 500, "text");
            });
    Table table = (Table) document.blocks().get(0);
    assertEquals(2, table.columns());
    assertEquals(List.of("11", "12", "", "22"), table.cells().stream().map(Cell::text).toList());
    assertEquals("text", ((Paragraph) document.blocks().get(1)).text());
  }

  @Test
  @DisplayName("an empty column between a table's own lines stays")
  void emptyColumns() throws Exception {
    Document document =
        read(
            page -> {
              for (int x : new int[] {100, 140, 240, 280}) {
                line(page, "stroke", x, 600, x, 660);
              }
              line(page, "stroke", 100, 660, 280, 660);
              line(page, "stroke", 140, 630, 280, 630);
              line(page, "stroke", 100, 600, 280, 600);
              write(page, RenderingMode.FILL, 150, 640, "11");
              write(page, RenderingMode.FILL, 150, 610, "21");
            });
    assertEquals(3, ((Table) document.blocks().get(0)).columns());
  }

  @Test
  @DisplayName("a negative number broken behind its sign for want of room is one number")
  void brokenBehindItsSign() throws Exception {
    Document document =
        read(
            page -> {
              for (int i = 0; i <= 2; i++) {
                line(page, "stroke", 100, 600 + 50 * i, 228, 600 + 50 * i);
              }
              for (int x : new int[] {100, 114, 128, 228}) {
                line(page, "stroke", x, 600, x, 700);
              }
              write(page, RenderingMode.FILL, 104, 640, "-");
              write(page, RenderingMode.FILL, 104, 628, "1");
              write(page, RenderingMode.FILL, 104, 616, "2");
              write(page, RenderingMode.FILL, 118, 640, "7");
              write(page, RenderingMode.FILL, 140, 640, "-");
              write(page, RenderingMode.FILL, 140, 628, "12");
            });
    Table table = (Table) document.blocks().get(0);
    assertEquals(
        List.of("-12", "7", "-\n12"),
        table.cells().stream().filter(cell -> cell.row() == 1).map(Cell::text).toList());
    assertEquals(
        List.of(true, true, false),
        table.cells().stream()
            .filter(cell -> cell.row() == 1)
            .map(cell -> cell.doubt().isEmpty())
            .toList());
  }

  @Test
  @DisplayName("text that cannot be seen is left out and noted")
  void hidden() throws Exception {
    Document document =
        read(
            page -> {
              write(page, RenderingMode.NEITHER, 100, 700, "99");
              write(page, RenderingMode.FILL, 2000, 700, "98");
            });
    assertEquals(List.of(), document.blocks());
    assertEquals(2, document.notes().stream().filter(n -> n.kind() == Note.Kind.HIDDEN).count());
  }

  @Test
  @DisplayName(
      "a radical's code is read as the character that it shows, a full-width digit is kept")
  void radicals() {
    assertEquals("一门民长２９７", Radicals.fold("\u2f00\u2ed4\u2ea0\u2ed3２９７"));
  }

  private interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  private Document read(Drawing drawing) throws Exception {
    Path file = folder.resolve("drawn.pdf");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        drawing.on(content);
      }
      pdf.save(file.toFile());
    }
    return new PdfReader().read(file);
  }

  private static void line(
      PDPageContentStream page, String how, float x1, float y1, float x2, float y2)
      throws IOException {
    if (how.equals("strips")) {
      page.addRect(x1, y1, Math.max(0.5f, x2 - x1), Math.max(0.5f, y2 - y1));
      page.fill();
      return;
    }
    page.setLineDashPattern(how.equals("dots") ? new float[] {1, 2} : new float[0], 0);
    page.moveTo(x1, y1);
    page.lineTo(x2, y2);
    page.stroke();
  }

  private static void write(
      PDPageContentStream page, RenderingMode mode, float x, float y, String text)
      throws IOException {
    page.beginText();
    page.setRenderingMode(mode);
    page.setFont(FONT, 10);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }
}
