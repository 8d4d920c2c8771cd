package org.yanbao.mutation;

import org.yanbao.samples.DraftWriter;
import org.yanbao.samples.Format;

/** The formats that bent reports are written in. */
enum Paper {
  HTML,
  DOCX,
  ODT,
  TXT,
  TXT_CELLS,
  MD,
  XLSX,
  RTF,
  PDF;

  private final Format format = Format.valueOf(name());

  String suffix() {
    return format.suffix();
  }

  DraftWriter writer() {
    return format.writer();
  }

  /** Whether a place in the grid is told from another; elsewhere cells are only counted. */
  boolean keepsColumns() {
    return !isText() && this != MD;
  }

  private boolean isText() {
    return this == TXT || this == TXT_CELLS;
  }

  /** Whether what a mutation does to a table can be written at all. */
  boolean canShow(Mutation mutation) {
    boolean ruled = this == XLSX || this == PDF;
    return !(ruled && mutation.needsRaggedRows()) && !(isText() && mutation.needsLinesInCells());
  }
}
