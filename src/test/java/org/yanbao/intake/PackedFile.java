package org.yanbao.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes packed documents out of the parts that a test is about. */
final class PackedFile {

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private static final String OPEN_DOCUMENT =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private PackedFile() {}

  /** A Word document with that body. */
  static PackedFile docx(String body) {
    PackedFile file = new PackedFile();
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    file.parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + types
            + "\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    file.parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
    file.parts.put("word/_rels/document.xml.rels", "");
    file.parts.put(
        "word/document.xml",
        "<w:document " + WORD + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    return file;
  }

  /** An OpenDocument text with those automatic styles and that body. */
  static PackedFile odt(String styles, String body) {
    PackedFile file = new PackedFile();
    file.parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    file.parts.put(
        "content.xml",
        "<office:document-content "
            + OPEN_DOCUMENT
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return file;
  }

  /** Adds a part of a Word document: {@code styles}, {@code numbering}, {@code footnotes}. */
  PackedFile with(String type, String content) {
    parts.put(
        "word/" + type + ".xml", "<w:" + type + " " + WORD + ">" + content + "</w:" + type + ">");
    return this;
  }

  /** Adds or replaces a part as it is. */
  PackedFile withPart(String name, String content) {
    parts.put(name, content);
    return this;
  }

  Path write(Path file) throws IOException {
    StringBuilder targets = new StringBuilder();
    for (String type : new String[] {"styles", "numbering", "footnotes"}) {
      if (parts.containsKey("word/" + type + ".xml")) {
        targets.append(relationship(type, type + ".xml"));
      }
    }
    parts.computeIfPresent(
        "word/_rels/document.xml.rels", (name, old) -> relationshipsOf(targets.toString()));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static String relationships(String type, String target) {
    return relationshipsOf(relationship(type, target));
  }

  private static String relationshipsOf(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static String relationship(String type, String target) {
    return "<Relationship Id=\""
        + type
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
