package org.yanbao.intake;

import java.util.List;
import org.yanbao.document.Note;

/** What a reader finds, in reading order, before it is decided which tables are data. */
sealed interface Flow {

  /**
   * A paragraph.
   *
   * @param text as the file says it, already trimmed
   * @param heading whether the file marks it as a heading
   */
  record Text(String text, boolean heading) implements Flow {}

  /** Something to take a note of where it stands. */
  record Remark(Note.Kind kind, String message) implements Flow {}

  /**
   * A table.
   *
   * @param rows grid rows
   * @param columns grid columns
   * @param cells in row order, none overlapping
   */
  record Grid(int rows, int columns, List<GridCell> cells) implements Flow {}

  /** A cell with all that stands in it; rows and columns from 0. */
  record GridCell(int row, int column, int rowSpan, int columnSpan, List<Flow> content) {}
}
