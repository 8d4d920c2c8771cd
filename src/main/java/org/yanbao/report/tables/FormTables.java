package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.document.Block;
import org.yanbao.document.Document;
import org.yanbao.document.Note;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;
import org.yanbao.report.FormTable;
import org.yanbao.report.ReadingDoubt;
import org.yanbao.report.StatutoryForm;

/**
 * Finds the three tables of the statutory form (格式, 2021; the form of 2019 is recognised) in what a
 * file says. It keeps no state between documents and may be used by several threads.
 */
public final class FormTables {

  /** Lines that a table may leave out between two of its own, a label over several lines say. */
  private static final int GAP = 12;

  private static final int SHORT = 60;

  private static final Pattern OTHER_MATTER =
      Pattern.compile("(?:[（(][一二三四五][）)]|[1245][.．、]|[二三四五]是)\\s*其[他它](?:事项|情况)?[：:]?");

  /** Reads the three tables of a document. */
  public FormTablesReading read(Document document) {
    LabelMatcher matcher = new LabelMatcher();
    ApplicationsReader applications = new ApplicationsReader();
    DisclosureReader disclosure = new DisclosureReader();
    DisputesReader disputes = new DisputesReader();
    List<TableReader> readers = List.of(applications, disclosure, disputes);
    BitSet taken = new BitSet(document.blocks().size());
    BitSet own = OwnTables.in(document.blocks(), matcher);
    int lastTaken = -1;
    TableReader lastReader = null;
    for (Line line : FormLines.of(document, matcher)) {
      if (isProse(document.blocks(), line) || own.get(line.first()) || OwnTables.isShares(line)) {
        continue;
      }
      LabelledLine labelled = LabelledLine.of(line, matcher);
      for (TableReader reader : readers) {
        if (reader.accept(labelled)) {
          if (reader == lastReader && line.first() - lastTaken <= GAP) {
            takeBetween(document.blocks(), lastTaken + 1, line.first(), taken);
          }
          taken.set(line.first(), line.last() + 1);
          lastTaken = line.last();
          lastReader = reader;
          break;
        }
      }
    }
    readers.forEach(TableReader::finish);
    if (document.has(Note.Kind.RECOGNISED)) {
      RecognisedCells.run(disclosure.harvest(), applications.harvest(), disputes.harvest());
    } else {
      CrossCheck.run(applications.harvest(), disputes.harvest());
    }
    List<FormTable> tables = Assembly.of(document, disclosure, applications, disputes);
    List<ReadingDoubt> doubts = new ArrayList<>();
    List.of(disclosure, applications, disputes)
        .forEach(reader -> doubts.addAll(reader.harvest().doubts()));
    return new FormTablesReading(tables, narrative(document.blocks(), taken), doubts);
  }

  /**
   * A short sentence may use the words of a label and a figure, and so may a heading; but no row
   * ends in a full stop, and none is numbered beyond four.
   */
  private static boolean isProse(List<Block> blocks, Line line) {
    return line.first() == line.last()
        && blocks.get(line.first()) instanceof Paragraph paragraph
        && (paragraph.text().stripTrailing().endsWith("。")
            || line.slots().size() == 1
                && (isBeyondRows(paragraph.text()) || isAmongProse(blocks, line)))
        && paragraph.text().indexOf('\t') < 0;
  }

  /** A caption such as 「3.其他」 or 「行政许可」 between sentences: a row has figures or rows about it. */
  private static boolean isAmongProse(List<Block> blocks, Line line) {
    return !line.slots().get(0).isValue()
        && isRunningText(blocks, line.first(), -1)
        && isRunningText(blocks, line.last(), 1);
  }

  /** Whether the next block that is not blank, or the end of the document, is running text. */
  private static boolean isRunningText(List<Block> blocks, int from, int step) {
    for (int i = from + step; i >= 0 && i < blocks.size(); i += step) {
      if (!(blocks.get(i) instanceof Paragraph paragraph)) {
        return false;
      }
      String text = paragraph.text().strip();
      if (!text.isEmpty()) {
        return text.endsWith("。") || isHeading(text);
      }
    }
    return true;
  }

  /** 「六、其他」, and 「（二）其他」 below it: only 「3.其他」 and 「（六）其他处理」 are rows. */
  private static boolean isBeyondRows(String text) {
    String bare = text.strip();
    return bare.length() > 2
        && (("五六七八".indexOf(bare.charAt(0)) >= 0 && bare.charAt(1) == '、' && !bare.contains("处理"))
            || OTHER_MATTER.matcher(bare).matches());
  }

  /** Blank lines and scraps of labels between two lines of a table are part of it. */
  private static void takeBetween(List<Block> blocks, int from, int to, BitSet taken) {
    for (int i = from; i < to; i++) {
      if (blocks.get(i) instanceof Paragraph paragraph && isScrap(paragraph.text())) {
        taken.set(i);
      }
    }
  }

  private static boolean isScrap(String text) {
    return text.isBlank() || text.length() <= SHORT && !text.contains("。") && !isHeading(text);
  }

  /** Whether the line is the heading of a section, which may stand again above a table. */
  private static boolean isHeading(String text) {
    String bare = text.replaceAll("[\\s\u3000]", "");
    return StatutoryForm.SECTION_TITLES.stream()
        .anyMatch(
            title ->
                bare.endsWith("、" + title)
                    && bare.indexOf('、') + 1 + title.length() == bare.length());
  }

  private static List<Paragraph> narrative(List<Block> blocks, BitSet taken) {
    List<Paragraph> narrative = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!taken.get(i) && blocks.get(i) instanceof Paragraph paragraph) {
        narrative.add(paragraph);
      } else if (blocks.get(i) instanceof Table table) {
        narrative.addAll(
            taken.get(i) ? OtherTables.captions(table, blocks) : OtherTables.narrative(table));
      }
    }
    return narrative;
  }
}
