package org.yanbao.report.tables;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Document;
import org.yanbao.document.Paragraph;
import org.yanbao.document.Table;
import org.yanbao.report.StatutoryForm;
import org.yanbao.report.tables.Label.Kind;

/**
 * Whether a label of the form stands somewhere in the tables of a document, though no row or column
 * was read by it: joined to another label, say, or torn by a line break. What is mentioned is not
 * missing.
 */
final class Mentions {

  /** A longer line with a full stop is running text. */
  private static final int SHORT = 60;

  /** The heading above a table names what the table is about; it is no label of it. */
  private static final Pattern HEADING = Pattern.compile("诉讼[^，；]{0,4}情况\\s*[:：]?\\s*$");

  private static final Map<String, Set<Kind>> ROWS =
      Map.of(
          StatutoryForm.TABLE_2, EnumSet.of(Kind.ROW_2),
          StatutoryForm.TABLE_3, EnumSet.of(Kind.ROW_3),
          StatutoryForm.TABLE_4, EnumSet.of(Kind.GROUP_4));
  private static final Map<String, Set<Kind>> COLUMNS =
      Map.of(
          StatutoryForm.TABLE_2, EnumSet.of(Kind.COLUMN_2),
          StatutoryForm.TABLE_3, EnumSet.of(Kind.COLUMN_3),
          StatutoryForm.TABLE_4, EnumSet.of(Kind.COLUMN_4));

  private final Document document;

  /** The letters of every cell and short line; gathered when first asked for. */
  private final Set<String> texts = new LinkedHashSet<>();

  private boolean gathered;

  Mentions(Document document) {
    this.document = document;
  }

  private void gather() {
    gathered = true;
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          add(cell.text());
        }
      } else if (block instanceof Paragraph paragraph
          && paragraph.text().length() <= SHORT
          && !paragraph.text().contains("。")
          && !HEADING.matcher(paragraph.text()).find()) {
        add(paragraph.text());
      }
    }
  }

  private void add(String text) {
    String letters = LabelText.of(text).whole();
    if (!letters.isEmpty()) {
      texts.add(letters);
    }
  }

  boolean row(String table, String key) {
    return holds(ROWS.get(table), key);
  }

  boolean column(String table, String key) {
    return holds(COLUMNS.get(table), key);
  }

  private boolean holds(Set<Kind> kinds, String key) {
    if (!gathered) {
      gather();
    }
    return LabelBook.EXACT.entrySet().stream()
        .filter(entry -> kinds.contains(entry.getValue().kind()))
        .filter(entry -> entry.getValue().key().equals(key))
        .anyMatch(entry -> holds(entry.getKey()));
  }

  /**
   * Whether a text holds the words, or one ends and another begins with the parts of them. A label
   * that is whole is no second part: 「其他」 and 「结果维持」 do not make 「其他结果」.
   */
  private boolean holds(String words) {
    return texts.stream().anyMatch(text -> text.contains(words))
        || IntStream.range(1, words.length())
            .anyMatch(cut -> isTorn(words.substring(0, cut), words.substring(cut)));
  }

  private boolean isTorn(String first, String second) {
    return texts.stream().anyMatch(text -> text.endsWith(first))
        && texts.stream()
            .anyMatch(text -> text.startsWith(second) && !LabelBook.EXACT.containsKey(text));
  }
}
