package org.yanbao.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as a grid with spans.
 *
 * @param rows number of grid rows
 * @param columns number of grid columns
 * @param cells the cells in row order, none overlapping; a grid position that no cell covers does
 *     not exist in the file (a ragged row)
 * @param place where the table begins
 */
public record Table(int rows, int columns, List<Cell> cells, Place place) implements Block {

  public Table {
    cells = List.copyOf(cells);
    Objects.requireNonNull(place);
  }

  /** The cell that covers a grid position (from 0), if the file has one there. */
  public Optional<Cell> at(int row, int column) {
    return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
  }
}
