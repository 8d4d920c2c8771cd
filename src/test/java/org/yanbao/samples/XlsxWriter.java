package org.yanbao.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with a sheet for each of the three tables, as agencies send them; no running text. */
public final class XlsxWriter implements DraftWriter {

  @Override
  public byte[] write(Draft draft) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      FormGrid grid = new FormGrid(draft);
      for (DraftSection section : draft.sections()) {
        for (String part : section.parts()) {
          if (DraftSection.isTable(part)) {
            String table = DraftSection.tableOf(part);
            sheet(workbook.createSheet(table), draft.title(), section.heading(), grid.of(table));
          }
        }
      }
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sheet(
      XSSFSheet sheet, String title, String heading, List<List<GridCell>> rows) {
    int width = rows.get(0).stream().mapToInt(GridCell::columns).sum();
    sheet.createRow(0).createCell(0).setCellValue(title);
    sheet.createRow(1).createCell(0).setCellValue(heading);
    int[] taken = new int[width];
    for (int i = 0; i < rows.size(); i++) {
      Row row = sheet.createRow(i + 2);
      int column = 0;
      for (GridCell cell : rows.get(i)) {
        while (taken[column] > 0) {
          taken[column++]--;
        }
        fill(row, column, cell.text());
        int last = column + cell.columns() - 1;
        if (cell.columns() > 1 || cell.rows() > 1) {
          sheet.addMergedRegion(new CellRangeAddress(i + 2, i + 1 + cell.rows(), column, last));
        }
        while (column <= last) {
          taken[column++] = cell.rows() - 1;
        }
      }
      while (column < width) {
        taken[column++]--;
      }
    }
  }

  private static void fill(Row row, int column, String text) {
    if (text.matches("-?\\d+(?:\\.\\d+)?")) {
      row.createCell(column).setCellValue(Double.parseDouble(text));
    } else {
      row.createCell(column).setCellValue(text);
    }
  }
}
