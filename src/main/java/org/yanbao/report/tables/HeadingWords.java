package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanbao.report.tables.Label.Kind;

/**
 * Parts the headings in a line of raw text whose cells only blanks part: {@code 结果维持 结果纠正 其他结果}. It
 * does so only where every word of the line belongs to a heading.
 */
final class HeadingWords {
  private static final Set<Kind> HEADINGS =
      Set.of(
          Kind.COLUMN_2,
          Kind.FRAME_2,
          Kind.COLUMN_3,
          Kind.FRAME_3,
          Kind.COLUMN_4,
          Kind.GROUP_4,
          Kind.FRAME_4,
          Kind.SHARED,
          Kind.EXTRA);

  /** A heading may itself be broken by blanks into so many words. */
  private static final int PIECES = 4;

  private static final int LONGEST = 160;

  private HeadingWords() {}

  static Line part(Line line, LabelMatcher matcher) {
    if (line.slots().size() != 1) {
      return line;
    }
    Slot whole = line.slots().get(0);
    String text = whole.text().strip();
    if (text.length() > LONGEST || text.indexOf(' ') < 0 || matcher.match(text).isPresent()) {
      return line;
    }
    String[] words = text.split("[\\s\\p{Z}]+");
    List<Slot> slots = new ArrayList<>();
    int at = 0;
    while (at < words.length) {
      int end = headingEnd(words, at, matcher);
      if (end == at) {
        return line;
      }
      String heading = String.join("", List.of(words).subList(at, end));
      slots.add(Slot.of(heading, slots.size(), 1, whole.place(), whole.doubt()));
      at = end;
    }
    return new Line(slots, false, line.first(), line.last(), line.place());
  }

  /** The row whose label ends the text, when all kinds of headings stand in one line before it. */
  static Optional<Label> rowAtEnd(Slot slot, LabelMatcher matcher) {
    String text = slot.text().strip();
    int blank = text.lastIndexOf(' ');
    if (slot.isValue() || blank < 0 || text.length() > LONGEST) {
      return Optional.empty();
    }
    return matcher
        .match(text.substring(blank + 1))
        .filter(label -> label.is(Kind.ROW_2) || label.is(Kind.ROW_3));
  }

  /** Where the shortest heading that begins at a word ends; the same word where none begins. */
  private static int headingEnd(String[] words, int at, LabelMatcher matcher) {
    StringBuilder heading = new StringBuilder();
    for (int end = at; end < Math.min(words.length, at + PIECES); end++) {
      heading.append(words[end]);
      boolean more = end + 1 < words.length;
      Optional<Label> label = matcher.match(heading.toString());
      boolean longer = more && startsLonger(heading + words[end + 1], matcher);
      if (label.isPresent() && HEADINGS.contains(label.get().kind()) && !longer) {
        return end + 1;
      }
    }
    return at;
  }

  /** 「其他 结果」 is one heading, not 「其他」 and something else. */
  private static boolean startsLonger(String words, LabelMatcher matcher) {
    return matcher.match(words).filter(label -> label.is(Kind.COLUMN_4)).isPresent();
  }
}
