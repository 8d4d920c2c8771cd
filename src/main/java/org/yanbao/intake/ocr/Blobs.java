package org.yanbao.intake.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The connected pieces of ink in a rectangle of a page, as the rectangles around them. */
final class Blobs {

  private Blobs() {}

  /**
   * Finds them, from left to right.
   *
   * @param speck pieces no wider and no higher are dirt
   */
  static List<Patch> of(Ink ink, Patch where, int speck) {
    boolean[] seen = new boolean[where.width() * where.height()];
    List<Patch> blobs = new ArrayList<>();
    for (int y = where.top(); y < where.bottom(); y++) {
      for (int x = where.left(); x < where.right(); x++) {
        if (ink.at(x, y) && !seen[(y - where.top()) * where.width() + x - where.left()]) {
          Patch blob = flood(ink, where, seen, x, y);
          if (blob.width() > speck || blob.height() > speck) {
            blobs.add(blob);
          }
        }
      }
    }
    blobs.sort(Comparator.comparingInt(Patch::left));
    return blobs;
  }

  private static Patch flood(Ink ink, Patch where, boolean[] seen, int startX, int startY) {
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {startX, startY});
    seen[(startY - where.top()) * where.width() + startX - where.left()] = true;
    Patch blob = new Patch(startX, startY, startX + 1, startY + 1);
    while (!open.isEmpty()) {
      int[] at = open.pop();
      blob = blob.union(new Patch(at[0], at[1], at[0] + 1, at[1] + 1));
      for (int y = Math.max(where.top(), at[1] - 1); y <= at[1] + 1 && y < where.bottom(); y++) {
        for (int x = Math.max(where.left(), at[0] - 1); x <= at[0] + 1 && x < where.right(); x++) {
          int index = (y - where.top()) * where.width() + x - where.left();
          if (!seen[index] && ink.at(x, y)) {
            seen[index] = true;
            open.push(new int[] {x, y});
          }
        }
      }
    }
    return blob;
  }

  /** Pieces that stand over one another taken together: one for each figure of a number. */
  static List<Patch> columns(List<Patch> blobs) {
    List<Patch> columns = new ArrayList<>();
    for (Patch blob : blobs) {
      int last = columns.size() - 1;
      boolean joins =
          last >= 0
              && columns.get(last).sharedWidth(blob)
                  > 0.4f * Math.min(columns.get(last).width(), blob.width());
      if (joins) {
        columns.set(last, columns.get(last).union(blob));
      } else {
        columns.add(blob);
      }
    }
    return columns;
  }
}
