package org.yanbao.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yanbao.publish.AuditRecord;

/** The words of a findings PDF as OpenPDF sets them by itself: no archive, no line breaking. */
final class PlainPdf {
  private static final List<String> FONTS =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

  private final List<BaseFont> faces = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final byte[] attachment;

  PlainPdf(AuditRecord record, byte[] attachment) throws IOException {
    this.attachment = attachment;
    for (String font : FONTS) {
      try (InputStream in = PlainPdf.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + font)) {
        faces.add(
            BaseFont.createFont(
                font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null));
      }
    }
    lines.add(record.agency() + record.verdict().chinese());
    record.findings().forEach(f -> lines.add(f.rule() + f.title() + f.message() + f.basis()));
    record.checks().forEach(check -> lines.add(check.rule() + check.title() + check.reason()));
  }

  byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    document.open();
    for (int i = 0; i < lines.size(); i++) {
      document.add(new Paragraph(lines.get(i), new Font(faces.get(i % 2), 7)));
    }
    try {
      writer.addFileAttachment(
          "findings.json",
          PdfFileSpecification.fileEmbedded(writer, null, "findings.json", attachment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.close();
    return out.toByteArray();
  }
}
