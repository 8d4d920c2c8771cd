package org.yanbao.publish.typeset;

/**
 * A colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Ink(int red, int green, int blue) {
  /** Running text. */
  public static final Ink BLACK = new Ink(0x1F, 0x23, 0x28);

  /** Labels and places. */
  public static final Ink GREY = new Ink(0x5F, 0x67, 0x70);

  /** Rules and frames. */
  public static final Ink LINE = new Ink(0xD3, 0xD8, 0xDE);

  /** The ground below table headings. */
  public static final Ink GROUND = new Ink(0xF3, 0xF5, 0xF7);
}
