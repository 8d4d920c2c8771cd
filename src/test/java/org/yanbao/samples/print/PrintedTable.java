package org.yanbao.samples.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.report.StatutoryForm;
import org.yanbao.samples.GridCell;

/** Lays one of the tables out, over as many pages as it needs. */
final class PrintedTable {

  private static final float LEADING = 1.35f;

  /** A cell in its place, with its text broken into lines. */
  private record Placed(
      int row, int column, int rows, int columns, boolean figure, List<List<String>> lines) {
    int end() {
      return row + rows;
    }
  }

  /** A row, or what a page shows of it. */
  private record Band(int row, int sheet, float top, float bottom) {}

  private final PrintStyle style;
  private final Printer printer;
  private final float[] xs;
  private final float[] heights;
  private final List<Placed> cells = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private final boolean[] figures;
  private final float leading;
  private final int head;

  PrintedTable(String table, List<List<GridCell>> rows, PrintStyle style, Printer printer) {
    this.style = style;
    this.printer = printer;
    this.xs = edges(table);
    this.leading = LEADING * style.size();
    this.heights = new float[rows.size()];
    this.figures = new boolean[rows.size()];
    place(rows);
    int first = 0;
    while (!figures[first]) {
      first++;
    }
    this.head = first;
    measure();
  }

  private float[] edges(String table) {
    float[] shares =
        switch (table) {
          case StatutoryForm.TABLE_2 -> new float[] {1, 1, 1, 1};
          case StatutoryForm.TABLE_3 -> new float[] {7, 7, 14, 6, 6, 6, 6, 6, 6, 6};
          default -> new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        };
    float sum = 0;
    for (float share : shares) {
      sum += share;
    }
    float[] edges = new float[shares.length + 1];
    edges[0] = style.margin();
    for (int i = 0; i < shares.length; i++) {
      edges[i + 1] = edges[i] + shares[i] / sum * (style.width() - 2 * style.margin());
    }
    return edges;
  }

