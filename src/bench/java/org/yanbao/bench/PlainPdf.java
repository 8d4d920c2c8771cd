package org.yanbao.bench;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.yanbao.publish.typeset.Attachment;

/**
 * The pages of a sheet as OpenPDF draws them by itself: every text and every rule at the place and
 * in the look that it has in the sheet, with nothing left to measure or to break into lines, fonts
 * embedded by OpenPDF's own subset, the same files attached. No archive, no outline, no links.
 */
final class PlainPdf {
  private static final List<String> FONTS =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

  private final Map<String, BaseFont> faces = new HashMap<>();
  private final List<List<Consumer<PdfContentByte>>> pages = new ArrayList<>();
  private final List<Attachment> attachments;

  /** Takes the pages from a sheet. */
  PlainPdf(byte[] sheet, List<Attachment> attachments) throws IOException {
    this.attachments = attachments;
    for (String font : FONTS) {
      try (InputStream in = PlainPdf.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + font)) {
        faces.put(
            font.replace(".ttf", ""),
            BaseFont.createFont(
                font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null));
      }
    }
    try (PDDocument document = Loader.loadPDF(sheet)) {
      for (PDPage page : document.getPages()) {
        pages.add(drawings(page));
      }
    }
  }

  int pageCount() {
    return pages.size();
  }

  private List<Consumer<PdfContentByte>> drawings(PDPage page) throws IOException {
    List<Consumer<PdfContentByte>> drawings = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(page);
    PDFont font = null;
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (!(token instanceof Operator operator)) {
        operands.add(token);
        continue;
      }
      if (operator.getName().equals("Tf")) {
        font = page.getResources().getFont((COSName) operands.get(0));
      }
      drawings.add(drawing(operator.getName(), operands, font));
      operands.clear();
    }
    return drawings;
  }

  private Consumer<PdfContentByte> drawing(String operator, List<Object> operands, PDFont font)
      throws IOException {
    if (operator.equals("Tf")) {
      BaseFont face = faces.get(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
      float size = ((COSNumber) operands.get(1)).floatValue();
      return content -> content.setFontAndSize(face, size);
    }
    if (operator.equals("Tj")) {
      String text = text((COSString) operands.get(0), font);
      return content -> content.showText(text);
    }
    float[] n = new float[operands.size()];
    for (int i = 0; i < n.length; i++) {
      n[i] = ((COSNumber) operands.get(i)).floatValue();
    }
    return switch (operator) {
      case "q" -> PdfContentByte::saveState;
      case "Q" -> PdfContentByte::restoreState;
      case "BT" -> PdfContentByte::beginText;
      case "ET" -> PdfContentByte::endText;
      case "f" -> PdfContentByte::fill;
      case "S" -> PdfContentByte::stroke;
      case "h" -> PdfContentByte::closePath;
      case "Tc" -> content -> content.setCharacterSpacing(n[0]);
      case "Td" -> content -> content.moveText(n[0], n[1]);
      case "Tm" -> content -> content.setTextMatrix(n[0], n[1], n[2], n[3], n[4], n[5]);
      case "w" -> content -> content.setLineWidth(n[0]);
      case "rg" -> content -> content.setRGBColorFillF(n[0], n[1], n[2]);
      case "RG" -> content -> content.setRGBColorStrokeF(n[0], n[1], n[2]);
      case "re" -> content -> content.rectangle(n[0], n[1], n[2], n[3]);
      case "m" -> content -> content.moveTo(n[0], n[1]);
      case "l" -> content -> content.lineTo(n[0], n[1]);
      case "c" -> content -> content.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
      default -> throw new IOException("not drawn by sheets so far: " + operator);
    };
  }

  private static String text(COSString shown, PDFont font) throws IOException {
    StringBuilder text = new StringBuilder();
    InputStream codes = new ByteArrayInputStream(shown.getBytes());
    while (codes.available() > 0) {
      text.append(font.toUnicode(font.readCode(codes)));
    }
    return text.toString();
  }

  byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
    Document document = new Document(PageSize.A4);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.open();
    for (Attachment attachment : attachments) {
      attach(writer, attachment);
    }
    for (List<Consumer<PdfContentByte>> page : pages) {
      document.newPage();
      page.forEach(drawing -> drawing.accept(writer.getDirectContent()));
    }
    document.close();
    return out.toByteArray();
  }

  private static void attach(PdfWriter writer, Attachment attachment) {
    try {
      writer.addFileAttachment(
          attachment.description(),
          PdfFileSpecification.fileEmbedded(writer, null, attachment.name(), attachment.bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
