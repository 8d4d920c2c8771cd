package org.yanbao.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yanbao.intake.OfdPage.Drawn;
import org.yanbao.intake.OfdPage.Frame;
import org.yanbao.intake.OfdPage.Image;
import org.yanbao.intake.OfdPage.Letter;
import org.yanbao.intake.OfdPage.Shape;

/** Reads what is drawn on a page of an OFD file (GB/T 33190-2016, 7.7, 9 and 11). */
final class OfdPageReader {
  private static final double LINE_WIDTH = 0.353;

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

  private OfdPageReader() {}

  /**
   * Reads the content of a page or of a template.
   *
   * @throws TooLargeException when there is more on it than a page of a report can hold
   */
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
}
