package org.yanbao.publish;

import org.yanbao.publish.typeset.ArchivalPdf;

/** Measures of the findings sheet, in points. */
final class Paper {
  static final float LEFT = 57;
  static final float RIGHT = ArchivalPdf.WIDTH - LEFT;
  static final float WIDTH = RIGHT - LEFT;

  /** Upper edge of the text area, below the running head. */
  static final float TOP = ArchivalPdf.HEIGHT - 66;

  /** Lower edge of the text area, above the foot. */
  static final float BOTTOM = 66;

  private Paper() {}
}
