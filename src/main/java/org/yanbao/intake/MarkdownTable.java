package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a pipe table of GitHub-flavoured Markdown. */
final class MarkdownTable {

  private static final Pattern DELIMITER =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");

  private MarkdownTable() {}

  /** Whether these two lines begin a table. */
  static boolean begins(String header, String delimiter) {
    return header.indexOf('|') >= 0
        && delimiter.indexOf('|') >= 0
        && DELIMITER.matcher(delimiter).matches();
  }

  /**
   * Reads the table that begins at a line.
   *
   * @return the first line after it
   */
  static int read(List<String> lines, int first, DocumentBuilder builder) throws IOException {
    GridBuilder grid = new GridBuilder();
    addRow(lines.get(first), grid);
    int next = first + 2;
    while (next < lines.size() && lines.get(next).indexOf('|') >= 0) {
      addRow(lines.get(next), grid);
      next++;
    }
    builder.add(grid.build());
    return next;
  }

  private static void addRow(String line, GridBuilder grid) throws IOException {
    grid.nextRow();
    int column = 0;
    for (String cell : split(line)) {
      List<Flow> content = new ArrayList<>();
      MarkdownInline.read(cell, false, content);
      grid.place(column++, 1, 1, content);
    }
  }

  private static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String row = line.strip();
    int start = row.startsWith("|") ? 1 : 0;
    for (int i = start; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (c == '|') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank() || !row.endsWith("|")) {
      cells.add(cell.toString());
    }
    return cells;
  }
}
