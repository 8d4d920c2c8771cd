package org.yanbao.intake.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is seen: its visible part, turned upright, with the origin in the top left corner.
 */
final class PageFrame {

  private final AffineTransform seen;
  private final Area area;

  /**
   * The frame of a page.
   *
   * @param quarters by how many quarters to the right it is turned beyond what it says itself
   */
  PageFrame(PDPage page, int quarters) {
    PDRectangle crop = page.getCropBox();
    float left = crop.getLowerLeftX();
    float bottom = crop.getLowerLeftY();
    float right = crop.getUpperRightX();
    float top = crop.getUpperRightY();
    int rotation = Math.floorMod(page.getRotation() + 90 * quarters, 360);
    seen =
        switch (rotation) {
          case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
          case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
          case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
          default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    boolean lying = rotation == 90 || rotation == 270;
    float width = right - left;
    float height = top - bottom;
    area = new Area(0, 0, lying ? height : width, lying ? width : height);
  }

  /** The visible part of the page. */
  Area area() {
    return area;
  }

  float x(double x, double y) {
    return (float) (seen.getScaleX() * x + seen.getShearX() * y + seen.getTranslateX());
  }

  float y(double x, double y) {
    return (float) (seen.getShearY() * x + seen.getScaleY() * y + seen.getTranslateY());
  }

  /** How far a vector of the page leads to the right. */
  float acrossX(double dx, double dy) {
    return (float) (seen.getScaleX() * dx + seen.getShearX() * dy);
  }

  /** How far a vector of the page leads down. */
  float downY(double dx, double dy) {
    return (float) (seen.getShearY() * dx + seen.getScaleY() * dy);
  }

  /** The rectangle around points of the page. */
  Area around(Point2D... points) {
    Area around = null;
    for (Point2D point : points) {
      float x = x(point.getX(), point.getY());
      float y = y(point.getX(), point.getY());
      Area dot = new Area(x, y, x, y);
      around = around == null ? dot : around.union(dot);
    }
    return around;
  }
}
