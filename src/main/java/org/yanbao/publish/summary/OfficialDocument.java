package org.yanbao.publish.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/**
 * A Word document in the layout of official papers (GB/T 9704: margins, faces, sizes, line
 * spacing), written as it comes: a table may be as long as it likes. Not thread-safe.
 */
final class OfficialDocument {
  private static final String TITLE = "方正小标宋简体";
  private static final String BODY = "仿宋_GB2312";
  private static final String HEADING = "黑体";
  private static final String SUBHEADING = "楷体_GB2312";
  private static final String TABLE = "宋体";
  private static final String LATIN = "Times New Roman";
  private static final int BODY_SIZE = 16;
  private static final int TABLE_SIZE = 12;
  private static final int FOOTER_SIZE = 14;

  /** Of a line, in twentieths of a point, exactly. */
  private static final String EXACT = "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/>";

  /** Between the margins of A4, in twentieths of a point. */
  private static final int TEXT_WIDTH = 8844;

  private static final int INDENT = 2 * BODY_SIZE * 20;
  private static final String KEEP_NEXT = "<w:keepNext/>";

  private final Writer body;

  /** The last paragraph, but for its beginning: it may have to stay with the next. */
  private String last = "";

  private OfficialDocument(Writer body) {
    this.body = body;
  }

  /** Fills a document. */
  interface Content {
    void fill(OfficialDocument document) throws IOException;
  }

  /**
   * Writes a document.
   *
   * @throws IOException when it cannot be written
   */
  static void write(OutputStream out, Content content) throws IOException {
    WordFile.write(
        body -> {
          OfficialDocument document = new OfficialDocument(body);
          content.fill(document);
          document.endParagraph("");
          body.write(section());
        },
        footer(),
        out);
  }

  /** The title, broken where its words end. */
  void title(List<String> lines) throws IOException {
    paragraph(
        "<w:spacing w:after=\"320\" w:line=\"312\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
        run(TITLE, 22, String.join("</w:t><w:br/><w:t xml:space=\"preserve\">", escaped(lines))));
  }

  void centred(String text) throws IOException {
    paragraph(properties("", 0, "center"), text(SUBHEADING, text));
  }

  void heading(String text) throws IOException {
    paragraph(
        KEEP_NEXT + properties("", INDENT, "left") + "<w:outlineLvl w:val=\"0\"/>",
        text(HEADING, text));
  }

  void paragraph(String text) throws IOException {
    paragraph(properties("", INDENT, "both"), text(BODY, text));
  }

  /** A paragraph that begins with a heading of the second level. */
  void item(String head, String text) throws IOException {
    paragraph(properties("", INDENT, "both"), text(SUBHEADING, head) + text(BODY, text));
  }

  /** The lines of the signature, at the right, never alone on a page. */
  void ending(List<String> lines) throws IOException {
    endParagraph(KEEP_NEXT);
    for (int i = 0; i < lines.size(); i++) {
      String right = " w:right=\"" + INDENT * 2 + "\"";
      paragraph(
          (i < lines.size() - 1 ? KEEP_NEXT : "") + properties(right, 0, "right"),
          text(BODY, lines.get(i)));
    }
  }

  /**
   * A table whose first row is repeated on every page.
   *
   * @param widths of the columns, in hundredths of the whole
   */
  void table(List<String> head, int[] widths, Iterable<List<String>> rows) throws IOException {
    endParagraph("");
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(Integer.toString(TEXT_WIDTH));
    body.append("\" w:type=\"dxa\"/><w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      body.append("<w:").append(side);
      body.append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
    }
    body.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for (int width : widths) {
      body.append("<w:gridCol w:w=\"")
          .append(Integer.toString(width * TEXT_WIDTH / 100))
          .append("\"/>");
    }
    body.append("</w:tblGrid>");
    row("<w:tblHeader/>", head, widths, HEADING);
    for (List<String> row : rows) {
      row("", row, widths, TABLE);
    }
    body.append("</w:tbl>");
    paragraph(properties("", 0, "left"), "");
  }

  private void row(String properties, List<String> texts, int[] widths, String font)
      throws IOException {
    body.append("<w:tr><w:trPr><w:cantSplit/>").append(properties).append("</w:trPr>");
    for (int i = 0; i < texts.size(); i++) {
      boolean isLong = widths[i] > 20;
      body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
          .append(Integer.toString(widths[i] * TEXT_WIDTH / 100));
      body.append(
          "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:jc w:val=\"");
      body.append(isLong ? "left" : "center").append("\"/></w:pPr>");
      body.append(run(font, TABLE_SIZE, escaped(texts.get(i)))).append("</w:p></w:tc>");
    }
    body.append("</w:tr>");
  }

  private void paragraph(String properties, String runs) throws IOException {
    endParagraph("");
    last = properties + "</w:pPr>" + runs + "</w:p>";
  }

  private void endParagraph(String property) throws IOException {
    if (!last.isEmpty()) {
      body.append("<w:p><w:pPr>").append(property).append(last);
      last = "";
    }
  }

  private static String properties(String indents, int firstLine, String alignment) {
    return EXACT
        + "<w:ind"
        + indents
        + " w:firstLine=\""
        + firstLine
        + "\"/><w:jc w:val=\""
        + alignment
        + "\"/>";
  }

  private static String text(String font, String text) {
    return run(font, BODY_SIZE, escaped(text));
  }

  private static String run(String font, int size, String markup) {
    return run(font, size, "<w:t xml:space=\"preserve\">", markup, "</w:t>");
  }

  private static String run(String font, int size, String begin, String markup, String end) {
    return "<w:r><w:rPr><w:rFonts w:ascii=\""
        + LATIN
        + "\" w:hAnsi=\""
        + LATIN
        + "\" w:eastAsia=\""
        + font
        + "\"/><w:sz w:val=\""
        + 2 * size
        + "\"/><w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/></w:rPr>"
        + begin
        + markup
        + end
        + "</w:r>";
  }

  private static String footer() {
    StringBuilder footer = new StringBuilder("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>");
    footer.append(run(TABLE, FOOTER_SIZE, "— ")).append(field("begin"));
    footer.append(
        run(
            TABLE,
            FOOTER_SIZE,
            "<w:instrText xml:space=\"preserve\">",
            " PAGE ",
            "</w:instrText>"));
    footer.append(field("separate")).append(run(TABLE, FOOTER_SIZE, "1")).append(field("end"));
    return footer.append(run(TABLE, FOOTER_SIZE, " —")).append("</w:p>").toString();
  }

  private static String field(String type) {
    return run(TABLE, FOOTER_SIZE, "<w:fldChar w:fldCharType=\"", type, "\"/>");
  }

  private static String section() {
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\""
        + WordFile.FOOTER
        + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\""
        + millimetres(37)
        + "\" w:right=\""
        + millimetres(26)
        + "\" w:bottom=\""
        + millimetres(35)
        + "\" w:left=\""
        + millimetres(28)
        + "\" w:header=\""
        + millimetres(15)
        + "\" w:footer=\""
        + millimetres(25)
        + "\" w:gutter=\"0\"/></w:sectPr>";
  }

  private static long millimetres(int length) {
    return Math.round(length * 1440 / 25.4);
  }

  private static List<String> escaped(List<String> texts) {
    return texts.stream().map(OfficialDocument::escaped).toList();
  }

  /** Text as XML 1.0 has it; what no XML file may hold is left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c -> c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\t')
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
