package org.yanbao.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF, where possible at the resolution of the scan that they show. */
final class PdfPictures implements PagePictures {

  private static final float LEAST_DPI = 200;
  private static final float MOST_DPI = 300;
  private static final float POOR_DPI = 100;
  private static final float MOST_PIXELS = 24e6f;
  private static final float INCH = 72;

  private final PDDocument pdf;
  private final PDFRenderer renderer;

  PdfPictures(PDDocument pdf) {
    this.pdf = pdf;
    this.renderer = new PDFRenderer(pdf);
  }

  @Override
  public Picture draw(int number) throws IOException {
    PDPage page = pdf.getPage(number - 1);
    float width = page.getCropBox().getWidth() / INCH;
    float height = page.getCropBox().getHeight() / INCH;
    float dpi = Math.max(LEAST_DPI, Math.min(MOST_DPI, scanned(page, width, height)));
    if (width * height * dpi * dpi > MOST_PIXELS) {
      dpi = (float) Math.sqrt(MOST_PIXELS / (width * height));
    }
    if (dpi < POOR_DPI) {
      throw new IOException("page of " + width + " by " + height + " inches");
    }
    return new Picture(renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB), dpi);
  }

  /** The resolution of the picture that fills the page; 0 where none does. */
  private static float scanned(PDPage page, float width, float height) throws IOException {
    float dpi = 0;
    if (page.getResources() != null) {
      for (COSName name : page.getResources().getXObjectNames()) {
        PDXObject object = page.getResources().getXObject(name);
        if (object instanceof PDImageXObject image) {
          double pixels = (double) image.getWidth() * image.getHeight();
          dpi = Math.max(dpi, (float) Math.sqrt(pixels / (width * height)));
        }
      }
    }
    return Math.round(dpi);
  }
}
