package org.yanbao.publish.typeset;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;

/** Draws on the current page; lengths in points, origin in the lower left corner of the paper. */
public final class Pen {
  private final PdfWriter writer;
  private final PdfContentByte canvas;

  Pen(PdfWriter writer) {
    this.writer = writer;
    this.canvas = writer.getDirectContent();
  }

  /** The document that is drawn. */
  public PdfWriter writer() {
    return writer;
  }

  /** The width that a text takes on one line. */
  public static float width(String text, Style style) {
    return Glyph.width(text, style);
  }

  /** Text on one line, from this point to the right. */
  public void text(String text, Style style, float left, float baseline) {
    line(Line.of(Glyph.of(java.util.List.of(new Span(text, style)))), left, baseline);
  }

  /** Text on one line, ending at this point. */
  public void textEnding(String text, Style style, float right, float baseline) {
    text(text, style, right - width(text, style), baseline);
  }

  /** Text on one line, with its middle at this point. */
  public void textCentred(String text, Style style, float middle, float baseline) {
    text(text, style, middle - width(text, style) / 2, baseline);
  }

  /** A filled rectangle. */
  public void fill(Ink ink, float left, float bottom, float width, float height) {
    canvas.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    canvas.rectangle(left, bottom, width, height);
    canvas.fill();
  }

  /** A horizontal rule; its thickness grows downwards. */
  public void rule(Ink ink, float left, float right, float y, float thickness) {
    fill(ink, left, y - thickness, right - left, thickness);
  }

  /** A frame with round corners. */
  public void frame(Ink ink, float left, float bottom, float width, float height, float thickness) {
    canvas.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
    canvas.setLineWidth(thickness);
    canvas.roundRectangle(left, bottom, width, height, 3);
    canvas.stroke();
  }

  void line(Line line, float left, float baseline) {
    float x = left;
    for (Line.Run run : line.runs()) {
      Ink ink = run.style().ink();
      canvas.setRGBColorFill(ink.red(), ink.green(), ink.blue());
      canvas.beginText();
      canvas.setFontAndSize(run.face().font(), run.style().size());
      canvas.setCharacterSpacing(line.spacing());
      canvas.setTextMatrix(x, baseline);
      canvas.showText(run.text());
      canvas.endText();
      x += run.width() + line.spacing() * run.text().codePointCount(0, run.text().length());
    }
  }
}
