package org.yanbao.samples;

import java.util.List;

/** What becomes of a table between the form and the file. */
public interface TableLayout {

  /** Nothing: the form as it is. */
  TableLayout AS_DRAWN = (table, rows) -> List.of(rows);

  /**
   * The grids that are written in place of a table.
   *
   * @param table {@code 表二}, {@code 表三} or {@code 表四}
   * @param rows its rows as the form has them
   */
  List<List<List<GridCell>>> of(String table, List<List<GridCell>> rows);
}
