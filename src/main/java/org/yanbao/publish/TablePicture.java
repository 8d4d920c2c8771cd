package org.yanbao.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanbao.finding.Evidence;
import org.yanbao.publish.typeset.Ink;
import org.yanbao.publish.typeset.Strip;
import org.yanbao.publish.typeset.Style;
import org.yanbao.publish.typeset.TextBlock;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.CellState;
import org.yanbao.report.FormCell;
import org.yanbao.report.RowNames;
import org.yanbao.report.StatutoryForm;

/**
 * The rows of a table of the form that a piece of evidence rests on, drawn as the report fills
 * them, the cells concerned marked.
 */
final class TablePicture {
  /** From this number of rows on, rows of which every marked cell is 0 are left out. */
  private static final int MANY_ROWS = 6;

  private static final Style CAPTION = Style.regular(8.5f).in(Ink.GREY);

  private TablePicture() {}

  /** The picture; empty where the evidence names no cells, or cells that the report lacks. */
  static Optional<List<Strip>> strips(
      AnnualReport report, Evidence evidence, Ink ink, float left, float width) {
    Map<CellKey, FormCell> cells = new LinkedHashMap<>();
    report.cells().forEach(cell -> cells.put(cell.key(), cell));
    Set<CellKey> marked = new LinkedHashSet<>();
    for (String place : evidence.form()) {
      cellKey(place).filter(cells::containsKey).ifPresent(marked::add);
    }
    if (marked.isEmpty() || marked.size() < evidence.form().size()) {
      return Optional.empty();
    }
    String table = marked.iterator().next().table();
    List<String> concerned =
        StatutoryForm.rows(table).stream()
            .filter(row -> marked.stream().anyMatch(key -> key.row().equals(row)))
            .toList();
    List<String> rows =
        concerned.size() < MANY_ROWS
            ? concerned
            : concerned.stream().filter(row -> tells(row, marked, cells)).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    CellGrid grid = new CellGrid(table, cells, marked, ink, left, width);
    List<Strip> strips = new ArrayList<>(caption(evidence, table, left, width));
    strips.addAll(grid.strips(rows));
    int folded = concerned.size() - rows.size();
    if (folded > 0) {
      String note = "另有 " + folded + " 行，有关单元格均为 0，没有画出。";
      strips.addAll(TextBlock.of(note, CAPTION, width, 14).strips(left));
    }
    return Optional.of(strips);
  }

  private static List<Strip> caption(Evidence evidence, String table, float left, float width) {
    int comma = evidence.place().indexOf('，');
    String place = comma < 0 ? "" : "（" + evidence.place().substring(comma + 1) + "）";
    String text = "报告" + table + "的有关各行，加框的是有关单元格" + place;
    return Strip.heading(TextBlock.of(text, CAPTION, width, 15).strips(left));
  }

  private static boolean tells(String row, Set<CellKey> marked, Map<CellKey, FormCell> cells) {
    return marked.stream()
        .filter(key -> key.row().equals(row))
        .map(cells::get)
        .anyMatch(cell -> cell.state() != CellState.NUMBER || cell.number().signum() != 0);
  }

  /** The cell of a place such as {@code 表三/三(七)/总计}; empty for one that the form of 2021 lacks. */
  private static Optional<CellKey> cellKey(String place) {
    String[] parts = place.split("/", -1);
    boolean isOfForm =
        parts.length == 3
            && StatutoryForm.TABLES.contains(parts[0])
            && StatutoryForm.rows(parts[0]).contains(parts[1])
            && StatutoryForm.columns(parts[0], parts[1]).contains(parts[2]);
    return isOfForm ? Optional.of(new CellKey(parts[0], parts[1], parts[2])) : Optional.empty();
  }

