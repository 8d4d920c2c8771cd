package org.yanbao.publish.summary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a docx file (ECMA-376 part 2) round a body and a footer. Written directly: the
 * library that reads such files loads all their vocabulary first, which takes longer than the audit
 * of several reports.
 */
final class WordFile {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + OFFICE
          + "\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** Under this the section names the footer. */
  static final String FOOTER = "rId1";

  private WordFile() {}

  /** Writes what stands in the body of a document. */
  interface Body {
    void write(Writer out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param body what stands in the body, the section included; not held in memory
   * @param footer what stands in the footer of every page
   */
  static void write(Body body, String footer, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    part(
        zip,
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
            + "openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
            + "ContentType=\"application/xml\"/>"
            + override("document", "document.main")
            + override("footer", "footer")
            + "</Types>");
    part(zip, "_rels/.rels", relationship("officeDocument", "word/document.xml"));
    part(zip, "word/_rels/document.xml.rels", relationship("footer", "footer.xml"));
    part(
        zip,
        "word/document.xml",
        document -> {
          document.write("<w:document" + NAMESPACES + "><w:body>");
          body.write(document);
          document.write("</w:body></w:document>");
        });
    part(zip, "word/footer.xml", "<w:ftr" + NAMESPACES + ">" + footer + "</w:ftr>");
    zip.finish();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + type
        + "+xml\"/>";
  }

  private static String relationship(String type, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\""
        + FOOTER
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    part(zip, name, out -> out.write(xml));
  }

  private static void part(ZipOutputStream zip, String name, Body xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    out.write(HEAD);
    xml.write(out);
    out.flush();
    zip.closeEntry();
  }
}
