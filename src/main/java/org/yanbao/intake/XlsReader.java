package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yanbao.document.Document;

/**
 * Reads Excel 97-2003 workbooks, which WPS calls {@code .et} too, through POI; Tika drops blank
 * cells at the end of a row and all spans.
 */
final class XlsReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.XLS);
  }

  @Override
  public Document read(SourceFile source) throws IOException, UnreadableException {
    try (POIFSFileSystem compound = new POIFSFileSystem(source.path().toFile(), true)) {
      if (compound.getRoot().hasEntry("Book") && !compound.getRoot().hasEntry("Workbook")) {
        throw new UnreadableException(
            UnreadableException.Kind.UNSUPPORTED,
            "暂不支持读取 Excel 5.0/95 工作簿，请另存为 Excel 工作簿（xlsx）后重新报送。");
      }
      try (HSSFWorkbook book = new HSSFWorkbook(compound)) {
        SheetNumber numbers =
            new SheetNumber(book.getInternalWorkbook().isUsing1904DateWindowing());
        WorkbookDocument workbook = new WorkbookDocument();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
          if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
            workbook.leaveOut(book.getSheetName(i));
          } else {
            HSSFSheet sheet = book.getSheetAt(i);
            Drawn drawn = drawn(sheet);
            workbook.add(read(sheet, numbers), drawn.texts, drawn.pictures);
          }
        }
        return workbook.build(source.mediaType(), "");
      }
    }
  }

  private static Sheet read(HSSFSheet from, SheetNumber numbers) throws IOException {
    Sheet sheet = new Sheet(from.getSheetName());
    for (CellRangeAddress range : from.getMergedRegions()) {
      sheet.merge(
          new SheetRange(
              range.getFirstRow(),
              range.getFirstColumn(),
              range.getLastRow(),
              range.getLastColumn()));
    }
    for (int column = 0; column < 256; column++) {
      if (from.isColumnHidden(column)) {
        sheet.hideColumns(column, column);
      }
    }
    for (Row row : from) {
      if (row.getZeroHeight()) {
        sheet.hideRow(row.getRowNum());
      }
      NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
      for (Cell cell : row) {
        cells.put(cell.getColumnIndex(), cell(cell, numbers));
      }
      sheet.addRow(row.getRowNum(), cells);
    }
    return sheet;
  }

  private static SheetCell cell(Cell cell, SheetNumber numbers) {
    CellStyle style = cell.getCellStyle();
    boolean framed =
        style.getBorderTop() != BorderStyle.NONE
            || style.getBorderBottom() != BorderStyle.NONE
            || style.getBorderLeft() != BorderStyle.NONE
            || style.getBorderRight() != BorderStyle.NONE;
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case NUMERIC -> number(cell, numbers, framed);
      case STRING ->
          new SheetCell(WhiteSpace.tidy(cell.getRichStringCellValue().getString()), "", framed);
      case BOOLEAN -> new SheetCell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", "", framed);
      case ERROR -> {
        String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
        yield new SheetCell(error, "单元格的值是错误 " + error, framed);
      }
      default -> new SheetCell("", "", framed);
    };
  }

  private static SheetCell number(Cell cell, SheetNumber numbers, boolean framed) {
    int format = cell.getCellStyle().getDataFormat();
    String pattern = cell.getCellStyle().getDataFormatString();
    boolean known = pattern != null && !pattern.startsWith("reserved");
    boolean ofVersion = SheetNumber.isChinese(format);
    return numbers.show(
        Double.toString(cell.getNumericCellValue()),
        format,
        known && !ofVersion ? pattern : SheetNumber.pattern(format),
        framed);
  }

  /** Texts of text boxes, and whether there are pictures. */
  private record Drawn(List<String> texts, boolean pictures) {}

  private static Drawn drawn(HSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    boolean pictures = false;
    HSSFPatriarch patriarch = sheet.getDrawingPatriarch();
    if (patriarch != null) {
      for (HSSFShape shape : patriarch.getChildren()) {
        if (shape instanceof HSSFPicture) {
          pictures = true;
        } else if (shape instanceof HSSFSimpleShape box && box.getString() != null) {
          box.getString()
              .getString()
              .lines()
              .map(WhiteSpace::tidy)
              .filter(line -> !line.isEmpty())
              .forEach(texts::add);
        }
      }
    }
    return new Drawn(texts, pictures);
  }
}
