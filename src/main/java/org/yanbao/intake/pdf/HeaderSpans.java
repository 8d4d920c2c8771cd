package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tells how many columns a heading above several columns covers: it stands in their middle. */
final class HeaderSpans {

  /** Leaves whose heights differ by less, as a share of the font size, are of one level. */
  private static final float LEVEL = 0.45f;

  private final List<AlignedGrid.Column> columns;

  HeaderSpans(List<AlignedGrid.Column> columns) {
    this.columns = columns;
  }

  /**
   * The columns that headings on one line cover.
   *
   * @return for each heading its first column and the one behind its last
   */
  List<int[]> of(List<AlignedGrid.Heading> line) {
    List<int[]> spans = new ArrayList<>();
    for (AlignedGrid.Heading heading : line) {
      spans.add(level(heading));
    }
    for (int i = 0; i < line.size(); i++) {
      int end = i + 1;
      while (end < line.size()
          && spans.get(end)[0] == spans.get(i)[0]
          && spans.get(end)[1] == spans.get(i)[1]) {
        end++;
      }
      for (int j = i; j + 1 < end; j++) {
        int cut = bestCut(line.get(j), line.get(j + 1), spans.get(j)[0], spans.get(j)[1]);
        spans.set(j + 1, new int[] {cut, spans.get(j)[1]});
        spans.set(j, new int[] {spans.get(j)[0], cut});
      }
      i = end - 1;
    }
    return spans;
  }

  /** The columns around the one below a heading whose own headings stand on the same level. */
  private int[] level(AlignedGrid.Heading heading) {
    int below = nearest(heading.centre());
    float y = columns.get(below).headingY();
    float slack = LEVEL * heading.size();
    int from = below;
    while (from > 0 && Math.abs(columns.get(from - 1).headingY() - y) < slack) {
      from--;
    }
    int to = below + 1;
    while (to < columns.size() && Math.abs(columns.get(to).headingY() - y) < slack) {
      to++;
    }
    return new int[] {from, to};
  }

  private int nearest(float x) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (Math.abs(columns.get(i).centre() - x) < Math.abs(columns.get(best).centre() - x)) {
        best = i;
      }
    }
    return best;
  }

  private int bestCut(AlignedGrid.Heading one, AlignedGrid.Heading two, int from, int to) {
    int best = from + 1;
    double least = Double.MAX_VALUE;
    for (int cut = from + 1; cut < to; cut++) {
      double off =
          Math.abs(middle(from, cut) - one.centre()) + Math.abs(middle(cut, to) - two.centre());
      if (off < least) {
        least = off;
        best = cut;
      }
    }
    return Math.min(best, to);
  }

  private float middle(int from, int to) {
    return (columns.get(from).left() + columns.get(to - 1).right()) / 2;
  }
}
