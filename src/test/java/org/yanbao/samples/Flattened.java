package org.yanbao.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A grid with spans as a rectangle: a span says its text once, the rest of it is empty. */
final class Flattened {

  private Flattened() {}

  static List<List<String>> of(List<List<GridCell>> rows) {
    PlacedGrid grid = PlacedGrid.of(rows);
    List<List<String>> full = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int width =
          grid.row(row).stream()
              .mapToInt(cell -> cell.column() + cell.cell().columns())
              .max()
              .orElse(0);
      full.add(new ArrayList<>(Collections.nCopies(width, "")));
    }
    grid.cells().forEach(cell -> full.get(cell.row()).set(cell.column(), cell.cell().text()));
    return full;
  }
}
