package org.yanbao.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings of columns that were broken over lines, 「结果」 and 「维持」 say, where each cell of a table
 * stands on a line of its own.
 */
final class BrokenHeadings {

  private static final Set<String> HEADINGS =
      Set.of(
          "本年制发件数",
          "本年废止件数",
          "现行有效件数",
          "自然人",
          "法人或其他组织",
          "商业企业",
          "科研机构",
          "社会公益组织",
          "法律服务机构",
          "总计",
          "行政复议",
          "行政诉讼",
          "未经复议直接起诉",
          "复议后起诉",
          "结果维持",
          "结果纠正",
          "其他结果",
          "尚未审结");

  /** Blank lines may part the pieces. */
  private static final int GAP = 3;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private BrokenHeadings() {}

  /** The lines with the pieces of a heading put together. */
  static List<Line> join(List<Line> lines) {
    List<Line> joined = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      int end = endOfHeading(lines, i);
      joined.add(end == i ? lines.get(i) : whole(lines.subList(i, end + 1)));
      i = end + 1;
    }
    return joined;
  }

  /**
   * Index of the last piece of the heading that begins there; that index itself where none does.
   */
  private static int endOfHeading(List<Line> lines, int start) {
    Optional<String> piece = only(lines.get(start));
    String words = piece.orElse("");
    int end = start;
    while (piece.isPresent() && mayGoOn(words) && end + 1 < lines.size()) {
      Line next = lines.get(end + 1);
      piece = next.first() - lines.get(end).last() <= GAP ? only(next) : Optional.empty();
      words += piece.orElse("");
      end++;
      if (piece.isPresent() && HEADINGS.contains(words)) {
        return end;
      }
    }
    return start;
  }

  private static boolean mayGoOn(String words) {
    return !words.isEmpty()
        && HEADINGS.stream().anyMatch(h -> h.startsWith(words) && h.length() > words.length());
  }

  /** The words of a line that holds nothing but some. */
  private static Optional<String> only(Line line) {
    return !line.grid() && line.slots().size() == 1
        ? Optional.of(BLANKS.matcher(line.slots().get(0).text()).replaceAll(""))
        : Optional.empty();
  }

  private static Line whole(List<Line> pieces) {
    Line first = pieces.get(0);
    Slot slot = first.slots().get(0);
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(only(piece).orElse("")));
    Slot heading = Slot.of(words.toString(), slot.column(), 1, slot.place(), slot.doubt());
    int last = pieces.get(pieces.size() - 1).last();
    return new Line(List.of(heading), false, first.first(), last, first.place());
  }
}
