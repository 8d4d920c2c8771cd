package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the drawing of paths into ruling lines and filled rectangles. A line may be a stroke, a
 * thin filled rectangle, a thin strip left of a fill by the clipping path, or a thin picture.
 */
final class PathTracer {

  /** Wider strips are areas, not lines, in points. */
  private static final float THICKEST = 3.5f;

  /** So thick may a stroke be that is hardly longer than thick. */
  private static final float BAR = 8;

  /** A stroke is straight when it strays no more than this, in points. */
  private static final float STRAIGHT = 0.7f;

  /** Drawings beyond this are no tables; what comes after is only counted. */
  private static final int MOST = 200_000;

  private final List<List<float[]>> figures = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Area> fills = new ArrayList<>();
  private boolean curved;
  private int curves;

  void moveTo(float x, float y) {
    List<float[]> figure = new ArrayList<>(5);
    figure.add(new float[] {x, y});
    figures.add(figure);
  }

  void lineTo(float x, float y) {
    if (figures.isEmpty()) {
      moveTo(x, y);
    } else {
      figures.get(figures.size() - 1).add(new float[] {x, y});
    }
  }

  /** Goes on with a curve; one that does not bend is a line. */
  void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
    float[] from = last();
    curved |= from == null || strays(from, x, y, x1, y1) || strays(from, x, y, x2, y2);
    lineTo(x, y);
  }

  private float[] last() {
    if (figures.isEmpty()) {
      return null;
    }
    List<float[]> figure = figures.get(figures.size() - 1);
    return figure.get(figure.size() - 1);
  }

  /** Whether a point does not lie on a level or upright line. */
  private static boolean strays(float[] from, float x, float y, float px, float py) {
    boolean level = Math.abs(py - from[1]) <= STRAIGHT && Math.abs(py - y) <= STRAIGHT;
    boolean upright = Math.abs(px - from[0]) <= STRAIGHT && Math.abs(px - x) <= STRAIGHT;
    return !level && !upright;
  }

  void close() {
    if (!figures.isEmpty()) {
      List<float[]> figure = figures.get(figures.size() - 1);
      figure.add(figure.get(0));
    }
  }

  /** The rectangle around the path so far; an empty one where there is no path. */
  Area bounds() {
    Area bounds = null;
    for (List<float[]> figure : figures) {
      bounds = bounds == null ? bounds(figure) : bounds.union(bounds(figure));
    }
    return bounds == null ? new Area(0, 0, -1, -1) : bounds;
  }

  /** Whether the path is one upright rectangle that is no line. */
  boolean isRectangle() {
    if (curved || figures.size() != 1 || figures.get(0).size() < 4 || figures.get(0).size() > 6) {
      return false;
    }
    Area around = bounds();
    boolean corners =
        figures.get(0).stream()
            .allMatch(
                p ->
                    isEdge(p[0], around.left(), around.right())
                        && isEdge(p[1], around.top(), around.bottom()));
    return corners && around.width() > THICKEST && around.height() > THICKEST;
  }

  private static boolean isEdge(float at, float one, float other) {
    return Math.abs(at - one) < STRAIGHT || Math.abs(at - other) < STRAIGHT;
  }

  /** Ends the path; nothing of it is seen. */
  void drop() {
    figures.clear();
    curved = false;
  }

  void stroke(Area clip, float width) {
    if (curved) {
      curves++;
    } else if (rules.size() < MOST) {
      for (List<float[]> figure : figures) {
        for (int i = 1; i < figure.size(); i++) {
          float[] a = figure.get(i - 1);
          float[] b = figure.get(i);
          boolean level = Math.abs(a[1] - b[1]) <= STRAIGHT;
          boolean upright = Math.abs(a[0] - b[0]) <= STRAIGHT;
          if (level || upright) {
            Area line = bounds(List.of(a, b));
            addLine(line, level && !(upright && line.height() > line.width()), width, clip);
          }
        }
      }
    }
  }

  /** Takes a stroke: a line however thick it is, unless it is thicker than long. */
  private void addLine(Area line, boolean level, float width, Area clip) {
    float length = level ? line.width() : line.height();
    float half = Math.min(THICKEST - 0.5f, Math.max(width, 0.1f)) / 2;
    if (width <= THICKEST || width < length && width <= BAR || width < length / 4) {
      add(
          level
              ? new Area(line.left(), line.top() - half, line.right(), line.bottom() + half)
              : new Area(line.left() - half, line.top(), line.right() + half, line.bottom()),
          clip,
          false);
    }
  }

  void fill(Area clip, boolean coloured) {
    if (curved) {
      curves++;
    } else if (rules.size() < MOST) {
      for (List<float[]> figure : figures) {
        add(bounds(figure), clip, coloured);
      }
      addFrame(clip);
    }
  }

  /** A border drawn as one shape: a rectangle with a slightly smaller one cut out of it. */
  private void addFrame(Area clip) {
    if (figures.size() != 2) {
      return;
    }
    Area outer = bounds(figures.get(0));
    Area inner = bounds(figures.get(1));
    if (inner.width() > outer.width()) {
      Area swap = outer;
      outer = inner;
      inner = swap;
    }
    boolean frame =
        inner.left() - outer.left() > 0
            && inner.left() - outer.left() <= THICKEST
            && outer.right() - inner.right() > 0
            && outer.right() - inner.right() <= THICKEST
            && inner.top() - outer.top() <= THICKEST
            && outer.bottom() - inner.bottom() <= THICKEST;
    if (frame && inner.width() > 2 * THICKEST && inner.height() > 2 * THICKEST) {
      add(new Area(outer.left(), outer.top(), outer.right(), inner.top()), clip, false);
      add(new Area(outer.left(), inner.bottom(), outer.right(), outer.bottom()), clip, false);
      add(new Area(outer.left(), outer.top(), inner.left(), outer.bottom()), clip, false);
      add(new Area(inner.right(), outer.top(), outer.right(), outer.bottom()), clip, false);
    }
  }

  /** Takes a drawn rectangle: a line where its visible part is thin. */
  void add(Area drawn, Area clip, boolean coloured) {
    Area seen = drawn.intersect(clip);
    if (seen.isEmpty()) {
      return;
    }
    boolean cut = drawn.right() > clip.right() + 1.5f;
    float width = seen.width();
    float height = seen.height();
    if (height <= THICKEST && height <= width) {
      rules.add(new Rule(true, (seen.top() + seen.bottom()) / 2, seen.left(), seen.right(), cut));
    }
    if (width <= THICKEST && width <= height) {
      rules.add(
          new Rule(false, (seen.left() + seen.right()) / 2, seen.top(), seen.bottom(), false));
    }
    if (coloured && width > THICKEST && height > THICKEST) {
      fills.add(seen);
    }
  }

  List<Rule> rules() {
    return rules;
  }

  List<Area> fills() {
    return fills;
  }

  int curves() {
    return curves;
  }

  private static Area bounds(List<float[]> points) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (float[] point : points) {
      left = Math.min(left, point[0]);
      right = Math.max(right, point[0]);
      top = Math.min(top, point[1]);
      bottom = Math.max(bottom, point[1]);
    }
    return new Area(left, top, right, bottom);
  }
}
