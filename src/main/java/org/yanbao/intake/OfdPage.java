package org.yanbao.intake;

import java.util.List;
import org.yanbao.intake.pdf.LaidOutPages;

/**
 * The objects of a page (GB/T 33190-2016, 7.7, 9 and 11).
 *
 * @param area its own physical box; empty if it has the document's
 * @param templates identifiers of the templates that lie under it
 * @param objects what is drawn
 */
record OfdPage(double[] area, List<String> templates, List<Drawn> objects) {

  /** Points in a millimetre. */
  private static final double POINTS = 72 / 25.4;

  private static final double SLANT = 0.1;

  /** Something that is drawn; boundary and matrix place it on the page. */
  sealed interface Drawn {}

  /** Where an object is. */
  record Frame(double[] box, double[] matrix) {

    float x(double x, double y, double[] page) {
      return (float) ((matrix[0] * x + matrix[2] * y + matrix[4] + box[0] - page[0]) * POINTS);
    }

    float y(double x, double y, double[] page) {
      return (float) ((matrix[1] * x + matrix[3] * y + matrix[5] + box[1] - page[1]) * POINTS);
    }

    double scale() {
      return Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    }

    /** Slanted over the page: a watermark or a stamp. */
    boolean isSlanted() {
      double along = Math.max(Math.abs(matrix[0]), Math.abs(matrix[1]));
      return Math.min(Math.abs(matrix[0]), Math.abs(matrix[1])) > SLANT * along;
    }

    boolean isTurned() {
      return Math.abs(matrix[1]) > Math.abs(matrix[0]) || matrix[0] < 0;
    }
  }

  record Letter(
      Frame frame, String text, double x, double y, double width, double size, boolean seen)
      implements Drawn {}

  record Shape(
      Frame frame, String data, boolean stroked, boolean filled, boolean light, double width)
      implements Drawn {}

  record Image(Frame frame) implements Drawn {}

  /** Draws the page upon its templates. */
  void draw(LaidOutPages pages, double[] usual, List<OfdPage> under) {
    double[] box = area.length == 0 ? usual : area;
    pages.startPage((float) (box[2] * POINTS), (float) (box[3] * POINTS));
    under.forEach(template -> template.drawObjects(pages, box));
    drawObjects(pages, box);
    pages.endPage();
  }

  private void drawObjects(LaidOutPages pages, double[] page) {
    for (Drawn object : objects) {
      if (object instanceof Letter letter) {
        draw(letter, pages, page);
      } else if (object instanceof Shape shape) {
        draw(shape, pages, page);
      } else if (object instanceof Image image) {
        double[] box = image.frame().box();
        float left = (float) ((box[0] - page[0]) * POINTS);
        float top = (float) ((box[1] - page[1]) * POINTS);
        pages.picture(left, top, left + (float) (box[2] * POINTS), top + (float) (box[3] * POINTS));
      }
    }
  }

  private static void draw(Letter letter, LaidOutPages pages, double[] page) {
    Frame frame = letter.frame();
    float from = frame.x(letter.x(), letter.y(), page);
    float to = frame.x(letter.x() + letter.width(), letter.y(), page);
    if (frame.isSlanted()) {
      return;
    }
    if (!letter.seen()) {
      float baseline = frame.y(letter.x(), letter.y(), page);
      float size = (float) (letter.size() * frame.scale() * POINTS);
      pages.unseenCharacter(letter.text(), Math.min(from, to), Math.max(from, to), baseline, size);
      return;
    }
    pages.character(
        letter.text(),
        Math.min(from, to),
        Math.max(from, to),
        frame.y(letter.x(), letter.y(), page),
        (float) (letter.size() * frame.scale() * POINTS),
        frame.isTurned());
  }

  private static void draw(Shape shape, LaidOutPages pages, double[] page) {
    String[] parts = shape.data().strip().split("\\s+");
    Frame frame = shape.frame();
    int i = 0;
    while (i < parts.length) {
      String command = parts[i++];
      int numbers =
          switch (command) {
            case "S", "M", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            default -> 0;
          };
      if (i + numbers > parts.length) {
        break;
      }
      i += numbers;
      if (numbers == 0) {
        if (command.equals("C")) {
          pages.close();
        }
        continue;
      }
      double x = OfdNumbers.number(parts[i - 2], 0);
      double y = OfdNumbers.number(parts[i - 1], 0);
      float atX = frame.x(x, y, page);
      float atY = frame.y(x, y, page);
      switch (command) {
        case "S", "M" -> pages.moveTo(atX, atY);
        case "L" -> pages.lineTo(atX, atY);
        default -> curve(parts, i, frame, page, pages);
      }
    }
    if (shape.filled() && shape.light()) {
      pages.whiten();
    } else if (shape.filled()) {
      pages.fill();
    }
    if (shape.stroked()) {
      pages.stroke((float) (shape.width() * frame.scale() * POINTS));
    }
    pages.endPath();
  }

  /** A curve whose numbers end before {@code end}: Bézier curves have control points, arcs none. */
  private static void curve(
      String[] parts, int end, Frame frame, double[] page, LaidOutPages pages) {
    double[] xs = new double[3];
    double[] ys = new double[3];
    for (int point = 0; point < 3; point++) {
      int at = Math.max(0, end - 6 + 2 * point);
      xs[point] = OfdNumbers.number(parts[at], 0);
      ys[point] = OfdNumbers.number(parts[at + 1], 0);
    }
    pages.curveTo(
        frame.x(xs[0], ys[0], page),
        frame.y(xs[0], ys[0], page),
        frame.x(xs[1], ys[1], page),
        frame.y(xs[1], ys[1], page),
        frame.x(xs[2], ys[2], page),
        frame.y(xs[2], ys[2], page));
  }
}
