package org.yanbao.intake.ocr;

import java.util.List;
import org.yanbao.intake.ocr.StrokeFinder.Trace;

/** Tells the ruling lines of tables from long strokes of characters: they meet one another. */
final class Frames {

  private static final int ROUNDS = 3;

  /** In points. */
  private static final int TOUCH = 4;

  private static final int LONG_LEVEL = 100;
  private static final int LONG_UPRIGHT = 45;

  private Frames() {}

  /**
   * Leaves out what is no ruling line of a table.
   *
   * @param point pixels in a point
   */
  static void prune(List<Trace> level, List<Trace> upright, float point) {
    int touch = Math.round(TOUCH * point);
    for (int round = 0; round < ROUNDS; round++) {
      upright.removeIf(
          line -> {
            int ends = ends(line, level, touch);
            return ends < 2 && (ends < 1 || line.to() - line.from() < LONG_UPRIGHT * point);
          });
      level.removeIf(
          line -> {
            int ends = ends(line, upright, touch);
            return ends < 2 && line.to() - line.from() < LONG_LEVEL * point;
          });
    }
  }

  /** How many of a line's ends lie on lines across. */
  private static int ends(Trace line, List<Trace> across, int touch) {
    boolean first = false;
    boolean last = false;
    for (Trace other : across) {
      if (other.from() - touch <= line.at() && line.at() <= other.to() + touch) {
        first |= Math.abs(other.at() - line.from()) <= touch;
        last |= Math.abs(other.at() - line.to()) <= touch;
      }
    }
    return (first ? 1 : 0) + (last ? 1 : 0);
  }
}
