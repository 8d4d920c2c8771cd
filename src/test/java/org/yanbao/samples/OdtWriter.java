package org.yanbao.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument text. */
public final class OdtWriter implements DraftWriter {

  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
      <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """
          .formatted(MEDIA_TYPE);

  private static final String CONTENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2">
      <office:body><office:text>
      %s</office:text></office:body></office:document-content>
      """;

  @Override
  public byte[] write(Draft draft) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        storeMediaType(zip);
        put(zip, "META-INF/manifest.xml", MANIFEST);
        put(zip, "content.xml", CONTENT.formatted(body(draft)));
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** OpenDocument 1.2 part 3, 3.3: the first entry, not compressed. */
  private static void storeMediaType(ZipOutputStream zip) throws IOException {
    byte[] bytes = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String body(Draft draft) {
    StringBuilder xml = new StringBuilder();
    heading(xml, draft.title(), 1);
    FormGrid grid = new FormGrid(draft);
    int tables = 0;
    for (DraftSection section : draft.sections()) {
      if (!section.heading().isEmpty()) {
        heading(xml, section.heading(), 2);
      }
      for (String part : section.parts()) {
        if (DraftSection.isTable(part)) {
          for (List<List<GridCell>> rows : grid.laidOut(DraftSection.tableOf(part))) {
            table(xml, rows, ++tables);
          }
        } else {
          paragraph(xml, part);
        }
      }
    }
    return xml.toString();
  }

  private static void heading(StringBuilder xml, String text, int level) {
    xml.append("<text:h text:outline-level=\"").append(level).append("\">");
    xml.append(HtmlWriter.escape(text)).append("</text:h>\n");
  }

  private static void paragraph(StringBuilder xml, String text) {
    xml.append("<text:p>").append(HtmlWriter.escape(text)).append("</text:p>\n");
  }

  private static void table(StringBuilder xml, List<List<GridCell>> rows, int number) {
    PlacedGrid grid = PlacedGrid.of(rows);
    xml.append("<table:table table:name=\"表").append(number).append("\">\n");
    xml.append("<table:table-column table:number-columns-repeated=\"").append(grid.columns());
    xml.append("\"/>\n");
    for (int row = 0; row < rows.size(); row++) {
      xml.append("<table:table-row>");
      for (PlacedGrid.Placed placed : grid.row(row)) {
        if (placed.row() == row) {
          cell(xml, placed.cell());
        } else {
          xml.append("<table:covered-table-cell/>".repeat(placed.cell().columns()));
        }
      }
      xml.append("</table:table-row>\n");
    }
    xml.append("</table:table>\n");
  }

  private static void cell(StringBuilder xml, GridCell cell) {
    xml.append("<table:table-cell");
    if (cell.columns() > 1) {
      xml.append(" table:number-columns-spanned=\"").append(cell.columns()).append('"');
    }
    if (cell.rows() > 1) {
      xml.append(" table:number-rows-spanned=\"").append(cell.rows()).append('"');
    }
    xml.append(" office:value-type=\"string\"><text:p>");
    xml.append(HtmlWriter.escape(cell.text())).append("</text:p></table:table-cell>");
    xml.append("<table:covered-table-cell/>".repeat(cell.columns() - 1));
  }
}
