package org.yanbao.samples.print;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Puts a line of text into a form that the page then shows. */
final class PdfForms {

  private PdfForms() {}

  static void show(
      PDDocument pdf,
      PDPageContentStream page,
      Consumer<PDPageContentStream> writing,
      Sheet.Text text)
      throws IOException {
    PDAppearanceStream form = around(pdf, text);
    try (PDPageContentStream content = new PDPageContentStream(pdf, form)) {
      writing.accept(content);
    }
    page.drawForm(form);
  }

  /** An empty form, as large as a line of text. */
  static PDAppearanceStream around(PDDocument pdf, Sheet.Text text) {
    PDAppearanceStream form = new PDAppearanceStream(pdf);
    float width = Typeface.width(text.letters(), text.size(), text.size());
    form.setBBox(
        new PDRectangle(
            text.xs()[0] - 1, -text.baseline() - text.size(), width + 2, 2.5f * text.size()));
    form.setResources(new PDResources());
    return form;
  }
}
