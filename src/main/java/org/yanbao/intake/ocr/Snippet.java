package org.yanbao.intake.ocr;

import java.util.List;

/**
 * A line of ink on a page.
 *
 * @param page the page
 * @param line the rectangle around it
 * @param columns its pieces from left to right, those over one another as one
 * @param kind what it looks like
 * @param tall height of an ideograph on that page, in pixels
 */
record Snippet(ScannedPage page, Patch line, List<Patch> columns, Kind kind, int tall) {

  /** What a line looks like before it is read. */
  enum Kind {
    /** Figures and nothing else. */
    NUMBER,
    /** A dash that stands in place of a number. */
    DASH,
    /** An oblique stroke that stands in place of a number. */
    STROKE,
    /** Too little ink for a character, too much for paper. */
    DIRT,
    /** Anything else. */
    TEXT
  }

  private static final int BORDER = 8;
  private static final int EASY = 30;
  private static final float FIGURE_HEIGHT = 0.72f;
  private static final float IDEOGRAPH_HEIGHT = 0.92f;

  Snippet {
    columns = List.copyOf(columns);
  }

  /** The picture of it, with a white border, large enough to be read. */
  GreyImage picture(float enlarged) {
    float scale = scale() * enlarged;
    GreyImage crop = page.image().crop(line.grown(1), BORDER);
    return scale == 1 ? crop : crop.scaled(scale);
  }

  private float scale() {
    return line.height() >= EASY ? 1 : (float) EASY / line.height();
  }

  /** Where on the page a place in that picture is, in points. */
  float pageX(int pictureX) {
    float x = line.left() - 1 - BORDER + pictureX / scale();
    return page.points(Math.max(line.left(), Math.min(line.right(), x)));
  }

  /** Font size in points. */
  float size() {
    if (kind != Kind.TEXT) {
      return page.points(Math.max(line.height() / FIGURE_HEIGHT, tall / 2f));
    }
    boolean usual = line.height() > 0.5f * tall && line.height() < 1.22f * tall;
    return page.points((usual ? tall : line.height()) / IDEOGRAPH_HEIGHT);
  }

  /** The line it stands on, in points. */
  float baseline() {
    boolean low = kind == Kind.TEXT || kind == Kind.DASH || kind == Kind.DIRT;
    float middle = page.points((line.top() + line.bottom()) / 2f);
    return low ? middle + 0.38f * size() : page.points(line.bottom());
  }
}
