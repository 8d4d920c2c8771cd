package org.yanbao.samples.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Letters as little drawings: fonts of type 3, each of at most 200 characters. */
final class DrawnLetters {

  private static final int MOST = 200;

  private record Slot(COSDictionary font, int code) {}

  private final PDDocument pdf;
  private final Map<String, Slot> slots = new HashMap<>();
  private final List<StringBuilder> maps = new ArrayList<>();
  private COSDictionary font;
  private int used = MOST;

  DrawnLetters(PDDocument pdf) {
    this.pdf = pdf;
  }

  void show(PDPageContentStream page, Sheet.Text text) throws IOException {
    PDAppearanceStream form = PdfForms.around(pdf, text);
    StringBuilder content = new StringBuilder("BT ");
    for (int i = 0; i < text.letters().size(); i++) {
      Slot slot = slots.get(text.letters().get(i));
      if (slot == null) {
        slot = add(text.letters().get(i));
        slots.put(text.letters().get(i), slot);
      }
      COSName name = form.getResources().add(new PDType3Font(slot.font()));
      content.append(
          String.format(
              "/%s %s Tf 1 0 0 1 %s %s Tm <%02x> Tj ",
              name.getName(), text.size(), text.xs()[i], -text.baseline(), slot.code()));
    }
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(content.append("ET").toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.drawForm(form);
  }

  private Slot add(String letter) throws IOException {
    if (used == MOST) {
      begin();
    }
    int code = 1 + used++;
    float width = Typeface.width(letter, 1000);
    COSStream drawing = stream(width + " 0 d0 50 0 100 700 re f");
    COSName name = COSName.getPDFName("g" + code);
    font.getCOSDictionary(COSName.CHAR_PROCS).setItem(name, drawing);
    COSArray encoding = font.getCOSDictionary(COSName.ENCODING).getCOSArray(COSName.DIFFERENCES);
    encoding.add(COSInteger.get(code));
    encoding.add(name);
    font.getCOSArray(COSName.WIDTHS).add(new COSFloat(width));
    font.setInt(COSName.LAST_CHAR, code);
    StringBuilder map = maps.get(maps.size() - 1);
    map.append(
        String.format("1 beginbfchar <%02x> <%04x> endbfchar%n", code, letter.codePointAt(0)));
    font.setItem(
        COSName.TO_UNICODE,
        stream(
            "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff>"
                + " endcodespacerange\n"
                + map
                + "endcmap end"));
    return new Slot(font, code);
  }

  private void begin() {
    font = new COSDictionary();
    used = 0;
    maps.add(new StringBuilder());
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.CHAR_PROCS, new COSDictionary());
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, new COSArray());
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setItem(COSName.WIDTHS, new COSArray());
    font.setItem(COSName.RESOURCES, new COSDictionary());
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  private COSStream stream(String content) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
