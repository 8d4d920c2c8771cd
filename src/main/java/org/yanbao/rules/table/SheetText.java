package org.yanbao.rules.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * What the cells of a sheet say, however the office program has written it: a number as a number, a
 * formula as its result, a cell merged with those above it as they.
 */
final class SheetText {
  /** Blanks of all kinds that are pasted along with a text, at its ends. */
  private static final String EDGES = "^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$";

  private final Sheet sheet;
  private final DataFormatter format = new DataFormatter();

  SheetText(Sheet sheet) {
    this.sheet = sheet;
    format.setUseCachedValuesForFormulaCells(true);
  }

  /** The text of a cell, that of a merged cell for all of its rows; empty where there is none. */
  String at(int row, int column) {
    String own = own(row, column);
    if (own.isEmpty()) {
      for (CellRangeAddress merged : sheet.getMergedRegions()) {
        if (merged.isInRange(row, column) && merged.getFirstColumn() == column) {
          return own(merged.getFirstRow(), column);
        }
      }
    }
    return own;
  }

  /** What stands in a cell itself, blanks around it dropped. */
  String own(int row, int column) {
    Row cells = sheet.getRow(row);
    Cell cell = cells == null ? null : cells.getCell(column);
    return cell == null ? "" : words(cell).replaceAll(EDGES, "");
  }

  private String words(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)
        ? new BigDecimal(Double.toString(cell.getNumericCellValue()))
            .stripTrailingZeros()
            .toPlainString()
        : format.formatCellValue(cell);
  }

  /** Whether a cell holds a formula or reference that has come to nothing. */
  boolean isUnresolved(int row, int column) {
    Row cells = sheet.getRow(row);
    Cell cell = cells == null ? null : cells.getCell(column);
    if (cell == null) {
      return false;
    }
    if (cell.getCellType() != CellType.FORMULA) {
      return cell.getCellType() == CellType.ERROR;
    }
    CellType result = cell.getCachedFormulaResultType();
    return result == CellType.ERROR
        || result == CellType.NUMERIC && cell instanceof XSSFCell written && hasNoResult(written);
  }

  private static boolean hasNoResult(XSSFCell cell) {
    return cell.getRawValue() == null || cell.getRawValue().isEmpty();
  }

  /** Whether nothing is written in the sheet. */
  boolean isEmpty() {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (!own(cell.getRowIndex(), cell.getColumnIndex()).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /** A name or number as it is compared: letters, figures, signs and brackets in half width. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
  }
}
