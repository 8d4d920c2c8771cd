package org.yanbao.intake.ocr;

import java.awt.image.BufferedImage;

/** A picture in shades of grey, 0 black to 255 white. Drawing on it is left to its makers. */
final class GreyImage {

  private static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] pixels;

  private GreyImage(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[width * height];
  }

  /** The red of a picture: black ink stays dark, red seals fade. */
  static GreyImage of(BufferedImage image) {
    GreyImage grey = new GreyImage(image.getWidth(), image.getHeight());
    int[] row = new int[grey.width];
    for (int y = 0; y < grey.height; y++) {
      if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
        image.getRaster().getSamples(0, y, grey.width, 1, 0, row);
      } else {
        image.getRGB(0, y, grey.width, 1, row, 0, grey.width);
        for (int x = 0; x < grey.width; x++) {
          int alpha = row[x] >>> 24;
          row[x] = alpha < 128 ? WHITE : (row[x] >> 16) & 0xff;
        }
      }
      for (int x = 0; x < grey.width; x++) {
        grey.set(x, y, row[x]);
      }
    }
    return grey;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  private int atOrWhite(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
  }

  private void set(int x, int y, int value) {
    pixels[y * width + x] = (byte) value;
  }

  /** Makes a pixel white. */
  void clear(int x, int y) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      set(x, y, WHITE);
    }
  }

  /** The picture turned by an angle in radians, against the clock; the corners are white. */
  GreyImage turned(double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    int newWidth = (int) Math.ceil(width * Math.abs(cos) + height * Math.abs(sin));
    int newHeight = (int) Math.ceil(height * Math.abs(cos) + width * Math.abs(sin));
    GreyImage turned = new GreyImage(newWidth, newHeight);
    for (int y = 0; y < newHeight; y++) {
      double dy = y - newHeight / 2.0;
      for (int x = 0; x < newWidth; x++) {
        double dx = x - newWidth / 2.0;
        turned.set(
            x, y, between(width / 2.0 + dx * cos - dy * sin, height / 2.0 + dx * sin + dy * cos));
      }
    }
    return turned;
  }

  /** The picture made larger or smaller. */
  GreyImage scaled(double factor) {
    int newWidth = Math.max(1, (int) Math.round(width * factor));
    int newHeight = Math.max(1, (int) Math.round(height * factor));
    GreyImage scaled = new GreyImage(newWidth, newHeight);
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        scaled.set(x, y, between((x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5));
      }
    }
    return scaled;
  }

  private int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double fx = x - left;
    double fy = y - top;
    double above = atOrWhite(left, top) * (1 - fx) + atOrWhite(left + 1, top) * fx;
    double below = atOrWhite(left, top + 1) * (1 - fx) + atOrWhite(left + 1, top + 1) * fx;
    return (int) Math.round(above * (1 - fy) + below * fy);
  }

  /** A part of the picture with a white border. */
  GreyImage crop(Patch patch, int border) {
    GreyImage crop = new GreyImage(patch.width() + 2 * border, patch.height() + 2 * border);
    java.util.Arrays.fill(crop.pixels, (byte) WHITE);
    for (int y = 0; y < patch.height(); y++) {
      for (int x = 0; x < patch.width(); x++) {
        crop.set(x + border, y + border, atOrWhite(patch.left() + x, patch.top() + y));
      }
    }
    return crop;
  }

  /** The bytes of the picture as a portable grey map (PGM). */
  byte[] toPgm() {
    byte[] head =
        ("P5\n" + width + " " + height + "\n255\n")
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] file = java.util.Arrays.copyOf(head, head.length + pixels.length);
    System.arraycopy(pixels, 0, file, head.length, pixels.length);
    return file;
  }
}
