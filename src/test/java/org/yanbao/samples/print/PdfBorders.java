package org.yanbao.samples.print;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws the borders of tables into a PDF. */
final class PdfBorders {

  private static final float THIN = 0.5f;
  private static final float THICK = 5;

  private final PDPageContentStream page;
  private final Ruling ruling;

  PdfBorders(PDPageContentStream page, Ruling ruling) {
    this.page = page;
    this.ruling = ruling;
  }

  void fill(Sheet.Ground ground) throws IOException {
    page.setNonStrokingColor(new Color(0xDC, 0xE6, 0xF1));
    page.addRect(ground.x(), -ground.y() - ground.height(), ground.width(), ground.height());
    page.fill();
  }

  void draw(Sheet.Border border) throws IOException {
    float dx = border.x2() - border.x1();
    float dy = border.y2() - border.y1();
    page.setStrokingColor(ruling == Ruling.WHITE ? Color.WHITE : Color.BLACK);
    page.setLineWidth(ruling == Ruling.HAIRLINES ? 0 : THIN);
    switch (ruling) {
      case STRIPS -> {
        page.setNonStrokingColor(Color.BLACK);
        page.addRect(
            border.x1() - THIN / 2,
            -border.y2() - THIN / 2,
            Math.max(THIN, dx + THIN),
            Math.max(THIN, dy + THIN));
        page.fill();
      }
      case BOXES -> {
        page.addRect(border.x1(), -border.y2(), dx, dy);
        page.stroke();
      }
      case DOUBLE -> {
        float off = 0.9f;
        stroke(border, border.level() ? 0 : -off, border.level() ? -off : 0);
        stroke(border, border.level() ? 0 : off, border.level() ? off : 0);
      }
      case DASHES -> pieces(border, 4, 3);
      case DOTS -> pieces(border, 0.6f, 1.5f);
      case THICK_FRAME -> {
        page.setLineWidth(border.outer() ? THICK : THIN);
        stroke(border, 0, 0);
      }
      case CURVES -> {
        page.moveTo(border.x1(), -border.y1());
        page.curveTo(
            border.x1() + dx / 3,
            -border.y1() - dy / 3,
            border.x1() + 2 * dx / 3,
            -border.y1() - 2 * dy / 3,
            border.x2(),
            -border.y2());
        page.stroke();
      }
      default -> stroke(border, 0, 0);
    }
  }

  private void stroke(Sheet.Border border, float right, float down) throws IOException {
    page.moveTo(border.x1() + right, -border.y1() - down);
    page.lineTo(border.x2() + right, -border.y2() - down);
    page.stroke();
  }

  private void pieces(Sheet.Border border, float length, float gap) throws IOException {
    float whole = border.x2() - border.x1() + border.y2() - border.y1();
    float acrossX = border.level() ? 1 : 0;
    for (float at = 0; at < whole; at += length + gap) {
      float end = Math.min(whole, at + length);
      page.moveTo(border.x1() + at * acrossX, -border.y1() - at * (1 - acrossX));
      page.lineTo(border.x1() + end * acrossX, -border.y1() - end * (1 - acrossX));
      page.stroke();
    }
  }
}
