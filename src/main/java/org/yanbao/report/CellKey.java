package org.yanbao.report;

import java.io.Serializable;
import java.util.Objects;

/**
 * The place of a cell in the statutory form, in the keys of {@link StatutoryForm}.
 *
 * @param table {@code 表二}, {@code 表三} or {@code 表四}
 * @param row row key, for example {@code 三(三)1}
 * @param column column key, for example {@code 自然人}
 */
public record CellKey(String table, String row, String column) implements Serializable {
  public CellKey {
    Objects.requireNonNull(table);
    Objects.requireNonNull(row);
    Objects.requireNonNull(column);
  }
}
