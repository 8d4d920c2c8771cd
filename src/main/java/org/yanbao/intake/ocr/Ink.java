package org.yanbao.intake.ocr;

/** What of a picture is ink and what is paper. */
final class Ink {

  /** Ink is darker than this share of the paper around it, in hundredths. */
  private static final long DARKER = 78;

  /** Lighter than this is never ink. */
  private static final int PALE = 215;

  private final int width;
  private final int height;
  private final boolean[] black;

  private Ink(int width, int height) {
    this.width = width;
    this.height = height;
    this.black = new boolean[width * height];
  }

  /**
   * Tells ink from paper by the mean around each pixel.
   *
   * @param reach how far around, in pixels
   */
  static Ink of(GreyImage image, int reach) {
    int w = image.width();
    int h = image.height();
    Ink ink = new Ink(w, h);
    int stride = w + 1;
    int[] sums = new int[stride * (h + 1)];
    for (int y = 0; y < h; y++) {
      int row = 0;
      for (int x = 0; x < w; x++) {
        row += image.at(x, y);
        sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
      }
    }
    for (int y = 0; y < h; y++) {
      int top = Math.max(0, y - reach) * stride;
      int bottom = Math.min(h, y + reach + 1) * stride;
      for (int x = 0; x < w; x++) {
        int value = image.at(x, y);
        if (value < PALE) {
          int left = Math.max(0, x - reach);
          int right = Math.min(w, x + reach + 1);
          // Differences stay right when the sums overflow.
          long sum =
              sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
          long area = (long) (right - left) * (bottom - top) / stride;
          ink.black[y * w + x] = value * area * 100 < sum * DARKER;
        }
      }
    }
    return ink;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && black[y * width + x];
  }

  void clear(int x, int y) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      black[y * width + x] = false;
    }
  }

  /** Rows for columns. */
  Ink transposed() {
    Ink other = new Ink(height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        other.black[x * height + y] = black[y * width + x];
      }
    }
    return other;
  }
}
