package org.yanbao.publish.typeset;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Map;

/** The content stream of the current page. */
final class Canvas {
  private final PdfContentByte content;
  private final Map<Face, BaseFont> fonts;

  Canvas(PdfContentByte content, Map<Face, BaseFont> fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  void fill(Ink ink, float left, float bottom, float width, float height) {
    content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    content.rectangle(left, bottom, width, height);
    content.fill();
  }

  void frame(Ink ink, float left, float bottom, float width, float height, float thickness) {
    content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
    content.setLineWidth(thickness);
    content.roundRectangle(left, bottom, width, height, 3);
    content.stroke();
  }

  /** A link without a border; PDF/A wants it to be printable (ISO 19005-3, 6.3.2). */
  void link(Flow.Anchor target, float left, float bottom, float width, float height) {
    PdfWriter writer = content.getPdfWriter();
    PdfAnnotation link =
        PdfAnnotation.createLink(
            writer,
            new Rectangle(left, bottom, left + width, bottom + height),
            PdfAnnotation.HIGHLIGHT_NONE,
            target.page(),
            new PdfDestination(PdfDestination.XYZ, 0, target.top(), 0));
    link.setFlags(PdfAnnotation.FLAGS_PRINT);
    link.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    writer.addAnnotation(link);
  }

  void ring(Ink ink, float x, float y, float radius, float thickness) {
    content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
    content.setLineWidth(thickness);
    content.circle(x, y, radius);
    content.stroke();
  }

  /** A single character whose baseline begins at this point and rises by this angle. */
  void turned(Line line, float x, float y, double angle) {
    Line.Run run = line.runs().get(0);
    Ink ink = run.style().ink();
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    content.beginText();
    content.setFontAndSize(fonts.get(run.face()), run.style().size());
    content.setCharacterSpacing(0);
    content.setTextMatrix(cos, sin, -sin, cos, x, y);
    content.showText(run.text());
    content.endText();
  }

  void line(Line line, float left, float baseline) {
    float x = left;
    for (Line.Run run : line.runs()) {
      Ink ink = run.style().ink();
      content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
      content.beginText();
      content.setFontAndSize(fonts.get(run.face()), run.style().size());
      content.setCharacterSpacing(line.spacing());
      content.setTextMatrix(x, baseline);
      content.showText(run.text());
      content.endText();
      x += run.width() + line.spacing() * run.text().codePointCount(0, run.text().length());
    }
  }
}
