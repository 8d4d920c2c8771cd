package org.yanbao.intake.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Box;

/** A picture of a page, turned level, its ruling lines found and taken out. */
public final class ScannedPage {

  private static final float INCH = 72;
  private static final double LEVEL = Math.toRadians(0.04);

  /** Ruling lines are at least as long, in points; no stroke of a character in a table is. */
  private static final float SHORTEST_LEVEL = 22;

  private static final float SHORTEST_UPRIGHT = 15;
  private static final float THICKEST = 4;

  private final float dpi;
  private final GreyImage image;
  private final Ink ink;
  private final List<Stroke> strokes = new ArrayList<>();

  private ScannedPage(GreyImage image, float dpi) {
    this.dpi = dpi;
    Ink raw = Ink.of(image, reach(dpi));
    double skew = Skew.of(raw);
    this.image = Math.abs(skew) < LEVEL ? image : image.turned(skew);
    this.ink = Math.abs(skew) < LEVEL ? raw : Ink.of(this.image, reach(dpi));
    takeStrokes();
  }

  /**
   * Takes a picture of a page.
   *
   * @param dpi its pixels an inch
   */
  public static ScannedPage of(BufferedImage picture, float dpi) {
    return new ScannedPage(GreyImage.of(picture), dpi);
  }

  private static int reach(float dpi) {
    return Math.round(dpi / 8);
  }

  private void takeStrokes() {
    int thickest = pixels(THICKEST);
    List<StrokeFinder.Trace> level = StrokeFinder.level(ink, pixels(SHORTEST_LEVEL), thickest);
    List<StrokeFinder.Trace> upright =
        StrokeFinder.level(ink.transposed(), pixels(SHORTEST_UPRIGHT), thickest);
    Frames.prune(level, upright, dpi / INCH);
    for (StrokeFinder.Trace trace : level) {
      strokes.add(stroke(trace, true));
      for (StrokeFinder.Run run : trace.runs()) {
        for (int x = run.from() - 1; x <= run.to(); x++) {
          erase(x, run.row());
        }
      }
    }
    for (StrokeFinder.Trace trace : upright) {
      strokes.add(stroke(trace, false));
      for (StrokeFinder.Run run : trace.runs()) {
        for (int y = run.from() - 1; y <= run.to(); y++) {
          erase(run.row(), y);
        }
      }
    }
  }

  private void erase(int x, int y) {
    ink.clear(x, y);
    image.clear(x, y);
  }

  private Stroke stroke(StrokeFinder.Trace trace, boolean horizontal) {
    return new Stroke(horizontal, points(trace.at()), points(trace.from()), points(trace.to()));
  }

  /** Its ruling lines. */
  public List<Stroke> strokes() {
    return List.copyOf(strokes);
  }

  /** The page: from its top left corner. */
  public Box area() {
    return new Box(0, 0, points(image.width()), points(image.height()));
  }

  GreyImage image() {
    return image;
  }

  Ink ink() {
    return ink;
  }

  float points(float pixels) {
    return pixels * INCH / dpi;
  }

  int pixels(float points) {
    return Math.round(points * dpi / INCH);
  }

  Patch patch(Box box) {
    return new Patch(
            pixels(box.x()),
            pixels(box.y()),
            pixels(box.x() + box.width()),
            pixels(box.y() + box.height()))
        .within(image.width(), image.height());
  }
}
