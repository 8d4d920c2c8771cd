package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

  private static final double LINE_WIDTH = 0.353;
  private static final double SLANT = 0.1;

  /** Less opaque text, of 255, is a watermark. */
  private static final double FAINT = 90;

  /** Colours whose parts are all larger cannot be told from the paper. */
  private static final int LIGHT = 237;

  /** Producers write it for a glyph that has no character of its own. */
  private static final int NO_CHARACTER = 0xa4;

  /** Letters from here on are as wide as they are high, and the others half of that. */
  private static final int FIRST_WIDE = 0x2e80;

  /**
   * Fewer letters do not show how far apart a text is set; letters set wider stand by themselves.
   */
  private static final int FEW_LETTERS = 4;

  private static final double SET_APART = 1.4;

  private static final String UNKNOWN = "\ufffd";
  private static final int MOST = 200_000;

  /** Something that is drawn; boundary and matrix place it on the page. */
  private sealed interface Drawn {}

  /** Where an object is. */
  private record Frame(double[] box, double[] matrix) {

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

  private record Letter(
      Frame frame, String text, double x, double y, double width, double size, boolean seen)
      implements Drawn {}

  private record Shape(
      Frame frame, String data, boolean stroked, boolean filled, boolean light, double width)
      implements Drawn {}

  private record Image(Frame frame) implements Drawn {}

  static OfdPage read(XmlCursor xml) throws IOException {
    double[] area = {};
    List<String> templates = new ArrayList<>();
    List<Drawn> objects = new ArrayList<>();
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      if (objects.size() > MOST) {
        throw new TooLargeException("页面对象");
      }
      switch (xml.name()) {
        case "PhysicalBox" ->
            area = OfdNumbers.box(OfdReader.content(xml), new double[] {0, 0, 210, 297});
        case "Template" -> templates.add(xml.attribute("TemplateID"));
        case "TextObject", "PathObject", "ImageObject", "CompositeObject" -> {
          if (xml.attribute("Visible").equals("false")) {
            xml.skip();
          } else {
            readObject(xml, objects);
          }
        }
        default -> {
          // layers, blocks
        }
      }
    }
    return new OfdPage(area, templates, objects);
  }

  private static void readObject(XmlCursor xml, List<Drawn> objects) throws IOException {
    Frame frame =
        new Frame(
            OfdNumbers.box(xml.attribute("Boundary"), new double[] {0, 0, 0, 0}),
            OfdNumbers.matrix(xml.attribute("CTM")));
    switch (xml.name()) {
      case "TextObject" -> readText(xml, frame, objects);
      case "PathObject" -> {
        boolean stroked = !xml.attribute("Stroke").equals("false");
        boolean filled = xml.attribute("Fill").equals("true");
        double width = OfdNumbers.number(xml.attribute("LineWidth"), LINE_WIDTH);
        boolean light = false;
        int element = xml.depth();
        while (xml.nextWithin(element)) {
          if (xml.isStart() && xml.name().equals("FillColor")) {
            light = isLight(xml.attribute("Value"));
          }
          if (xml.isStart() && xml.name().equals("AbbreviatedData") && xml.depth() == element + 1) {
            objects.add(new Shape(frame, OfdReader.content(xml), stroked, filled, light, width));
          }
        }
      }
      default -> objects.add(new Image(frame));
    }
  }

  private static boolean isLight(String colour) {
    double[] rgb = OfdNumbers.box(colour + " 0", new double[] {0, 0, 0, 0});
    return rgb[0] > LIGHT && rgb[1] > LIGHT && rgb[2] > LIGHT;
  }

  private static void readText(XmlCursor xml, Frame frame, List<Drawn> objects) throws IOException {
    double size = OfdNumbers.number(xml.attribute("Size"), 0);
    double stretch = OfdNumbers.number(xml.attribute("HScale"), 1);
    double x = 0;
    double y = 0;
    boolean drawn =
        !xml.attribute("Fill").equals("false") || xml.attribute("Stroke").equals("true");
    boolean seen = drawn && OfdNumbers.number(xml.attribute("Alpha"), 255) > FAINT;
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart() && xml.name().equals("FillColor")) {
        seen &= OfdNumbers.number(xml.attribute("Alpha"), 255) > FAINT;
      }
      if (!xml.isStart() || !xml.name().equals("TextCode")) {
        continue;
      }
      x = OfdNumbers.number(xml.attribute("X"), x);
      y = OfdNumbers.number(xml.attribute("Y"), y);
      List<Double> right = OfdNumbers.distances(xml.attribute("DeltaX"));
      List<Double> down = OfdNumbers.distances(xml.attribute("DeltaY"));
      int[] letters = content(xml).codePoints().toArray();
      double atX = x;
      double atY = y;
      double em = pitch(letters, right, size * stretch);
      for (int i = 0; i < letters.length; i++) {
        double width = em * (isWide(letters[i]) ? 1 : 0.5);
        double step = right.isEmpty() ? 0 : right.get(Math.min(i, right.size() - 1));
        objects.add(
            new Letter(
                frame,
                letters[i] == NO_CHARACTER ? UNKNOWN : Character.toString(letters[i]),
                atX,
                atY,
                step > 0 ? Math.min(step, width) : width,
                size,
                seen));
        atX += right.isEmpty() && down.isEmpty() ? width : step;
        atY += i < down.size() ? down.get(i) : 0;
      }
    }
  }

  /**
   * How far apart the wide letters of a text are set: their size, or a little more where all of
   * them are set apart. Without it every blank between a numeral and a letter would look like the
   * gap between two columns.
   */
  private static double pitch(int[] letters, List<Double> steps, double size) {
    double[] wide =
        IntStream.range(0, Math.min(letters.length, steps.size()))
            .filter(i -> isWide(letters[i]))
            .mapToDouble(steps::get)
            .sorted()
            .toArray();
    double middle = wide.length < FEW_LETTERS ? 0 : wide[wide.length / 2];
    return middle > size && middle <= size * SET_APART ? middle : size;
  }

  private static boolean isWide(int letter) {
    return letter >= FIRST_WIDE;
  }

  /** The text of a code, in which spaces count and line ends do not. */
  private static String content(XmlCursor xml) throws IOException {
    return xml.content().replaceAll("[\\r\\n\\t]", "");
  }

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
