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
  }

  /**
   * Draws a page as it is seen.
   *
   * @param number of the page, from 1
   * @throws IOException if it cannot be drawn, or is beyond the limits
   */
  Picture draw(int number) throws IOException;
}
