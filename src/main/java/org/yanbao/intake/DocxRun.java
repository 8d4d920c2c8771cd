package org.yanbao.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads a run: its text, and what is drawn in it. */
final class DocxRun {

  /** 3 cm in English Metric Units: what is smaller in either direction is an ornament or a seal. */
  private static final long ORNAMENT = 3L * 360_000;

  private final XmlCursor xml;
  private final DocxStyles styles;
  private final FieldState fields;
  private final DocxBody body;
  private final Consumer<Flow> sink;
  private boolean ornament;

  DocxRun(XmlCursor xml, DocxStyles styles, FieldState fields, DocxBody body, Consumer<Flow> sink) {
    this.xml = xml;
    this.styles = styles;
    this.fields = fields;
    this.body = body;
    this.sink = sink;
  }

  void read(String paragraphStyle, StringBuilder text, StringBuilder hidden) throws IOException {
    StringBuilder out = styles.isHidden(paragraphStyle) ? hidden : text;
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (!xml.isStart()) {
        continue;
      }
      if (!WordMarkup.isWord(xml)) {
        readDrawing();
        continue;
      }
      switch (xml.name()) {
        case "rPr" -> out = isHidden(out == hidden) ? hidden : text;
        case "t" -> {
          if (fields.shows()) {
            appendText(xml, out);
          } else {
            xml.skip();
          }
        }
        case "tab", "ptab" -> append(out, '\t');
        case "br" -> {
          if (!xml.attribute("type").equals("page") && !xml.attribute("type").equals("column")) {
            append(out, '\n');
          }
        }
        case "cr" -> append(out, '\n');
        case "noBreakHyphen" -> append(out, '-');
        case "sym" -> append(out, SymbolFont.character(code(xml.attribute("char"))));
        case "fldChar" -> field(xml.attribute("fldCharType"));
        case "instrText" -> {
          StringBuilder instruction = new StringBuilder();
          appendText(xml, instruction);
          fields.instruction(instruction.toString());
        }
        case "txbxContent" -> body.blocks(sink);
        case "object" -> sink.accept(Remarks.OBJECT);
        case "rt", "rubyPr", "delText", "del", "moveFrom" -> xml.skip();
        default -> {
          // a wrapper, or a mark without text
        }
      }
    }
  }

  private static int code(String hexadecimal) {
    try {
      return Integer.parseInt(hexadecimal, 16);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void append(StringBuilder out, char c) {
    if (fields.shows()) {
      out.append(c);
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      default -> fields.end();
    }
  }

  private boolean isHidden(boolean byParagraph) throws IOException {
    boolean hidden = byParagraph;
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "rStyle" -> hidden |= styles.isHidden(xml.attribute("val"));
          case "vanish" -> hidden = WordMarkup.isOn(xml);
          case "rPrChange" -> xml.skip();
          default -> {
            // looks only
          }
        }
      }
    }
    return hidden;
  }

  private void readDrawing() throws IOException {
    switch (xml.name()) {
      case "Fallback" -> xml.skip();
      case "extent" ->
          ornament =
              xml.number("cx", Integer.MAX_VALUE) < ORNAMENT
                  || xml.number("cy", Integer.MAX_VALUE) < ORNAMENT;
      case "pic", "imagedata" -> {
        if (!ornament) {
          sink.accept(Remarks.PICTURE);
        }
      }
      case "chart" -> sink.accept(Remarks.CHART);
      default -> {
        // shapes
      }
    }
  }

  /** Appends the text of the present element. */
  static void appendText(XmlCursor xml, StringBuilder out) throws IOException {
    // A line break is an element of its own; in the text it is how the XML was laid out.
    out.append(xml.content().replace('\n', ' '));
  }
}
