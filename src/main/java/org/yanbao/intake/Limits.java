package org.yanbao.intake;

/**
 * What is beyond any annual report, and only costs memory. A report of this kind has some ten
 * thousand characters.
 */
final class Limits {

  /** Bytes of a file of raw text, Markdown or HTML. */
  static final long MARKUP_BYTES = 16L << 20;

  /** Bytes of a file of any other format. */
  static final long FILE_BYTES = 256L << 20;

  /** Bytes that one part of a packed format may unpack to. */
  static final long PART_BYTES = 48L << 20;

  /** Elements inside one another in a packed format. */
  static final int XML_DEPTH = 1500;

  /** Tables inside one another. */
  static final int TABLE_DEPTH = 40;

  /** Positions of one table's grid. */
  static final long GRID_POSITIONS = 1L << 20;

  /** Characters of all that a document says, twenty times what a report has. */
  static final long CHARACTERS = 200_000;

  /** Paragraphs and cells of a document, empty ones included. */
  static final long PIECES = 50_000;

  private Limits() {}
}
