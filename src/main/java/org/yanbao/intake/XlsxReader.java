package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yanbao.document.Document;

/**
 * Reads Office Open XML workbooks (ISO/IEC 29500-1, 18), strict ones included. Own code, because
 * Tika drops blank cells at the end of a row and all spans, and POI's model keeps every styled
 * empty row in memory; how numbers are shown is left to POI.
 */
final class XlsxReader implements FormatReader {

  /** Bytes that a sheet may unpack to: a million styled empty rows are below it. */
  private static final long SHEET_BYTES = 512L << 20;

  /**
   * A sheet as the workbook lists it.
   *
   * @param name its name
   * @param id by which the workbook refers to its part
   * @param hidden whether it is not shown
   */
  private record Listed(String name, String id, boolean hidden) {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.XLSX);
  }

  @Override
  public Document read(SourceFile source) throws IOException, UnreadableException {
    try (ZipParts zip = new ZipParts(source.path())) {
      String main = XlsxParts.of(zip, "").ofType("officeDocument");
      if (main.endsWith(".bin")) {
        throw new UnreadableException(
            UnreadableException.Kind.UNSUPPORTED, "暂不支持读取二进制工作簿（xlsb），请另存为 Excel 工作簿（xlsx）后重新报送。");
      }
      return read(zip, main, source.mediaType());
    }
  }

  private static Document read(ZipParts zip, String main, String mediaType) throws IOException {
    List<Listed> sheets = new ArrayList<>();
    boolean from1904 = false;
    boolean stale = false;
    try (XmlCursor xml = new XmlCursor(required(zip.open(main)))) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "workbookPr" -> from1904 = isOn(xml.attribute("date1904"));
          case "calcPr" -> stale = isOn(xml.attribute("fullCalcOnLoad"));
          case "sheet" ->
              sheets.add(
                  new Listed(
                      xml.attribute("name"),
                      xml.attribute("id"),
                      xml.attribute("state")
                          .toLowerCase(java.util.Locale.ROOT)
                          .contains("hidden")));
          default -> {
            // views, names
          }
        }
      }
    }
    XlsxParts parts = XlsxParts.of(zip, main);
    List<String> strings = strings(zip.open(parts.ofType("sharedStrings")));
    XlsxStyles styles = XlsxStyles.read(zip.open(parts.ofType("styles")));
    SheetNumber numbers = new SheetNumber(from1904);
    WorkbookDocument workbook = new WorkbookDocument();
    for (Listed listed : sheets) {
      XlsxParts.Link link = parts.byId(listed.id()).orElseThrow(() -> new IOException("no sheet"));
      if (!link.type().equals("worksheet")) {
        continue;
      }
      if (listed.hidden()) {
        workbook.leaveOut(listed.name());
        continue;
      }
      XlsxSheet reader = new XlsxSheet(listed.name(), strings, styles, numbers, stale);
      try (XmlCursor xml = new XmlCursor(required(zip.open(link.target(), SHEET_BYTES)))) {
        Sheet sheet = reader.read(xml);
        String drawing =
            XlsxParts.of(zip, link.target())
                .byId(reader.drawing())
                .map(XlsxParts.Link::target)
                .orElse("");
        XlsxDrawing drawn = XlsxDrawing.read(zip.open(drawing));
        workbook.add(sheet, drawn.texts(), drawn.pictures());
      }
    }
    return workbook.build(mediaType, "");
  }

  private static InputStream required(Optional<InputStream> part) throws IOException {
    return part.orElseThrow(() -> new IOException("part missing"));
  }

  private static List<String> strings(Optional<InputStream> part) throws IOException {
    List<String> strings = new ArrayList<>();
    if (part.isPresent()) {
      try (XmlCursor xml = new XmlCursor(part.get())) {
        while (xml.next()) {
          if (xml.isStart() && xml.name().equals("si")) {
            strings.add(XlsxText.read(xml));
          }
        }
      }
    }
    return strings;
  }

  private static boolean isOn(String value) {
    return value.equals("1") || value.equals("true");
  }
}
