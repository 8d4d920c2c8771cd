package org.yanbao.samples.print;

/** How a PDF holds its pages. */
public enum Paper {
  /** Upright, as they are seen. */
  UPRIGHT,
  /** To be turned by a quarter. */
  TURNED_90,
  /** To be turned by half. */
  TURNED_180,
  /** To be turned by three quarters. */
  TURNED_270,
  /** Everything drawn sideways, and nothing said about it. */
  SIDEWAYS,
  /** The visible part lies elsewhere on a larger sheet. */
  CROPPED,
  /** Drawn in twentieths of a point from the top, as printers do it. */
  SCALED
}
