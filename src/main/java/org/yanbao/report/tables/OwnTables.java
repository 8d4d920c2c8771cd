package org.yanbao.report.tables;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.yanbao.document.Block;
import org.yanbao.document.Cell;
import org.yanbao.document.Table;
import org.yanbao.report.tables.Label.Kind;

/**
 * Tables of an agency's own making that use the words of the form: 「处理方式 | 件数 | 占比」 in section one.
 * A narrow table under such headings is none of the form's where the document holds a wide one.
 */
final class OwnTables {

  private static final int NARROW = 5;

  /** Applicants and total, beside the labels of the rows. */
  private static final int WIDE = 8;

  private static final Pattern HEADING =
      Pattern.compile("(?:件|数量?|总数|件次|宗数)(?:[（(][件宗份]?[)）])?|占比.*|比例.*|百分比.*");

  private static final Pattern SHARE = Pattern.compile("\\s*\\d{1,3}(?:\\.\\d+)?\\s*[%％]\\s*");

  private OwnTables() {}

  /** The blocks that are tables of its own. */
  static BitSet in(List<Block> blocks, LabelMatcher matcher) {
    BitSet own = new BitSet(blocks.size());
    boolean wide =
        blocks.stream().anyMatch(block -> block instanceof Table table && table.columns() >= WIDE);
    for (int i = 0; wide && i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table && isOwn(table, matcher)) {
        own.set(i);
      }
    }
    return own;
  }

  private static boolean isOwn(Table table, LabelMatcher matcher) {
    if (table.columns() > NARROW) {
      return false;
    }
    boolean headed =
        table.cells().stream()
            .filter(cell -> cell.row() == 0)
            .map(cell -> LabelText.of(cell.text()).whole())
            .anyMatch(words -> HEADING.matcher(words).matches() || words.endsWith("件数"));
    return headed
        && table.cells().stream()
            .map(Cell::text)
            .flatMap(text -> matcher.match(text).stream())
            .noneMatch(label -> label.is(Kind.COLUMN_2) || label.is(Kind.ROW_2));
  }

  /** Whether a line holds a share in per cent: no row of the form does. */
  static boolean isShares(Line line) {
    return line.slots().size() > 1
        && line.slots().stream()
            .map(Slot::text)
            .anyMatch(
                text ->
                    (text.indexOf('%') >= 0 || text.indexOf('％') >= 0)
                        && SHARE.matcher(text).matches());
  }
}
