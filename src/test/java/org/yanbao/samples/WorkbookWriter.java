package org.yanbao.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook: the text on its first sheet, each table on a sheet of its own. */
public final class WorkbookWriter implements DraftWriter {

  @Override
  public byte[] write(Draft draft) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle framed = book.createCellStyle();
      framed.setBorderTop(BorderStyle.THIN);
      framed.setBorderBottom(BorderStyle.THIN);
      framed.setBorderLeft(BorderStyle.THIN);
      framed.setBorderRight(BorderStyle.THIN);
      Sheet text = book.createSheet("正文");
      line(text, draft.title());
      FormGrid grid = new FormGrid(draft);
      for (DraftSection section : draft.sections()) {
        if (!section.heading().isEmpty()) {
          line(text, section.heading());
        }
        for (String part : section.parts()) {
          if (DraftSection.isTable(part)) {
            String name = DraftSection.tableOf(part);
            Sheet sheet = sheetOf(name, book);
            grid.laidOut(name).forEach(rows -> table(sheet, rows, framed));
          } else {
            line(text, part);
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table that the report repeats follows the first one on its sheet. */
  private static Sheet sheetOf(String name, XSSFWorkbook book) {
    Sheet sheet = book.getSheet(name);
    return sheet == null ? book.createSheet(name) : sheet;
  }

  private static void line(Sheet sheet, String text) {
    sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue(text);
  }

  /** A second table on a sheet leaves a row free. */
  private static void table(Sheet sheet, List<List<GridCell>> rows, CellStyle framed) {
    int first = sheet.getLastRowNum() < 0 ? 0 : sheet.getLastRowNum() + 2;
    for (int i = 0; i < rows.size(); i++) {
      sheet.createRow(first + i);
    }
    for (PlacedGrid.Placed placed : PlacedGrid.of(rows).cells()) {
      GridCell cell = placed.cell();
      int top = first + placed.row();
      int right = placed.column() + cell.columns() - 1;
      for (int r = top; r < top + cell.rows(); r++) {
        Row row = sheet.getRow(r);
        for (int c = placed.column(); c <= right; c++) {
          row.createCell(c).setCellStyle(framed);
        }
      }
      fill(sheet.getRow(top).getCell(placed.column()), cell.text());
      if (cell.rows() > 1 || cell.columns() > 1) {
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(top, top + cell.rows() - 1, placed.column(), right));
      }
    }
  }

  private static void fill(Cell cell, String text) {
    if (text.matches("0|[1-9]\\d{0,8}")) {
      cell.setCellValue(Long.parseLong(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
