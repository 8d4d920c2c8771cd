package org.yanbao.acceptance.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files and pictures: loops, nesting, streams and pictures that swell. */
final class HostilePages {
  private static final int MEGABYTE = 1 << 20;

  private HostilePages() {}

  static void writeTo(HostileFolder folder) throws IOException {
    folder.text("cut.pdf", "PDF", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R");
    folder.file(
        "loop.pdf",
        "",
        out ->
            write(
                out,
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 2 0 R >>",
                "<< /Type /Pages /Kids [2 0 R] /Count 2 /Parent 3 0 R >>"));
    folder.file(
        "form-loop.pdf",
        "",
        out ->
            write(
                out,
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e9 1e9] /Contents 5 0 R"
                    + " /Resources << /XObject << /F 4 0 R >> >> >>",
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5"
                    + " /Resources << /XObject << /F 4 0 R >> >> >>\nstream\n/F Do\nendstream",
                "<< /Length 11 >>\nstream\n/F Do /F Do\nendstream"));
    folder.file(
        "self-length.pdf",
        "",
        out ->
            write(
                out,
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
                "<< /Length 4 0 R >>\nstream\nBT ET\nendstream"));
    folder.file(
        "deep.pdf",
        "",
        out ->
            write(
                out,
                "<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(200_000),
                "<< /Type /Pages /Kids [] /Count 0 >>"));
    folder.file("swelling.pdf", "", HostilePages::swelling);
    folder.file("locked.pdf", "密码", HostilePages::locked);
    folder.file("giant.png", "PNG", HostilePages::giantPicture);
  }

  private static void write(OutputStream out, String... objects) throws IOException {
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    for (int i = 0; i < objects.length; i++) {
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    pdf.append("trailer\n<< /Root 1 0 R /Size ").append(objects.length + 1).append(" >>\n%%EOF\n");
    out.write(pdf.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A page whose content unpacks to a hundred megabytes of blanks. */
  private static void swelling(OutputStream out) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.ISO_8859_1);
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      for (int i = 0; i < 100; i++) {
        deflater.write(blanks);
      }
    }
    String content = packed.toString(StandardCharsets.ISO_8859_1);
    write(
        out,
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
        "<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
            .formatted(content.length(), content));
  }

  private static void locked(OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      pdf.save(out);
    }
  }

  /** A picture that says it is sixty thousand pixels wide and high. */
  private static void giantPicture(OutputStream out) throws IOException {
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    byte[] header = {
      'I', 'H', 'D', 'R', 0, 0, (byte) 0xea, 0x60, 0, 0, (byte) 0xea, 0x60, 8, 2, 0, 0, 0
    };
    CRC32 crc = new CRC32();
    crc.update(header);
    out.write(new byte[] {0, 0, 0, 13});
    out.write(header);
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write((int) (crc.getValue() >> shift));
    }
  }
}
