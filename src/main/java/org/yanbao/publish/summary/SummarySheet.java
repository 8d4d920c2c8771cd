package org.yanbao.publish.summary;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with a frozen head line, filled row by row. Rows leave memory as they come, so only one
 * sheet of a workbook may be filled at a time.
 */
final class SummarySheet {
  /** The format allows 32,767 characters a cell. */
  private static final int LONGEST = 32_000;

  /** A sheet has 1,048,576 rows; the last one is kept for saying that there are more. */
  private static final int LAST_ROW = Worksheet.MAX_ROWS - 1;

  private static final int ROWS_IN_MEMORY = 200;

  /**
   * A column.
   *
   * @param width in characters of the standard font
   */
  record Column(String title, double width, boolean wraps) {
    static Column of(String title, double width) {
      return new Column(title, width, false);
    }

    static Column wrapping(String title, double width) {
      return new Column(title, width, true);
    }
  }

  private final Worksheet sheet;
  private final List<Column> columns;
  private int row;

  SummarySheet(Workbook workbook, String name, List<Column> columns) {
    this.sheet = workbook.newWorksheet(name);
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width());
      sheet.value(0, i, columns.get(i).title());
      sheet
          .style(0, i)
          .bold()
          .fillColor("DCE6F1")
          .borderStyle(BorderStyle.THIN)
          .borderColor("9AA5B1")
          .horizontalAlignment("center")
          .verticalAlignment("center")
          .wrapText(true)
          .set();
    }
    sheet.freezePane(Math.min(1, columns.size() - 1), 1);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }

  /** Begins the next row; false when the sheet is full and the row has to be left out. */
  boolean next() throws IOException {
    if (row == LAST_ROW) {
      return false;
    }
    row++;
    if (row == LAST_ROW) {
      sheet.value(row, 0, "本表行数已达上限，其余内容见 results.jsonl。");
      return false;
    }
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
    return true;
  }

  void text(int column, String value) {
    String kept = value.length() > LONGEST ? value.substring(0, LONGEST) + "……（过长，已截断）" : value;
    sheet.inlineString(row, column, legal(kept));
    sheet
        .style(row, column)
        .verticalAlignment("top")
        .wrapText(columns.get(column).wraps())
        .format("@")
        .set();
  }

  void number(int column, long value) {
    sheet.value(row, column, value);
    sheet.style(row, column).verticalAlignment("top").format("#,##0").set();
  }

  /** A year: a number without a thousands separator; left empty where it is not known. */
  void year(int column, int value) {
    if (value > 0) {
      sheet.value(row, column, value);
      sheet.style(row, column).verticalAlignment("top").format("0").set();
    }
  }

  void fill(int column, String colour) {
    sheet.style(row, column).verticalAlignment("top").fillColor(colour).set();
  }

  /** A link to a file below the output folder. */
  void link(int column, String path) {
    if (!path.isEmpty()) {
      sheet.hyperlink(row, column, HyperLink.external(RelativeLink.to(path), "打开"));
      sheet.style(row, column).verticalAlignment("top").fontColor("0563C1").underlined().set();
    }
  }

  void close() throws IOException {
    sheet.setAutoFilter(0, 0, row, columns.size() - 1);
    sheet.finish();
  }

  /** XML 1.0 has no place for most control characters, nor for lone surrogates. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\n'
                    || c == '\t'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
