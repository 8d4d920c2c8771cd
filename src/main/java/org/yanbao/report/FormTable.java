package org.yanbao.report;

import java.util.List;
import java.util.Objects;
import org.yanbao.document.Place;

/**
 * One of the three tables of the form as the document has it.
 *
 * @param name {@code 表二}, {@code 表三} or {@code 表四}
 * @param presence whether it is there
 * @param edition the form whose rows and columns it shows
 * @param cells its cells in the order of the form; a cell that is not in the document is absent
 * @param missingRows keys of rows of that edition that the document does not have
 * @param missingColumns keys of columns of that edition that the document does not have, written
 *     {@code 行/列} where the column is missing in one row only
 * @param labels texts of the row and column labels as the document says them
 * @param place where it begins in the file
 */
public record FormTable(
    String name,
    Presence presence,
    Edition edition,
    List<FormCell> cells,
    List<String> missingRows,
    List<String> missingColumns,
    List<String> labels,
    Place place)
    implements Placed {

  /** Whether a table is in the document. */
  public enum Presence {
    /** It is there and was read. */
    PRESENT,
    /** It is not there. */
    ABSENT,
    /** A picture stands where it should be. */
    IMAGE,
    /** It is there, but it is cut off or could not be read: what is missing proves nothing. */
    UNREADABLE
  }

  /** The forms that were in force one after another. */
  public enum Edition {
    /** 国办公开办函〔2019〕60号, reports for 2019 and 2020. */
    OF_2019,
    /** 国办公开办函〔2021〕30号, reports for 2021 and later. */
    OF_2021
  }

  public FormTable {
    Objects.requireNonNull(name);
    Objects.requireNonNull(presence);
    Objects.requireNonNull(edition);
    cells = List.copyOf(cells);
    missingRows = List.copyOf(missingRows);
    missingColumns = List.copyOf(missingColumns);
    labels = List.copyOf(labels);
    Objects.requireNonNull(place);
  }

  /** A table of which the document has no cell. */
  public static FormTable without(String name, Presence presence, Place place) {
    return new FormTable(
        name, presence, Edition.OF_2021, List.of(), List.of(), List.of(), List.of(), place);
  }
}