  private void place(List<List<GridCell>> rows) {
    boolean[][] taken = new boolean[rows.size()][xs.length - 1];
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (GridCell cell : rows.get(row)) {
        while (taken[row][column]) {
          column++;
        }
        for (int i = row; i < row + cell.rows(); i++) {
          for (int j = column; j < column + cell.columns(); j++) {
            taken[i][j] = true;
          }
        }
        boolean figure = cell.text().matches("[\\d.]*");
        figures[row] |= figure;
        float room = xs[column + cell.columns()] - xs[column] - 2 * style.padding();
        float spacing = spacing(figure);
        List<String> letters = Typeface.letters(figure ? figure(cell.text()) : label(cell.text()));
        cells.add(
            new Placed(
                row,
                column,
                cell.rows(),
                cell.columns(),
                figure,
                Typeface.lines(letters, room, style.size(), spacing)));
        column += cell.columns();
      }
    }
  }

  private float spacing(boolean figure) {
    boolean spaced = style.has(figure ? Trait.SPACED_FIGURES : Trait.SPACED_LABELS);
    return spaced ? style.size() * (figure ? 0.15f : 0.3f) : 0;
  }

  private String figure(String text) {
    if (text.equals("0") && style.has(Trait.BLANK_ZEROS)) {
      return "";
    }
    if (text.equals("0") && style.has(Trait.DASHED_ZEROS)) {
      return "—";
    }
    if (text.equals("0") && style.has(Trait.SLASHED_ZEROS)) {
      return "/";
    }
    if (!style.has(Trait.FULL_WIDTH)) {
      return text;
    }
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append(c == '.' ? '．' : (char) (c - '0' + '０')));
    return wide.toString();
  }

  private String label(String text) {
    String label = text;
    if (style.has(Trait.UPRIGHT_LABEL) && text.startsWith("三、")) {
      label = String.join("\n", Typeface.letters(text));
    }
    return style.has(Trait.RADICALS)
        ? label.replace('一', '⼀').replace('二', '⼆').replace('行', '⾏').replace('人', '⼈')
        : label;
  }

  private void measure() {
    for (Placed cell : cells) {
      if (cell.rows() == 1) {
        heights[cell.row()] =
            Math.max(heights[cell.row()], height(Math.max(1, cell.lines().size())));
      }
    }
    for (Placed cell : cells) {
      float sum = 0;
      for (int row = cell.row(); row < cell.end(); row++) {
        sum += heights[row];
      }
      heights[cell.end() - 1] += Math.max(0, height(cell.lines().size()) - sum);
    }
  }

  private float height(int lines) {
    return lines * leading + 2 * style.padding();
  }

  /** Prints it; returns the height below it. */
  float print(float from) {
    float y = from;
    List<Integer> heads = new ArrayList<>();
    for (int row = 0; row < heights.length; row++) {
      float room = printer.bottom() - y;
      float rest = heights[row];
      if (rest > room) {
        int fit = (int) ((room - 2 * style.padding()) / leading);
        int lines = Math.round((rest - 2 * style.padding()) / leading);
        if (style.has(Trait.BREAK_ROWS) && fit > 0 && lines > 1) {
          bands.add(new Band(row, printer.sheet(), y, printer.bottom()));
          rest = height(Math.max(1, lines - fit));
        }
        y = printer.newSheet();
        if (style.has(Trait.REPEATED_HEAD) && head > 1 && row >= head) {
          heads.add(printer.sheet());
          for (int i = 0; i < head; i++) {
            y += heights[i];
          }
        }
      }
      bands.add(new Band(row, printer.sheet(), y, y + rest));
      y += rest;
    }
    Map<Integer, List<Band>> byRow = new HashMap<>();
    bands.forEach(band -> byRow.computeIfAbsent(band.row(), r -> new ArrayList<>()).add(band));
    cells.forEach(cell -> draw(cell, parts(cell, byRow)));
    heads.forEach(this::drawHead);
    return y;
  }

  private void drawHead(int sheet) {
    float[] tops = new float[head + 1];
    tops[0] = style.margin();
    for (int i = 0; i < head; i++) {
      tops[i + 1] = tops[i] + heights[i];
    }
    for (Placed cell : cells) {
      if (cell.row() < head) {
        draw(cell, List.of(new Band(cell.row(), sheet, tops[cell.row()], tops[cell.end()])));
      }
    }
  }

  /** What each page shows of a cell. */
  private static List<Band> parts(Placed cell, Map<Integer, List<Band>> byRow) {
    List<Band> parts = new ArrayList<>();
    for (int row = cell.row(); row < cell.end(); row++) {
      for (Band band : byRow.get(row)) {
        Band last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.sheet() == band.sheet()) {
          parts.set(
              parts.size() - 1, new Band(last.row(), last.sheet(), last.top(), band.bottom()));
        } else {
          parts.add(band);
        }
      }
    }
    return parts;
  }

  private void draw(Placed cell, List<Band> parts) {
    int next = 0;
    for (int i = 0; i < parts.size(); i++) {
      Band part = parts.get(i);
      float left = xs[cell.column()];
      float right = xs[cell.column() + cell.columns()];
      if (style.ruling().hasGrounds()) {
        float inset = style.ruling() == Ruling.GROUNDS ? 0.8f : 0;
        printer.drawOn(
            part.sheet(),
            new Sheet.Ground(
                left + inset,
                part.top() + inset,
                right - left - 2 * inset,
                part.bottom() - part.top() - 2 * inset));
      }
      borders(cell, part, left, right, i > 0, i + 1 < parts.size());
      int room = (int) ((part.bottom() - part.top() - 2 * style.padding()) / leading + 0.01f);
      boolean last = i + 1 == parts.size();
      int end = last ? cell.lines().size() : Math.min(cell.lines().size(), next + room);
      write(cell, cell.lines().subList(next, end), part, parts.size() > 1);
      next = end;
    }
  }

  private void borders(
      Placed cell, Band part, float left, float right, boolean before, boolean after) {
    boolean open = style.has(Trait.OPEN_BREAKS);
    boolean first = cell.column() == 0;
    boolean last = cell.column() + cell.columns() == xs.length - 1;
    float top = part.top();
    float bottom = part.bottom();
    boolean head = cell.row() == 0 && !before;
    boolean foot = cell.end() == heights.length && !after;
    boolean atTop = cell.row() > 0 && top <= style.margin() + 0.01f;
    if (!(open && (before || atTop))) {
      printer.drawOn(part.sheet(), new Sheet.Border(left, top, right, top, head));
    }
    if (!(open && after)) {
      printer.drawOn(part.sheet(), new Sheet.Border(left, bottom, right, bottom, foot));
    }
    printer.drawOn(part.sheet(), new Sheet.Border(left, top, left, bottom, first));
    printer.drawOn(part.sheet(), new Sheet.Border(right, top, right, bottom, last));
  }

  private void write(Placed cell, List<List<String>> lines, Band part, boolean broken) {
    float spacing = spacing(cell.figure());
    float left = xs[cell.column()] + style.padding();
    float room = xs[cell.column() + cell.columns()] - style.padding() - left;
    boolean top = broken || style.has(Trait.AT_THE_TOP);
    float height = lines.size() * leading;
    float free = part.bottom() - part.top() - 2 * style.padding() - height;
    float y = part.top() + style.padding() + (top ? 0 : free / 2);
    boolean middle = !figures[cell.row()] || style.has(Trait.CENTRED_LABELS);
    float share = cell.figure() ? style.align() : middle ? 0.5f : 0;
    for (List<String> line : lines) {
      float width = Typeface.width(line, style.size(), spacing);
      printer.lineOn(
          part.sheet(),
          String.join("", line),
          left + share * (room - width),
          y + 0.5f * leading + 0.38f * style.size(),
          style.size(),
          spacing);
      y += leading;
    }
  }
}
