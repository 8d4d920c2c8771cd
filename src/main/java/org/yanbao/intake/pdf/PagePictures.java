package org.yanbao.intake.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Where the pictures of pages come from. */
interface PagePictures {

  /**
   * A picture of a page.
   *
   * @param picture its pixels
   * @param dpi its pixels an inch
   */
  record Picture(BufferedImage picture, float dpi) {

    /** The same picture with that many pixels an inch. */
    Picture atResolution(float wanted) {
      float factor = wanted / dpi;
      if (Math.abs(factor - 1) < 0.02f) {
        return this;
      }
      int width = Math.round(picture.getWidth() * factor);
      int height = Math.round(picture.getHeight() * factor);
      BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = scaled.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.drawImage(picture, 0, 0, width, height, null);
      graphics.dispose();
      return new Picture(scaled, wanted);
    }

    /** The same, turned clockwise by so many quarters of a turn. */
    Picture turned(int quarters) {
      boolean lying = quarters % 2 == 1;
      int width = lying ? picture.getHeight() : picture.getWidth();
      int height = lying ? picture.getWidth() : picture.getHeight();
      BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = turned.createGraphics();
      graphics.translate(width / 2.0, height / 2.0);
      graphics.rotate(quarters * Math.PI / 2);
      graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
      graphics.drawImage(picture, 0, 0, null);
      graphics.dispose();
      return new Picture(turned, dpi);
    }
  }

  /**
   * Draws a page as it is seen.
   *
   * @param number of the page, from 1
   * @throws IOException if it cannot be drawn, or is beyond the limits
   */
  Picture draw(int number) throws IOException;
}
