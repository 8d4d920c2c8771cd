package org.yanbao.cli;

import java.util.ArrayList;
import java.util.List;

/** Draws rows of short texts with ruling lines; Chinese characters count as two columns. */
final class TextGrid {
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; the first one is the heading. */
  TextGrid row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The grid, line by line. */
  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(rule(widths, "┌", "┬", "┐"));
    for (int i = 0; i < rows.size(); i++) {
      lines.add(line(rows.get(i), widths));
      if (i == 0) {
        lines.add(rule(widths, "├", "┼", "┤"));
      }
    }
    lines.add(rule(widths, "└", "┴", "┘"));
    return lines;
  }

  private static String rule(int[] widths, String left, String middle, String right) {
    List<String> parts = new ArrayList<>();
    for (int width : widths) {
      parts.add("─".repeat(width + 2));
    }
    return left + String.join(middle, parts) + right;
  }

  /** The first column holds names and leans to the left, the others hold figures. */
  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder("│");
    for (int i = 0; i < widths.length; i++) {
      String text = i < row.size() ? row.get(i) : "";
      String fill = " ".repeat(widths[i] - TextWidth.of(text));
      line.append(' ').append(i == 0 ? text + fill : fill + text).append(" │");
    }
    return line.toString();
  }
}
