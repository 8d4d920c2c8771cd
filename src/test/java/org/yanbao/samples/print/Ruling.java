package org.yanbao.samples.print;

/** How the borders of tables are drawn. */
public enum Ruling {
  /** A stroke along every side of every cell. */
  STROKES,
  /** A thin filled rectangle along every side of every cell. */
  STRIPS,
  /** A stroked rectangle around every cell. */
  BOXES,
  /** Two strokes side by side. */
  DOUBLE,
  /** Many short strokes. */
  DASHES,
  /** Many dots. */
  DOTS,
  /** Strokes as thin as the printer can. */
  HAIRLINES,
  /** White strokes between cells with a background. */
  WHITE,
  /** Cells with a background and gaps between them, no strokes. */
  GROUNDS,
  /** Strokes, the outer ones as thick as a finger. */
  THICK_FRAME,
  /** Straight lines drawn as curves. */
  CURVES,
  /** No borders at the table's left and right. */
  OPEN_SIDES,
  /** No borders at the table's outside at all. */
  OPEN_FRAME,
  /** Level borders only. */
  LEVEL,
  /** Only those around the table. */
  FRAME,
  /** None. */
  NONE;

  /** Whether every cell is parted from its neighbours by something drawn. */
  public boolean isWhole() {
    return this != LEVEL && this != FRAME && this != NONE;
  }

  boolean hasGrounds() {
    return this == WHITE || this == GROUNDS;
  }

  /** Whether a border is drawn. */
  boolean draws(Sheet.Border border) {
    return switch (this) {
      case NONE, GROUNDS -> false;
      case FRAME -> border.outer();
      case LEVEL -> border.level();
      case OPEN_SIDES -> border.level() || !border.outer();
      case OPEN_FRAME -> !border.outer();
      default -> true;
    };
  }
}
