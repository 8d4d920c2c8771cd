package org.yanbao.intake.ocr;

import java.util.ArrayList;
import java.util.List;

/** Cuts the ink of a rectangle into lines of characters. */
final class LineCutter {

  /** Beyond this share of a character's height, what looks like one line is several. */
  private static final float SEVERAL = 1.65f;

  private static final float JOINED = 1.2f;
  private static final float INNER_GAP = 0.35f;

  private final int[] counts;
  private final Patch where;

  private LineCutter(Ink ink, Patch where, List<Patch> blobs) {
    this.where = where;
    this.counts = new int[Math.max(0, where.height())];
    for (Patch blob : blobs) {
      for (int y = blob.top(); y < blob.bottom(); y++) {
        for (int x = blob.left(); x < blob.right(); x++) {
          counts[y - where.top()] += ink.at(x, y) ? 1 : 0;
        }
      }
    }
  }

  /**
   * Heights of the strips of rows that hold ink, for learning how tall characters are.
   *
   * @param blobs the pieces of ink in the rectangle
   */
  static List<Integer> heights(Ink ink, Patch where, List<Patch> blobs) {
    return new LineCutter(ink, where, blobs).strips().stream().map(s -> s[1] - s[0]).toList();
  }

  /**
   * The lines from top to bottom, each the rectangle around its ink.
   *
   * @param tall height of a character in pixels
   */
  static List<Patch> lines(Ink ink, Patch where, List<Patch> blobs, int tall) {
    LineCutter cutter = new LineCutter(ink, where, blobs);
    List<int[]> lines = new ArrayList<>();
    for (int[] strip : cutter.strips()) {
      int[] last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null
          && strip[1] - last[0] <= JOINED * tall
          && strip[0] - last[1] < INNER_GAP * tall) {
        last[1] = strip[1];
      } else {
        cutter.split(strip, tall, lines);
      }
    }
    return lines.stream()
        .map(line -> cutter.around(line, blobs))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<int[]> strips() {
    List<int[]> strips = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= counts.length; i++) {
      boolean inked = i < counts.length && counts[i] > 0;
      if (inked && start < 0) {
        start = i;
      } else if (!inked && start >= 0) {
        strips.add(new int[] {start + where.top(), i + where.top()});
        start = -1;
      }
    }
    return strips;
  }

  private void split(int[] strip, int tall, List<int[]> lines) {
    int height = strip[1] - strip[0];
    int parts = height > SEVERAL * tall ? Math.round(height / (1.15f * tall)) : 1;
    int from = strip[0];
    for (int part = 1; part < parts; part++) {
      int ideal = strip[0] + height * part / parts;
      int cut = ideal;
      for (int y = Math.max(from + 1, ideal - tall / 3); y < ideal + tall / 3; y++) {
        cut = counts[y - where.top()] < counts[cut - where.top()] ? y : cut;
      }
      lines.add(new int[] {from, cut});
      from = cut;
    }
    lines.add(new int[] {from, strip[1]});
  }

  private Patch around(int[] line, List<Patch> blobs) {
    Patch around = new Patch(Integer.MAX_VALUE, line[0], 0, line[1]);
    for (Patch blob : blobs) {
      int middle = (blob.top() + blob.bottom()) / 2;
      if (middle >= line[0] && middle < line[1]) {
        around = around.union(new Patch(blob.left(), line[0], blob.right(), line[1]));
      }
    }
    return around;
  }
}
