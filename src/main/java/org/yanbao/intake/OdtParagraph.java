package org.yanbao.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads paragraphs of an OpenDocument text. */
final class OdtParagraph {

  /** 3 cm: what is smaller in either direction is an ornament or a seal. */
  private static final double ORNAMENT = 3;

  private final XmlCursor xml;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final OdtBody body;

  OdtParagraph(XmlCursor xml, OdtStyles styles, OdtLists lists, OdtBody body) {
    this.xml = xml;
    this.styles = styles;
    this.lists = lists;
    this.body = body;
  }

  /** Reads the present paragraph; text boxes anchored in it come before it. */
  void read(Consumer<Flow> sink) throws IOException {
    boolean heading = xml.name().equals("h");
    int level = xml.number("outline-level", 1);
    boolean counted = !xml.attribute("is-list-header").equals("true");
    String style = xml.attribute("style-name");
    String number = lists.number(style);
    if (heading && number.isEmpty() && counted) {
      number = lists.headingNumber(level);
    }
    StringBuilder text = new StringBuilder();
    StringBuilder hidden = new StringBuilder();
    runs(styles.isHidden("paragraph", style) ? hidden : text, hidden, sink);
    if (!WhiteSpace.isBlank(hidden)) {
      sink.accept(Remarks.hidden(hidden.toString()));
    }
    String tidy = WhiteSpace.tidy(text);
    if (!tidy.isEmpty()) {
      sink.accept(new Flow.Text(number + tidy, heading));
    }
  }

  private void runs(StringBuilder out, StringBuilder hidden, Consumer<Flow> sink)
      throws IOException {
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isText()) {
        append(out, xml.text());
      } else if (xml.isStart()) {
        switch (xml.name()) {
          case "span" ->
              runs(
                  styles.isHidden("text", xml.attribute("style-name")) ? hidden : out,
                  hidden,
                  sink);
          case "s" -> out.append(" ".repeat(Math.min(200, Math.max(1, xml.number("c", 1)))));
          case "tab" -> out.append('\t');
          case "line-break" -> out.append('\n');
          case "note" -> note();
          case "frame", "custom-shape", "rect" -> frame(sink);
          case "p", "h" -> read(sink);
          case "annotation", "ruby-text", "hidden-text", "script", "tracked-changes" -> xml.skip();
          default -> {
            // a wrapper, or a mark without text
          }
        }
      }
    }
  }

  /** White space folds, whatever the source has (ISO/IEC 26300-1, 6.1.2). */
  private static void append(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!space) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
  }

  private void note() throws IOException {
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "note-citation" -> xml.skip();
          case "note-body" -> body.footnote();
          default -> {
            // nothing else is known
          }
        }
      }
    }
  }

  /** Reads a frame: a text box, a picture, or an object with the picture of it. */
  void frame(Consumer<Flow> sink) throws IOException {
    boolean ornament = isSmall(xml.attribute("width")) || isSmall(xml.attribute("height"));
    boolean pictured = false;
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "image", "object", "object-ole" -> {
            if (!pictured && !ornament) {
              sink.accept(Remarks.PICTURE);
            }
            pictured = true;
            xml.skip();
          }
          case "desc", "title", "enhanced-geometry" -> xml.skip();
          default -> body.element(sink);
        }
      }
    }
  }

  private static boolean isSmall(String size) {
    if (!size.matches("\\d{1,6}(\\.\\d{1,6})?(cm|mm|in|pt)")) {
      return false;
    }
    double value = Double.parseDouble(size.substring(0, size.length() - 2));
    double perCentimetre =
        switch (size.substring(size.length() - 2)) {
          case "mm" -> 10;
          case "in" -> 1 / 2.54;
          case "pt" -> 72 / 2.54;
          default -> 1;
        };
    return value / perCentimetre < ORNAMENT;
  }
}
