package org.yanbao.publish.summary;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
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

  /** In inches. */
  private static final float MARGIN = 0.4f;

  private static final String BORDER = "C9D1D9";

  /**
   * Height of a line of the standard font, and of the tallest row that the format knows, in points.
   */
  private static final double LINE = 15;

  private static final double TALLEST = 405;

  /**
   * A column.
   *
   * @param width in characters of the standard font
   * @param wraps whether long text goes on in further lines
   * @param centred whether short text stands in the middle
   */
  record Column(String title, double width, boolean wraps, boolean centred) {
    static Column of(String title, double width) {
      return new Column(title, width, false, false);
    }

    static Column wrapping(String title, double width) {
      return new Column(title, width, true, false);
    }

    static Column centred(String title, double width) {
      return new Column(title, width, false, true);
    }

    /** How many lines a text takes; Chinese characters are two wide. */
    int lines(String text) {
      int lines = 0;
      for (String paragraph : text.split("\n", -1)) {
        double wide = paragraph.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        lines += Math.max(1, (int) Math.ceil(wide / (width - 1.5)));
      }
      return lines;
    }
  }

  private final Worksheet sheet;
  private final List<Column> columns;
  private int row;
  private int lines;

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
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.leftMargin(MARGIN);
    sheet.rightMargin(MARGIN);
    sheet.topMargin(MARGIN);
    sheet.bottomMargin(0.6f);
    sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
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
    lines = 1;
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
    Column kind = columns.get(column);
    sheet.inlineString(row, column, legal(kept));
    StyleSetter style = style(column).format("@").wrapText(kind.wraps());
    if (kind.centred()) {
      style.horizontalAlignment("center");
    }
    style.set();
    if (kind.wraps() && kind.lines(kept) > lines) {
      // Not every program works out the height of rows when it opens a file.
      lines = kind.lines(kept);
      sheet.rowHeight(row, Math.min(TALLEST, lines * LINE));
    }
  }

  void number(int column, long value) {
    sheet.value(row, column, value);
    style(column).format("#,##0").set();
  }

  /** A year: a number without a thousands separator; left empty where it is not known. */
  void year(int column, int value) {
    if (value > 0) {
      sheet.value(row, column, value);
      style(column).format("0").horizontalAlignment("center").set();
    } else {
      style(column).set();
    }
  }

  /** A cell with nothing in it. */
  void blank(int column) {
    style(column).set();
  }

  void fill(int column, String colour) {
    style(column).horizontalAlignment("center").fillColor(colour).set();
  }

  private StyleSetter style(int column) {
    return sheet
        .style(row, column)
        .verticalAlignment("top")
        .borderStyle(BorderStyle.THIN)
        .borderColor(BORDER);
  }

  /** A link to a file below the output folder. */
  void link(int column, String path) {
    if (!path.isEmpty()) {
      sheet.hyperlink(row, column, HyperLink.external(RelativeLink.to(path), "打开"));
      style(column).fontColor("0563C1").underlined().horizontalAlignment("center").set();
    } else {
      style(column).set();
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
