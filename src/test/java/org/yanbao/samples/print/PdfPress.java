package org.yanbao.samples.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.yanbao.samples.Draft;
import org.yanbao.samples.DraftWriter;

/**
 * Prints drafts as PDF in the manner of one producer or another.
 *
 * @param style how the pages look
 * @param lettering how text is written
 * @param paper how pages are held
 */
public record PdfPress(PrintStyle style, Lettering lettering, Paper paper) implements DraftWriter {

  private static final float SHIFT = 70;
  private static final float TWENTIETH = 0.05f;

  /** Prints in the plainest manner. */
  public static PdfPress of(PrintStyle style) {
    return new PdfPress(style, Lettering.LINES, Paper.UPRIGHT);
  }

  /** The same with text written otherwise. */
  public PdfPress with(Lettering other) {
    return new PdfPress(style, other, paper);
  }

  /** The same with pages held otherwise. */
  public PdfPress with(Paper other) {
    return new PdfPress(style, lettering, other);
  }

  @Override
  public byte[] write(Draft draft) {
    try (PDDocument pdf = new PDDocument()) {
      PDFont font =
          lettering == Lettering.DRAWN ? null : PDType0Font.load(pdf, Typeface.font(), true);
      DrawnLetters drawn = new DrawnLetters(pdf);
      for (Sheet sheet : Printer.print(draft, style)) {
        PDPage page = page(sheet);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.transform(place(sheet));
          float scale = paper == Paper.SCALED ? TWENTIETH : 1;
          List<Sheet.Mark> marks = new ArrayList<>();
          sheet.marks().forEach(mark -> marks.add(mark.times(1 / scale)));
          if (lettering == Lettering.BACKWARDS) {
            Collections.reverse(marks);
          }
          PdfBorders borders = new PdfBorders(content, style.ruling());
          for (Sheet.Mark mark : marks) {
            if (mark instanceof Sheet.Ground ground) {
              borders.fill(ground);
            }
          }
          for (Sheet.Mark mark : marks) {
            if (mark instanceof Sheet.Text text) {
              write(pdf, content, font, drawn, text);
            } else if (mark instanceof Sheet.Border border && style.ruling().draws(border)) {
              borders.draw(border);
            }
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (font != null && lettering == Lettering.CODED) {
        pdf.save(new ByteArrayOutputStream());
        font.getCOSObject().removeItem(COSName.TO_UNICODE);
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPage page(Sheet sheet) {
    boolean lying =
        paper == Paper.TURNED_90 || paper == Paper.TURNED_270 || paper == Paper.SIDEWAYS;
    PDPage page =
        new PDPage(
            lying
                ? new PDRectangle(sheet.height(), sheet.width())
                : new PDRectangle(sheet.width(), sheet.height()));
    switch (paper) {
      case TURNED_90 -> page.setRotation(90);
      case TURNED_180 -> page.setRotation(180);
      case TURNED_270 -> page.setRotation(270);
      case CROPPED -> {
        page.setMediaBox(
            new PDRectangle(-SHIFT, -SHIFT, sheet.width() + 3 * SHIFT, sheet.height() + 3 * SHIFT));
        page.setCropBox(new PDRectangle(SHIFT, SHIFT, sheet.width(), sheet.height()));
      }
      default -> {
        // nothing to say
      }
    }
    return page;
  }

  /** From points below the top left corner, y upwards and negative, to the page. */
  private Matrix place(Sheet sheet) {
    float w = sheet.width();
    float h = sheet.height();
    return switch (paper) {
      case UPRIGHT -> new Matrix(1, 0, 0, 1, 0, h);
      case TURNED_90, SIDEWAYS -> new Matrix(0, 1, -1, 0, 0, 0);
      case TURNED_180 -> new Matrix(-1, 0, 0, -1, w, 0);
      case TURNED_270 -> new Matrix(0, -1, 1, 0, h, w);
      case CROPPED -> new Matrix(1, 0, 0, 1, SHIFT, SHIFT + h);
      case SCALED -> new Matrix(TWENTIETH, 0, 0, TWENTIETH, 0, h);
    };
  }

  private void write(
      PDDocument pdf, PDPageContentStream content, PDFont font, DrawnLetters drawn, Sheet.Text text)
      throws IOException {
    content.setNonStrokingColor(text.size() > 40 ? new Color(0xD8, 0xD8, 0xD8) : Color.BLACK);
    switch (lettering) {
      case LINES, CODED, BACKWARDS -> show(content, font, text, 0, text.letters().size(), 0);
      case LETTERS -> {
        for (int i = 0; i < text.letters().size(); i++) {
          show(content, font, text, i, i + 1, 0);
        }
      }
      case TWICE -> {
        show(content, font, text, 0, text.letters().size(), 0);
        show(content, font, text, 0, text.letters().size(), 0.04f * text.size());
      }
      case OUTLINED -> {
        content.setLineWidth(0.2f);
        content.setRenderingMode(RenderingMode.FILL_STROKE);
        show(content, font, text, 0, text.letters().size(), 0);
      }
      case FORMS -> PdfForms.show(pdf, content, form -> show(form, font, text), text);
      case DRAWN -> drawn.show(content, text);
      case REPLACED -> {
        for (int i = 0; i < text.letters().size(); i++) {
          COSDictionary properties = new COSDictionary();
          properties.setString(COSName.ACTUAL_TEXT, text.letters().get(i));
          content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
          show(content, font, text, i, i + 1, 0);
          content.endMarkedContent();
        }
      }
    }
  }

  private static void show(PDPageContentStream form, PDFont font, Sheet.Text text) {
    try {
      show(form, font, text, 0, text.letters().size(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Characters from one to another; each stands where the line says. */
  private static void show(
      PDPageContentStream content, PDFont font, Sheet.Text text, int from, int to, float right)
      throws IOException {
    content.beginText();
    content.setFont(font, text.size());
    content.newLineAtOffset(text.xs()[from] + right, -text.baseline());
    List<Object> parts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      parts.add(text.letters().get(i));
      if (i + 1 < to) {
        float step = text.xs()[i + 1] - text.xs()[i];
        float own = Typeface.width(text.letters().get(i), text.size());
        parts.add((own - step) * 1000 / text.size());
      }
    }
    content.showTextWithPositioning(parts.toArray());
    content.endText();
  }
}
