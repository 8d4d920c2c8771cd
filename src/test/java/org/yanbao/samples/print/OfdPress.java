package org.yanbao.samples.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftWriter;

/**
 * Prints drafts as OFD (GB/T 33190-2016).
 *
 * @param style how the pages look
 * @param manner how text is written
 */
public record OfdPress(PrintStyle style, Manner manner) implements DraftWriter {

  /** How text is written. */
  public enum Manner {
    /** A line is an object, all its distances stated. */
    LINES,
    /** A character is an object. */
    LETTERS,
    /** Measured in points, each object brought to its size by its matrix. */
    SCALED,
    /** What all pages have lies on a template. */
    TEMPLATED
  }

  private static final float MILLIMETRES = 25.4f / 72;
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  @Override
  public byte[] write(Draft draft) {
    List<Sheet> sheets = Printer.print(draft, style);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "OFD.xml",
          "<ofd:OFD"
              + NAMESPACE
              + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
      StringBuilder pages = new StringBuilder();
      for (int i = 0; i < sheets.size(); i++) {
        String name = "Pages/Page_" + i + "/Content.xml";
        pages.append("<ofd:Page ID=\"").append(i + 1).append("\" BaseLoc=\"").append(name);
        pages.append("\"/>");
        part(zip, "Doc_0/" + name, page(sheets.get(i)));
      }
      String box = numbers(0, 0, style.width() * MILLIMETRES, style.height() * MILLIMETRES);
      part(
          zip,
          "Doc_0/Document.xml",
          "<ofd:Document"
              + NAMESPACE
              + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>"
              + box
              + "</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID=\"900\" BaseLoc=\"T.xml\"/>"
              + "</ofd:CommonData><ofd:Pages>"
              + pages
              + "</ofd:Pages></ofd:Document>");
      part(
          zip,
          "Doc_0/T.xml",
          "<ofd:Page"
              + NAMESPACE
              + "><ofd:Content><ofd:Layer>"
              + text("0", style.width() - 30, 20, 6, "", 1)
              + "</ofd:Layer></ofd:Content></ofd:Page>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String page(Sheet sheet) {
    StringBuilder page = new StringBuilder("<ofd:Page" + NAMESPACE + ">");
    page.append(manner == Manner.TEMPLATED ? "<ofd:Template TemplateID=\"900\"/>" : "");
    page.append("<ofd:Content><ofd:Layer><ofd:PageBlock>");
    for (Sheet.Mark mark : sheet.marks()) {
      if (mark instanceof Sheet.Ground ground) {
        page.append(OfdBorders.ground(ground));
      }
    }
    for (Sheet.Mark mark : sheet.marks()) {
      if (mark instanceof Sheet.Text text) {
        page.append(text(text));
      } else if (mark instanceof Sheet.Border border && style.ruling().draws(border)) {
        page.append(OfdBorders.border(border, style.ruling()));
      }
    }
    return page.append("</ofd:PageBlock></ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  private String text(Sheet.Text text) {
    float scale = manner == Manner.SCALED ? MILLIMETRES : 1;
    StringBuilder objects = new StringBuilder();
    int step = manner == Manner.LETTERS ? 1 : text.letters().size();
    for (int from = 0; from < text.letters().size(); from += step) {
      StringBuilder distances = new StringBuilder();
      for (int i = from + 1; i < from + step; i++) {
        float distance = (text.xs()[i] - text.xs()[i - 1]) * MILLIMETRES / scale;
        distances.append(String.format(Locale.ROOT, "%.4f ", distance));
      }
      objects.append(
          text(
              String.join("", text.letters().subList(from, from + step)),
              text.xs()[from],
              text.baseline(),
              text.size(),
              distances.toString().strip(),
              scale));
    }
    return objects.toString();
  }

  private static String text(
      String letters, float x, float baseline, float size, String distances, float scale) {
    float up = size * MILLIMETRES;
    return "<ofd:TextObject Boundary=\""
        + numbers(x * MILLIMETRES, baseline * MILLIMETRES - up, 500, 1.5f * up)
        + "\" CTM=\""
        + numbers(scale, 0, 0, scale, 0, 0)
        + "\" Font=\"2\" Size=\""
        + numbers(up / scale)
        + "\"><ofd:TextCode X=\"0\" Y=\""
        + numbers(up / scale)
        + (distances.isEmpty() ? "" : "\" DeltaX=\"" + distances)
        + "\">"
        + letters.replace("&", "&amp;").replace("<", "&lt;")
        + "</ofd:TextCode></ofd:TextObject>";
  }

  static String numbers(float... values) {
    StringBuilder text = new StringBuilder();
    for (float value : values) {
      text.append(String.format(Locale.ROOT, "%.4f ", value));
    }
    return text.toString().strip();
  }
}
