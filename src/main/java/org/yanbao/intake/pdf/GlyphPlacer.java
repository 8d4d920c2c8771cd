package org.yanbao.intake.pdf;

import org.apache.pdfbox.util.Matrix;

/**
 * Finds where a character stands on the page as it is seen, and learns which way most text runs.
 */
final class GlyphPlacer {

  /** Text turned by less is upright: the share of its run that leads down. */
  private static final float LEVEL = 0.1f;

  /** So many characters running one way show how a page is held. */
  private static final int MANY = 60;

  private static final float MOST = 0.8f;

  private final PageFrame frame;

  /** Characters that run right, up, left and down. */
  private final int[] running = new int[4];

  GlyphPlacer(PageFrame frame) {
    this.frame = frame;
  }

  /**
   * The character in its place; {@code null} where it stands slanted, as in a watermark or a stamp.
   *
   * @param run its advance, as a share of the font size
   * @param em the height of its font's square
   */
  Glyph place(String text, Matrix rendering, float run, float em) {
    float a = rendering.getScaleX();
    float b = rendering.getShearY();
    double x = rendering.getTranslateX();
    double y = rendering.getTranslateY();
    float right = frame.acrossX(run * a, run * b);
    float down = frame.downY(run * a, run * b);
    float upX = frame.acrossX(rendering.getShearX(), rendering.getScaleY()) * em;
    float upY = frame.downY(rendering.getShearX(), rendering.getScaleY()) * em;
    float size = (float) Math.hypot(upX, upY);
    boolean level = Math.abs(down) <= LEVEL * Math.abs(right) + 0.01f;
    boolean plumb = Math.abs(right) <= LEVEL * Math.abs(down) + 0.01f;
    if (!level && !plumb || size <= 0) {
      return null;
    }
    if (!text.isBlank()) {
      running[level ? right >= 0 ? 0 : 2 : down < 0 ? 1 : 3]++;
    }
    float left = frame.x(x, y);
    float baseline = frame.y(x, y);
    return level && right >= 0
        ? new Glyph(text, left, left + right, baseline, size, false)
        : turned(text, left, baseline, right + upX, down + upY, size);
  }

  private static Glyph turned(String text, float x, float y, float across, float down, float size) {
    float left = Math.min(x, x + across);
    return new Glyph(text, left, left + Math.abs(across), y + down / 2, size, true);
  }

  /** By how many quarters the page has to be turned for most of its text to run right. */
  int quarters() {
    int all = running[0] + running[1] + running[2] + running[3];
    for (int way = 1; way < running.length; way++) {
      if (running[way] >= MANY && running[way] > MOST * all) {
        return way;
      }
    }
    return 0;
  }
}
