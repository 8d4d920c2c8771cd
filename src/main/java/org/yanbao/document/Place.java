package org.yanbao.document;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where in a file something stands, as far as its format can tell. Counters start at 1; 0 (or an
 * empty sheet name) means that the format knows no such thing.
 *
 * @param page page of a paginated format
 * @param sheet name of the sheet of a workbook
 * @param paragraph running number of the paragraph in the body, tables not counted
 * @param table running number of the table in the file
 * @param row row in the table's grid; on a sheet, row of the sheet
 * @param column column in the table's grid; on a sheet, column of the sheet
 * @param box rectangle on the page
 * @param confidence how sure the recognition is that read it off a picture, 1 to 100; 0 where the
 *     file itself tells the text
 */
public record Place(
    int page, String sheet, int paragraph, int table, int row, int column, Box box, int confidence)
    implements Serializable {

  /** The place of something of which nothing is known. */
  public static final Place UNKNOWN = new Place(0, "", 0, 0, 0, 0, Box.NONE, 0);

  public Place {
    Objects.requireNonNull(sheet);
    Objects.requireNonNull(box);
  }

  /** The place of a paragraph. */
  public static Place ofParagraph(int paragraph) {
    return new Place(0, "", paragraph, 0, 0, 0, Box.NONE, 0);
  }

  /** The place of a whole table. */
  public static Place ofTable(int table) {
    return new Place(0, "", 0, table, 0, 0, Box.NONE, 0);
  }

  /** The place of a cell of this table's grid. */
  public Place cell(int row, int column) {
    return new Place(page, sheet, paragraph, table, row, column, Box.NONE, 0);
  }

  /** The same place, on a page. */
  public Place onPage(int number) {
    return new Place(number, sheet, paragraph, table, row, column, box, confidence);
  }

  /** The same place, on a sheet of a workbook. */
  public Place onSheet(String name) {
    return new Place(page, name, paragraph, table, row, column, box, confidence);
  }

  /** The same place, with its rectangle on the page. */
  public Place within(Box rectangle) {
    return new Place(page, sheet, paragraph, table, row, column, rectangle, confidence);
  }

  /** The same place, read off a picture with this confidence; 0 for none. */
  public Place recognised(int percent) {
    return new Place(page, sheet, paragraph, table, row, column, box, percent);
  }

  /**
   * The place in the words of a finding, for example {@code 第2页第1个表格第5行第3列} or {@code
   * 工作表“表三”单元格C5}; empty where nothing is known.
   */
  public String describe() {
    StringBuilder words = new StringBuilder();
    if (page > 0) {
      words.append("第").append(page).append("页");
    }
    if (!sheet.isEmpty()) {
      words.append("工作表“").append(sheet).append("”");
    }
    if (paragraph > 0) {
      words.append("第").append(paragraph).append("段");
    }
    if (table > 0 && sheet.isEmpty()) {
      words.append("第").append(table).append("个表格");
    }
    if (!sheet.isEmpty() && row > 0 && column > 0) {
      return words.append("单元格").append(letters(column)).append(row).toString();
    }
    if (row > 0) {
      words.append("第").append(row).append("行");
    }
    if (column > 0) {
      words.append("第").append(column).append("列");
    }
    return words.toString();
  }

  /** The name of a sheet's column: A to Z, AA, AB and so on. */
  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
