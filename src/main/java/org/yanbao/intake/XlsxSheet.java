package org.yanbao.intake;

import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads the part of a sheet, event by event (ISO/IEC 29500-1, 18.3). A formula counts as what the
 * file keeps as its result; nothing is computed.
 */
final class XlsxSheet {

  private final List<String> strings;
  private final XlsxStyles styles;
  private final SheetNumber numbers;
  private final boolean stale;
  private final Sheet sheet;
  private String drawing = "";
  private int row = -1;
  private int column;

  /**
   * A reader of one sheet.
   *
   * @param stale whether the workbook says that results of formulas are to be computed anew
   */
  XlsxSheet(
      String name, List<String> strings, XlsxStyles styles, SheetNumber numbers, boolean stale) {
    this.sheet = new Sheet(name);
    this.strings = strings;
    this.styles = styles;
    this.numbers = numbers;
    this.stale = stale;
  }

  Sheet read(XmlCursor xml) throws IOException {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "col" -> readColumns(xml);
        case "row" -> readRow(xml);
        case "mergeCell" -> {
          SheetRange range = SheetRange.parse(xml.attribute("ref")).orElse(null);
          if (range != null) {
            sheet.merge(range);
          }
        }
        case "drawing" -> drawing = xml.attribute("id");
        default -> {
          // views, filters, print settings
        }
      }
    }
    return sheet;
  }

  /** By which the sheet refers to its drawing; empty if it has none. */
  String drawing() {
    return drawing;
  }

  private void readColumns(XmlCursor xml) {
    int first = xml.number("min", 0);
    int last = xml.number("max", 0);
    if (first >= 1 && last >= first && (isOn(xml, "hidden") || isZero(xml, "width"))) {
      sheet.hideColumns(first - 1, Math.min(last, 1 << 14) - 1);
    }
  }

  private void readRow(XmlCursor xml) throws IOException {
    row = xml.number("r", row + 2) - 1;
    if (row < 0 || row >= 1 << 20) {
      throw new IOException("row out of range");
    }
    if (isOn(xml, "hidden") || isZero(xml, "ht")) {
      sheet.hideRow(row);
    }
    column = -1;
    NavigableMap<Integer, SheetCell> cells = new TreeMap<>();
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart() && xml.name().equals("c")) {
        readCell(xml, cells);
      }
    }
    if (!cells.isEmpty()) {
      sheet.addRow(row, cells);
    }
  }

  private void readCell(XmlCursor xml, NavigableMap<Integer, SheetCell> cells) throws IOException {
    column = SheetRange.parse(xml.attribute("r")).map(SheetRange::firstColumn).orElse(column + 1);
    String type = xml.attribute("t");
    XlsxStyles.Style style = styles.get(xml.number("s", 0));
    String value = null;
    String inline = "";
    boolean formula = false;
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "v" -> value = xml.content();
        case "f" -> {
          formula = true;
          xml.skip();
        }
        case "is" -> inline = XlsxText.read(xml);
        default -> xml.skip();
      }
    }
    SheetCell cell =
        type.equals("inlineStr")
            ? new SheetCell(WhiteSpace.tidy(inline), "", style.framed())
            : cell(type, value, style);
    if (formula && (value == null || value.isEmpty() && !type.equals("str"))) {
      cell = new SheetCell("", "单元格是公式，文件中没有保存它的计算结果", style.framed());
    } else if (formula && stale && cell.doubt().isEmpty()) {
      cell = new SheetCell(cell.text(), "单元格是公式，文件注明其结果须重新计算", style.framed());
    }
    cells.put(column, cell);
  }

  private SheetCell cell(String type, String value, XlsxStyles.Style style) {
    if (value == null || value.isEmpty()) {
      return new SheetCell("", "", style.framed());
    }
    return switch (type) {
      case "s" -> shared(value, style);
      case "str" -> new SheetCell(WhiteSpace.tidy(XlsxText.unescape(value)), "", style.framed());
      case "b" -> new SheetCell(value.equals("1") ? "TRUE" : "FALSE", "", style.framed());
      case "e" -> new SheetCell(value, "单元格的值是错误 " + value, style.framed());
      case "d" -> new SheetCell(value, "", style.framed());
      default -> numbers.show(value, style.format(), style.pattern(), style.framed());
    };
  }

  private SheetCell shared(String value, XlsxStyles.Style style) {
    try {
      return new SheetCell(
          WhiteSpace.tidy(strings.get(Integer.parseInt(value.strip()))), "", style.framed());
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return new SheetCell("", "单元格的文字在文件中缺失", style.framed());
    }
  }

  private static boolean isOn(XmlCursor xml, String attribute) {
    String value = xml.attribute(attribute);
    return value.equals("1") || value.equals("true");
  }

  private static boolean isZero(XmlCursor xml, String attribute) {
    String value = xml.attribute(attribute);
    return value.equals("0") || value.matches("0\\.0*");
  }
}
