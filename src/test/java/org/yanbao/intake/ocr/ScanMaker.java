package org.yanbao.intake.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Draws pages as a scanner would see them: a heading, a ruled table, a slant, some noise. */
final class ScanMaker {

  static final int DPI = 200;

  private static final int LEFT = 150;
  private static final int ROW = 62;
  private static final int COLUMN = 190;

  private ScanMaker() {}

  /**
   * A page of A4.
   *
   * @param degrees by which it lies askew
   */
  static BufferedImage page(String heading, List<List<String>> table, double degrees)
      throws Exception {
    BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    pen.setColor(new Color(30, 30, 30));
    pen.setFont(font(40));
    pen.drawString(heading, LEFT, 200);
    pen.setFont(font(29));
    pen.setStroke(new BasicStroke(2));
    for (int row = 0; row < table.size(); row++) {
      for (int column = 0; column < table.get(row).size(); column++) {
        cell(pen, table.get(row).get(column), LEFT + column * COLUMN, 260 + row * ROW);
      }
    }
    pen.dispose();
    addNoise(page);
    return page;
  }

  private static void cell(Graphics2D pen, String text, int x, int y) {
    pen.drawRect(x, y, COLUMN, ROW);
    FontMetrics metrics = pen.getFontMetrics();
    pen.drawString(
        text,
        x + (COLUMN - metrics.stringWidth(text)) / 2,
        y + (ROW + metrics.getAscent() - metrics.getDescent()) / 2);
  }

  private static void addNoise(BufferedImage page) {
    Random random = new Random(7);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int shade = (page.getRGB(x, y) & 0xff) - random.nextInt(24);
        int grey = Math.max(0, shade);
        page.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    }
  }

  private static Font font(float size) throws Exception {
    try (InputStream in =
        ScanMaker.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
    }
  }

  /** Puts a page into a PDF, as a JPEG and nothing else. */
  static void toPdf(BufferedImage picture, Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(
            JPEGFactory.createFromImage(pdf, picture, 0.75f),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      pdf.save(file.toFile());
    }
  }
}
