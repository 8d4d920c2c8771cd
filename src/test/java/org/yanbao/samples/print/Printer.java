package org.yanbao.samples.print;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftSection;
import org.yanbao.samples.FormGrid;

/** Lays a draft out on pages. */
final class Printer {

  private static final float BODY = 12;
  private static final float LEADING = 1.6f;

  private final Draft draft;
  private final PrintStyle style;
  private final List<Sheet> sheets = new ArrayList<>();
  private float y;

  private Printer(Draft draft, PrintStyle style) {
    this.draft = draft;
    this.style = style;
    newSheet();
  }

  static List<Sheet> print(Draft draft, PrintStyle style) {
    Printer printer = new Printer(draft, style);
    printer.text(draft.title(), 18, true);
    for (DraftSection section : draft.sections()) {
      if (!section.heading().isEmpty()) {
        printer.text(section.heading(), 14, false);
      }
      for (String part : section.parts()) {
        if (DraftSection.isTable(part)) {
          String table = DraftSection.tableOf(part);
          printer.y =
              new PrintedTable(table, new FormGrid(draft).of(table), style, printer)
                  .print(printer.y + 6);
          printer.y += 8;
        } else {
          printer.text("　　" + part, BODY, false);
        }
      }
    }
    return printer.sheets;
  }

  /** The height at which pages end. */
  float bottom() {
    return style.height() - style.margin();
  }

  /** Begins a page; returns where its text begins. */
  float newSheet() {
    Sheet sheet = new Sheet(style.width(), style.height(), new ArrayList<>());
    sheets.add(sheet);
    if (style.has(Trait.WATERMARK)) {
      line("内部资料", style.width() / 2 - 160, style.height() / 2, 80, 0);
    }
    if (style.has(Trait.RUNNING_HEADS)) {
      line(draft.title(), style.margin(), 0.6f * style.margin(), 9, 0);
      String number = "- " + sheets.size() + " -";
      line(number, style.width() / 2 - 10, style.height() - 0.5f * style.margin(), 9, 0);
    }
    y = style.margin();
    return y;
  }

  private void text(String text, float size, boolean centred) {
    float room = style.width() - 2 * style.margin();
    for (List<String> line : Typeface.lines(Typeface.letters(text), room, size, 0)) {
      if (y + LEADING * size > bottom()) {
        newSheet();
      }
      float left = style.margin() + (centred ? (room - Typeface.width(line, size, 0)) / 2 : 0);
      line(String.join("", line), left, y + 1.2f * size, size, 0);
      y += LEADING * size;
    }
  }

  private void line(String text, float left, float baseline, float size, float spacing) {
    lineOn(sheet(), text, left, baseline, size, spacing);
  }

  /** Draws a line of text on a page. */
  void lineOn(int sheet, String text, float left, float baseline, float size, float spacing) {
    List<String> letters = Typeface.letters(text);
    float[] xs = new float[letters.size()];
    float x = left;
    for (int i = 0; i < xs.length; i++) {
      xs[i] = x;
      x += Typeface.width(letters.get(i), size) + spacing;
    }
    drawOn(sheet, new Sheet.Text(letters, xs, baseline, size));
  }

  /** Draws on a page. */
  void drawOn(int sheet, Sheet.Mark mark) {
    sheets.get(sheet).marks().add(mark);
  }

  /** The page in work. */
  int sheet() {
    return sheets.size() - 1;
  }
}
