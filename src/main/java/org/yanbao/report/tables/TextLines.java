package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Place;

/**
 * Lines out of a run of paragraphs: cells parted by tabs, by bars (a table in markdown, or what
 * pages leave of one) or by blanks in one line, or one cell to a line with a blank line after each
 * row.
 */
final class TextLines {
  /** A longer line with a full stop is running text whatever blanks it holds. */
  private static final String FULL_STOP = "。";

  private static final int SHORT = 40;

  private final List<Line> lines = new ArrayList<>();
  private final boolean cellToLine;
  private final boolean barsBegin;

  private final List<Slot> open = new ArrayList<>();
  private int openFirst;
  private int openLast;

  private TextLines(boolean cellToLine, boolean barsBegin) {
    this.cellToLine = cellToLine;
    this.barsBegin = barsBegin;
  }

  /**
   * Lines out of a run of paragraphs.
   *
   * @param first index of the first of them among the document's blocks
   */
  static List<Line> of(List<Paragraph> run, int first) {
    if (SpreadBars.isSpread(run)) {
      return SpreadBars.of(run, first);
    }
    TextLines text = new TextLines(isCellToLine(run), barsBegin(run));
    for (int i = 0; i < run.size(); i++) {
      text.add(run.get(i), first + i);
    }
    text.close();
    return text.lines;
  }

  /** Whether the cells stand one to a line, each behind a tab. */
  private static boolean isCellToLine(List<Paragraph> run) {
    int leading = 0;
    int several = 0;
    for (Paragraph paragraph : run) {
      String text = paragraph.text();
      int tab = text.indexOf('\t');
      if (tab >= 0 && text.indexOf('\t', tab + 1) >= 0) {
        several++;
      } else if (tab == 0) {
        leading++;
      }
    }
    return leading > 2 * several;
  }

  /** Whether rows begin with a bar; where they do not, one that does begins with a blank cell. */
  private static boolean barsBegin(List<Paragraph> run) {
    int begun = 0;
    int rows = 0;
    for (Paragraph paragraph : run) {
      String text = paragraph.text().strip();
      if (isBarred(text)) {
        rows++;
        begun += text.startsWith("|") ? 1 : 0;
      }
    }
    return 2 * begun >= rows;
  }

  private void add(Paragraph paragraph, int block) {
    String text = paragraph.text();
    int tab = text.indexOf('\t');
    if (cellToLine && tab == 0 && text.indexOf('\t', 1) < 0) {
      openFirst = open.isEmpty() ? block : openFirst;
      openLast = block;
      open.add(slot(text.substring(1), open.size(), paragraph));
    } else if (text.isBlank() && tab < 0) {
      close();
    } else if (tab >= 0) {
      close();
      split(text.split("\t", -1), paragraph, block);
    } else if (isBarred(text)) {
      close();
      addBarred(text.strip(), paragraph, block);
    } else if (continuesCell(text)) {
      Slot last = open.remove(open.size() - 1);
      open.add(slot(last.text() + "\n" + text, last.column(), paragraph));
      openLast = block;
    } else {
      close();
      addBlankParted(text, paragraph, block);
    }
  }

  private boolean continuesCell(String text) {
    return !open.isEmpty()
        && text.length() <= SHORT
        && !text.startsWith("　")
        && !open.get(open.size() - 1).isValue();
  }

  /** Two bars part cells; a single one does at the end of a line only. */
  private static boolean isBarred(String text) {
    String bare = text.strip();
    int first = bare.indexOf('|');
    return first >= 0 && (bare.indexOf('|', first + 1) > 0 || bare.endsWith("|"));
  }

  private void addBarred(String text, Paragraph paragraph, int block) {
    int start = barsBegin && text.startsWith("|") && text.length() > 1 ? 1 : 0;
    String inner = text.substring(start, text.length() - (text.endsWith("|") ? 1 : 0));
    if (inner.contains("--") && inner.chars().allMatch(c -> "|-: ".indexOf(c) >= 0)) {
      lines.add(new Line(List.of(), false, block, block, paragraph.place()));
      return;
    }
    split(inner.split("(?<!\\\\)\\|", -1), paragraph, block);
  }

  private void split(String[] cells, Paragraph paragraph, int block) {
    List<Slot> slots = new ArrayList<>();
    Arrays.stream(cells).forEach(cell -> slots.add(slot(cell, slots.size(), paragraph)));
    lines.add(new Line(slots, false, block, block, paragraph.place()));
  }

  /** A label and the values behind it, parted by blanks; several rows of them are parted first. */
  private void addBlankParted(String text, Paragraph paragraph, int block) {
    if (text.length() > SHORT && text.contains(FULL_STOP)) {
      whole(text, paragraph, block);
      return;
    }
    String[] words = text.strip().split("[\\s\\p{Z}]+");
    List<Slot> slots = new ArrayList<>();
    StringBuilder label = new StringBuilder();
    for (String word : words) {
      if (CellText.of(word).isValue()) {
        addLabel(slots, label, paragraph);
        slots.add(slot(word, slots.size(), paragraph));
      } else {
        if (!slots.isEmpty() && slots.get(slots.size() - 1).isValue() && label.isEmpty()) {
          lines.add(new Line(slots, false, block, block, paragraph.place()));
          slots.clear();
        }
        label.append(label.isEmpty() ? "" : " ").append(word);
      }
    }
    addLabel(slots, label, paragraph);
    lines.add(new Line(slots, false, block, block, paragraph.place()));
  }

  private static void addLabel(List<Slot> slots, StringBuilder label, Paragraph paragraph) {
    if (!label.isEmpty()) {
      slots.add(slot(label.toString(), slots.size(), paragraph));
      label.setLength(0);
    }
  }

  private void whole(String text, Paragraph paragraph, int block) {
    lines.add(new Line(List.of(slot(text, 0, paragraph)), false, block, block, paragraph.place()));
  }

  private void close() {
    if (!open.isEmpty()) {
      Place place = open.get(0).place();
      lines.add(new Line(open, false, openFirst, openLast, place));
      open.clear();
    }
  }

  private static Slot slot(String text, int column, Paragraph paragraph) {
    return Slot.of(text, column, 1, paragraph.place(), paragraph.doubt());
  }
}