  /** Draws rows of one table. */
  private record CellGrid(
      String table,
      Map<CellKey, FormCell> cells,
      Set<CellKey> marked,
      Ink ink,
      float left,
      float width) {
    private static final Style HEAD = Style.regular(7).in(Ink.GREY);
    private static final Style LABEL = Style.regular(8);
    private static final float PAD = 3;
    private static final float LEADING = 11.5f;
    private static final int LONGEST = 24;

    List<Strip> strips(List<String> rows) {
      List<Strip> strips = new ArrayList<>();
      List<String> columns = List.of();
      Strip head = head(StatutoryForm.columns(table, rows.get(0)));
      for (String row : rows) {
        List<String> own = StatutoryForm.columns(table, row);
        if (!own.equals(columns)) {
          columns = own;
          head = head(columns);
          strips.add(head.tied());
        }
        strips.add(row(row, columns).under(head));
      }
      // A row is never parted from the head, nor does the last one stand alone.
      if (strips.size() > 2) {
        strips.set(strips.size() - 2, strips.get(strips.size() - 2).tied());
      }
      return strips;
    }

    private float labelWidth() {
      return table.equals(StatutoryForm.TABLE_3) ? 160 : 104;
    }

    private float columnWidth(int columns) {
      return Math.min(72, (width - labelWidth()) / columns);
    }

    private Strip head(List<String> columns) {
      float column = columnWidth(columns.size());
      List<TextBlock> names =
          columns.stream()
              .map(name -> TextBlock.of(twoLines(name), HEAD, column - PAD, 9))
              .toList();
      float height = 6 + names.stream().map(TextBlock::height).max(Float::compare).orElseThrow();
      float whole = labelWidth() + column * columns.size();
      return Strip.of(
          height,
          (pen, top) -> {
            pen.fill(Ink.GROUND, left, top - height, whole, height);
            pen.rule(Ink.LINE, left, left + whole, top, 0.5f);
            for (int i = 0; i < names.size(); i++) {
              float x = left + labelWidth() + i * column;
              float above = (height - names.get(i).height()) / 2;
              names.get(i).paintCentred(pen, x + column / 2, top - above);
              pen.fill(Ink.LINE, x, top - height, 0.5f, height);
            }
          });
    }

    /** A long name of 表三 in two lines of its words: 社会公益 over 组织. */
    private static String twoLines(String name) {
      return name.equals("社会公益组织") || name.equals("法律服务机构")
          ? name.substring(0, 4) + "\n" + name.substring(4)
          : name;
    }

    private Strip row(String row, List<String> columns) {
      float column = columnWidth(columns.size());
      TextBlock label =
          TextBlock.of(RowNames.of(table, row), LABEL, labelWidth() - 2 * PAD, LEADING);
      List<TextBlock> values =
          columns.stream().map(name -> value(new CellKey(table, row, name), column)).toList();
      float highest =
          Math.max(
              label.height(),
              values.stream().map(TextBlock::height).max(Float::compare).orElseThrow());
      float height = highest + 4;
      float whole = labelWidth() + column * columns.size();
      return Strip.of(
          height,
          (pen, top) -> {
            label.paint(pen, left + PAD, top - (height - label.height()) / 2);
            pen.rule(Ink.LINE, left, left + whole, top - height + 0.5f, 0.5f);
            for (int i = 0; i < values.size(); i++) {
              float x = left + labelWidth() + i * column;
              pen.fill(Ink.LINE, x, top - height, 0.5f, height);
              if (marked.contains(new CellKey(table, row, columns.get(i)))) {
                pen.fill(Tint.MARKED, x + 0.5f, top - height + 0.5f, column - 0.5f, height - 0.5f);
                pen.box(ink, x + 0.8f, top - height + 0.8f, column - 1.1f, height - 1.1f, 0.9f);
              }
              float above = (height - values.get(i).height()) / 2;
              values.get(i).paintCentred(pen, x + column / 2, top - above);
            }
          });
    }

    private TextBlock value(CellKey key, float column) {
      FormCell cell = cells.get(key);
      boolean mark = marked.contains(key);
      Style style = mark ? Style.bold(8.5f) : Style.regular(8.5f);
      if (cell == null) {
        return TextBlock.of("（缺）", HEAD, column - 2 * PAD, LEADING);
      }
      if (cell.state() == CellState.BLANK) {
        return TextBlock.of("空白", HEAD, column - 2 * PAD, LEADING);
      }
      String raw = cell.raw().strip();
      String shown =
          raw.codePointCount(0, raw.length()) <= LONGEST
              ? raw
              : raw.substring(0, raw.offsetByCodePoints(0, LONGEST)) + "…";
      return TextBlock.of(shown, style, column - 2 * PAD, LEADING);
    }
  }
}
