package org.yanbao.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A grid with spans as a full rectangle: a span says its text once, the rest of it is empty. */
final class Flattened {

  private Flattened() {}

  static List<List<String>> of(List<List<GridCell>> rows) {
    int width = rows.get(0).stream().mapToInt(GridCell::columns).sum();
    String[][] texts = new String[rows.size()][width];
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (GridCell cell : rows.get(r)) {
        while (c < width && texts[r][c] != null) {
          c++;
        }
        for (int dr = 0; dr < cell.rows(); dr++) {
          for (int dc = 0; dc < cell.columns(); dc++) {
            texts[r + dr][c + dc] = dr == 0 && dc == 0 ? cell.text() : "";
          }
        }
        c += cell.columns();
      }
    }
    List<List<String>> full = new ArrayList<>();
    for (String[] row : texts) {
      List<String> line = new ArrayList<>();
      Collections.addAll(line, row);
      line.replaceAll(text -> text == null ? "" : text);
      full.add(line);
    }
    return full;
  }
}
