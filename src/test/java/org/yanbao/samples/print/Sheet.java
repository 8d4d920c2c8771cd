package org.yanbao.samples.print;

import java.util.List;

/**
 * A printed page: what stands on it, in points from its top left corner.
 *
 * @param width its width
 * @param height its height
 * @param marks what is drawn, in order
 */
record Sheet(float width, float height, List<Mark> marks) {

  /** Something that is drawn. */
  sealed interface Mark {
    /** The same, so many times as large. */
    Mark times(float factor);
  }

  /**
   * A line of text.
   *
   * @param letters its characters
   * @param xs where each begins
   * @param baseline the line that they stand on
   * @param size type size
   */
  record Text(List<String> letters, float[] xs, float baseline, float size) implements Mark {
    @Override
    public Text times(float factor) {
      float[] scaled = xs.clone();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] *= factor;
      }
      return new Text(letters, scaled, baseline * factor, size * factor);
    }
  }

  /**
   * A border.
   *
   * @param outer whether it is one of the table's outside
   */
  record Border(float x1, float y1, float x2, float y2, boolean outer) implements Mark {
    boolean level() {
      return y1 == y2;
    }

    @Override
    public Border times(float factor) {
      return new Border(x1 * factor, y1 * factor, x2 * factor, y2 * factor, outer);
    }
  }

  /** The background of a cell. */
  record Ground(float x, float y, float width, float height) implements Mark {
    @Override
    public Ground times(float factor) {
      return new Ground(x * factor, y * factor, width * factor, height * factor);
    }
  }
}
