package org.yanbao.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A Word file: headings in bold, tables with merged cells. */
public final class DocxWriter implements DraftWriter {

  private static final int INDENT = 480;

  /** Width of the text on a page, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9000;

  @Override
  public byte[] write(Draft draft) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      XWPFRun run = title.createRun();
      run.setText(draft.title());
      run.setBold(true);
      run.setFontSize(18);
      FormGrid grid = new FormGrid(draft);
      for (DraftSection section : draft.sections()) {
        if (!section.heading().isEmpty()) {
          paragraph(document, section.heading()).setBold(true);
        }
        for (String part : section.parts()) {
          if (DraftSection.isTable(part)) {
            for (List<List<GridCell>> rows : grid.laidOut(DraftSection.tableOf(part))) {
              table(document, rows);
              document.createParagraph();
            }
          } else {
            paragraph(document, part);
          }
        }
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XWPFRun paragraph(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setIndentationFirstLine(INDENT);
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    return run;
  }

  /** Word has a cell for every row that a merged cell reaches into. */
  private static void table(XWPFDocument document, List<List<GridCell>> rows) {
    PlacedGrid grid = PlacedGrid.of(rows);
    XWPFTable table = document.createTable();
    table.removeRow(0);
    CTTblGrid layout = table.getCTTbl().addNewTblGrid();
    int width = TEXT_WIDTH / grid.columns();
    for (int i = 0; i < grid.columns(); i++) {
      layout.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (int row = 0; row < rows.size(); row++) {
      XWPFTableRow drawn = table.createRow();
      while (!drawn.getTableCells().isEmpty()) {
        drawn.removeCell(0);
      }
      for (PlacedGrid.Placed placed : grid.row(row)) {
        GridCell cell = placed.cell();
        boolean begins = placed.row() == row;
        STMerge.Enum merge = cell.rows() == 1 ? null : begins ? STMerge.RESTART : STMerge.CONTINUE;
        cell(drawn, begins ? cell.text() : "", cell.columns(), width, merge);
      }
    }
  }

  private static void cell(
      XWPFTableRow row, String text, int columns, int width, STMerge.Enum merge) {
    XWPFTableCell cell = row.addNewTableCell();
    CTTcPr properties = cell.getCTTc().addNewTcPr();
    CTTblWidth size = properties.addNewTcW();
    size.setW(BigInteger.valueOf((long) columns * width));
    size.setType(STTblWidth.DXA);
    if (columns > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
    if (merge != null) {
      properties.addNewVMerge().setVal(merge);
    }
    cell.setText(text);
  }
}
