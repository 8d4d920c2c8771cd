package org.yanbao.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads paragraphs: runs, fields, breaks, numbering. */
final class DocxParagraph {

  private final XmlCursor xml;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxBody body;
  private final FieldState fields = new FieldState();

  /** Text of paragraphs whose mark is deleted: it belongs to the paragraph after them. */
  private final StringBuilder carried = new StringBuilder();

  /** The properties of the paragraph being read. */
  private static final class Properties {
    String style;
    String numbering = "";
    int level = -1;
    int outline = -1;
    boolean markDeleted;
  }

  DocxParagraph(XmlCursor xml, DocxStyles styles, DocxNumbering numbering, DocxBody body) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.body = body;
  }

  /** Reads the present paragraph; text boxes anchored in it come before it. */
  void read(Consumer<Flow> sink) throws IOException {
    StringBuilder text = new StringBuilder(carried);
    carried.setLength(0);
    StringBuilder hidden = new StringBuilder();
    Properties properties = new Properties();
    properties.style = styles.defaultParagraph();
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (!xml.isStart()) {
        continue;
      }
      if (!WordMarkup.isWord(xml)) {
        readForeign(text);
        continue;
      }
      switch (xml.name()) {
        case "pPr" -> readProperties(properties, sink);
        case "r" ->
            new DocxRun(xml, styles, fields, body, sink).read(properties.style, text, hidden);
        case "p" -> read(sink);
        case "del", "moveFrom" -> body.skipDeleted(sink);
        case "ins", "moveTo" -> sink.accept(Remarks.REVISION);
        case "sdtPr", "sdtEndPr", "rubyPr", "rt", "customXmlPr", "smartTagPr" -> xml.skip();
        default -> {
          // a wrapper
        }
      }
    }
    if (!WhiteSpace.isBlank(hidden)) {
      sink.accept(Remarks.hidden(hidden.toString()));
    }
    finish(text, properties, sink);
  }

  private void finish(StringBuilder text, Properties properties, Consumer<Flow> sink) {
    if (properties.markDeleted) {
      carried.append(text);
      return;
    }
    String number = number(properties);
    String tidy = WhiteSpace.tidy(text);
    if (!tidy.isEmpty()) {
      boolean heading =
          properties.outline >= 0 ? properties.outline < 9 : styles.isHeading(properties.style);
      sink.accept(new Flow.Text(number + tidy, heading));
    }
  }

  /** Gives out what was carried when no paragraph follows. */
  void finish(Consumer<Flow> sink) {
    String tidy = WhiteSpace.tidy(carried);
    carried.setLength(0);
    if (!tidy.isEmpty()) {
      sink.accept(new Flow.Text(tidy, false));
    }
  }

  private String number(Properties properties) {
    String id =
        properties.numbering.isEmpty() ? styles.numbering(properties.style) : properties.numbering;
    if (id.isEmpty() || id.equals("0")) {
      return "";
    }
    return numbering.next(
        id, properties.level >= 0 ? properties.level : styles.level(properties.style));
  }

  /** Formulas have text of their own; of two forms of the same thing the first is read. */
  private void readForeign(StringBuilder text) throws IOException {
    if (xml.name().equals("Fallback")) {
      xml.skip();
    } else if (xml.name().equals("t") && xml.namespace().endsWith("/math")) {
      DocxRun.appendText(xml, text);
    }
  }

  private void readProperties(Properties properties, Consumer<Flow> sink) throws IOException {
    int element = xml.depth();
    while (xml.nextWithin(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "pStyle" -> properties.style = xml.attribute("val");
          case "numId" -> properties.numbering = xml.attribute("val");
          case "ilvl" -> properties.level = xml.number("val", -1);
          case "outlineLvl" -> properties.outline = xml.number("val", -1);
          case "del", "moveFrom" -> {
            properties.markDeleted = true;
            sink.accept(Remarks.REVISION);
          }
          case "pPrChange", "rPrChange", "sectPr" -> xml.skip();
          default -> {
            // looks only
          }
        }
      }
    }
  }
}
