package org.yanbao.intake.ocr;

/** By which angle a page lies askew: the one under which rows of ink and of paper part best. */
final class Skew {

  private static final double LARGEST = Math.toRadians(4);
  private static final double COARSE = Math.toRadians(0.4);
  private static final double FINE = Math.toRadians(0.05);
  private static final int MOST_POINTS = 200_000;

  private final int[] xs;
  private final int[] ys;
  private final int height;

  private Skew(Ink ink) {
    long count = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        count += ink.at(x, y) ? 1 : 0;
      }
    }
    // Every pixel of every so-manieth column: rows stay whole.
    int step = (int) (count / MOST_POINTS) + 1;
    int[] across = new int[(int) count + 1];
    int[] down = new int[(int) count + 1];
    int found = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x += step) {
        if (ink.at(x, y)) {
          across[found] = x;
          down[found++] = y;
        }
      }
    }
    xs = java.util.Arrays.copyOf(across, found);
    ys = java.util.Arrays.copyOf(down, found);
    height = ink.height() + (int) (2 * ink.width() * Math.tan(LARGEST + COARSE)) + 2;
  }

  /** The angle in radians; positive where lines fall to the right. */
  static double of(Ink ink) {
    Skew skew = new Skew(ink);
    double coarse = skew.best(-LARGEST, LARGEST, COARSE);
    return skew.best(coarse - COARSE, coarse + COARSE, FINE);
  }

  private double best(double from, double to, double step) {
    double best = 0;
    double most = sharpness(0);
    for (double angle = from; angle <= to + step / 2; angle += step) {
      double sharpness = sharpness(angle);
      if (sharpness > most) {
        most = sharpness;
        best = angle;
      }
    }
    return best;
  }

  private double sharpness(double angle) {
    int[] rows = new int[height];
    double slope = Math.tan(angle);
    int offset = height / 4;
    for (int i = 0; i < xs.length; i++) {
      int row = (int) Math.round(ys[i] - xs[i] * slope) + offset;
      if (row >= 0 && row < height) {
        rows[row]++;
      }
    }
    double sum = 0;
    for (int i = 1; i < height; i++) {
      double step = rows[i] - rows[i - 1];
      sum += step * step;
    }
    return sum;
  }
}
