package org.yanbao.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.yanbao.document.Place;

/**
 * A cell of the form as the document fills it.
 *
 * @param key which cell of the form
 * @param raw its text as the document says it
 * @param state what kind of thing stands there
 * @param number its value where the state is {@link CellState#NUMBER}, zero otherwise; a count, or
 *     万元 in the row 行政事业性收费
 * @param place where it stands in the file
 * @param doubt why the reading is not sure; empty when it is. A rule never blames an agency on a
 *     doubted cell.
 */
public record FormCell(
    CellKey key, String raw, CellState state, BigDecimal number, Place place, String doubt)
    implements Placed {

  public FormCell {
    Objects.requireNonNull(key);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(state);
    Objects.requireNonNull(number);
    Objects.requireNonNull(place);
    Objects.requireNonNull(doubt);
  }

  /** The value, where the cell holds a number. */
  public Optional<BigDecimal> value() {
    return state == CellState.NUMBER ? Optional.of(number) : Optional.empty();
  }

  /** How sure the recognition was that read it off a picture, 1 to 100; 0 where none did. */
  public int confidence() {
    return place.confidence();
  }

  /** Whether the reading is not sure. */
  public boolean isDoubted() {
    return !doubt.isEmpty();
  }
}
