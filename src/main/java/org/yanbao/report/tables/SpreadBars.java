package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.document.Paragraph;

/**
 * Lines out of the text of a page whose tables keep their bars, but not their rows in one line:
 * each cell stands on a line of its own, its bar behind it or on the next line. A bar alone is a
 * blank cell then, or the beginning of a row.
 */
final class SpreadBars {

  /** So many such lines are no accident of running text. */
  private static final int LEAST = 20;

  /** The heading rows of 表四 hold more labels than any row of figures has in front of them. */
  private static final int HEADING_ROW = 5;

  private static final int LONGEST_CELL = 60;

  private static final Pattern BARS = Pattern.compile("\\|+");
  private static final Pattern CELL = Pattern.compile("[^|]+\\|+");

  private final List<Paragraph> run;
  private final int first;
  private final boolean byRows;
  private final List<Line> lines = new ArrayList<>();
  private final List<Slot> row = new ArrayList<>();
  private final List<Integer> words = new ArrayList<>();
  private int rowFirst;
  private int rowLast;

  private SpreadBars(List<Paragraph> run, int first) {
    this.run = run;
    this.first = first;
    this.byRows = barsBeginRows(run);
  }

  /** Whether the tables of the run are of that kind. */
  static boolean isSpread(List<Paragraph> run) {
    int spread = 0;
    int rows = 0;
    for (Paragraph paragraph : run) {
      String text = paragraph.text().strip();
      if (text.indexOf('|') < 0) {
        continue;
      }
      if (BARS.matcher(text).matches() || CELL.matcher(text).matches()) {
        spread++;
      } else {
        rows++;
      }
    }
    return spread >= LEAST && spread > 4 * rows;
  }

  /**
   * Lines out of such a run.
   *
   * @param first index of the first paragraph among the document's blocks
   */
  static List<Line> of(List<Paragraph> run, int first) {
    SpreadBars bars = new SpreadBars(run, first);
    for (int i = 0; i < run.size(); i++) {
      bars.add(i);
    }
    bars.closeWords();
    bars.closeRow();
    return bars.lines;
  }

  /** Whether a figure is followed by a bar alone wherever a label comes next. */
  private static boolean barsBeginRows(List<Paragraph> run) {
    int cells = 0;
    int begun = 0;
    int other = 0;
    String before = "";
    for (Paragraph paragraph : run) {
      String text = paragraph.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      cells += CELL.matcher(text).matches() ? 1 : 0;
      boolean label = !BARS.matcher(text).matches() && !isValue(text);
      if (label && before.equals("|")) {
        begun++;
      } else if (label && before.endsWith("|") && (isValue(before) || before.startsWith("|"))) {
        other++;
      }
      before = text;
    }
    return cells >= LEAST && begun > 4 * other;
  }

  private static boolean isValue(String text) {
    return CellText.of(text.replace("|", "").strip()).isValue();
  }

  private void add(int index) {
    String text = run.get(index).text().strip();
    if (text.isEmpty()) {
      return;
    }
    if (text.indexOf('|') < 0) {
      words.add(index);
      if (!byRows || text.length() > LONGEST_CELL) {
        closeRow();
        closeWords();
      }
    } else if (BARS.matcher(text).matches()) {
      bars(text, index);
    } else if (CELL.matcher(text).matches()) {
      cell(text.substring(0, text.indexOf('|')), index);
    } else {
      closeRow();
      closeWords();
      lines.addAll(TextLines.of(List.of(run.get(index)), first + index));
    }
  }

  /** A bar of its own: the end of the words before it, a blank cell, or the beginning of a row. */
  private void bars(String text, int index) {
    if (!byRows) {
      if (text.length() == 1 && isBehindBar(index)) {
        one("", index);
      }
      return;
    }
    closeWords();
    if (text.length() == 1 && beginsRow(index)) {
      closeRow();
    } else {
      slot("", index);
    }
  }

  private boolean isBehindBar(int index) {
    int before = index - 1;
    while (before >= 0 && run.get(before).text().isBlank()) {
      before--;
    }
    return before >= 0 && run.get(before).text().stripTrailing().endsWith("|");
  }

  private boolean beginsRow(int index) {
    int next = index + 1;
    while (next < run.size() && run.get(next).text().isBlank()) {
      next++;
    }
    boolean end = next == run.size();
    String text = end ? "" : run.get(next).text().strip();
    boolean label = !text.startsWith("|") && !isValue(text) && endsInBar(next);
    boolean headings = row.size() >= HEADING_ROW && row.stream().noneMatch(Slot::isValue);
    return end || label || headings;
  }

  /** Whether the words on that line, or on those that follow it, are a cell: a bar ends them. */
  private boolean endsInBar(int index) {
    for (int i = index; i < run.size(); i++) {
      String text = run.get(i).text().strip();
      if (text.startsWith("|") || text.length() > LONGEST_CELL) {
        return false;
      }
      if (text.endsWith("|")) {
        return true;
      }
    }
    return false;
  }

  private void cell(String text, int index) {
    if (!byRows) {
      one(text.strip(), index);
      return;
    }
    StringBuilder whole = new StringBuilder();
    List<Integer> before = List.copyOf(words);
    words.clear();
    before.forEach(word -> whole.append(run.get(word).text().strip()));
    slot(whole.append(text.strip()).toString(), index);
  }

  private void slot(String text, int index) {
    rowFirst = row.isEmpty() ? first + index : rowFirst;
    rowLast = first + index;
    Paragraph paragraph = run.get(index);
    row.add(Slot.of(text, row.size(), 1, paragraph.place(), paragraph.doubt()));
  }

  private void one(String text, int index) {
    Paragraph paragraph = run.get(index);
    Slot slot = Slot.of(text, 0, 1, paragraph.place(), paragraph.doubt());
    lines.add(new Line(List.of(slot), false, first + index, first + index, paragraph.place()));
  }

  private void closeRow() {
    if (!row.isEmpty()) {
      lines.add(new Line(row, false, rowFirst, rowLast, row.get(0).place()));
      row.clear();
    }
  }

  /** Words that no bar followed: running text, a line each. */
  private void closeWords() {
    List<Integer> left = List.copyOf(words);
    words.clear();
    left.forEach(index -> lines.addAll(TextLines.of(List.of(run.get(index)), first + index)));
  }
}
