package org.yanbao.samples;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A PDF with ruled tables, each on one page. */
public final class PdfWriter implements DraftWriter {

  private static final String FONT = "NotoSansSC-Regular.ttf";
  private static final int TEXT = 11;
  private static final int SMALL = 7;

  private final BaseFont face = face();

  @Override
  public byte[] write(Draft draft) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4, 50, 50, 50, 50);
    com.lowagie.text.pdf.PdfWriter.getInstance(document, out);
    document.open();
    Paragraph title = new Paragraph(draft.title(), new Font(face, 16));
    title.setAlignment(Element.ALIGN_CENTER);
    document.add(title);
    FormGrid grid = new FormGrid(draft);
    for (DraftSection section : draft.sections()) {
      if (!section.heading().isEmpty()) {
        document.add(paragraph(section.heading()));
      }
      for (String part : section.parts()) {
        document.add(
            DraftSection.isTable(part)
                ? table(grid.of(DraftSection.tableOf(part)))
                : paragraph(part));
      }
    }
    document.close();
    return out.toByteArray();
  }

  private Paragraph paragraph(String text) {
    Paragraph paragraph = new Paragraph(text, new Font(face, TEXT));
    paragraph.setFirstLineIndent(2 * TEXT);
    paragraph.setSpacingAfter(4);
    return paragraph;
  }

  private PdfPTable table(List<List<GridCell>> rows) {
    PdfPTable table = new PdfPTable(rows.get(0).stream().mapToInt(GridCell::columns).sum());
    table.setWidthPercentage(100);
    table.setSpacingBefore(8);
    table.setSpacingAfter(8);
    table.setKeepTogether(true);
    Font font = new Font(face, SMALL);
    for (List<GridCell> row : rows) {
      for (GridCell own : row) {
        PdfPCell cell = new PdfPCell(new Paragraph(own.text(), font));
        cell.setColspan(own.columns());
        cell.setRowspan(own.rows());
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(cell);
      }
    }
    return table;
  }

  private static BaseFont face() {
    try (InputStream in = PdfWriter.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + FONT)) {
      return BaseFont.createFont(
          FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
