package org.yanbao.report;

import java.time.LocalDate;
import java.util.Objects;
import org.yanbao.document.Place;

/**
 * A statement of the period that the figures cover (统计期限).
 *
 * @param from first day
 * @param to last day; its year is that of the first day where the sentence leaves it out
 * @param quote the sentence
 * @param section number of the section it stands in; 0 before the first one
 * @param place where it stands
 */
public record StatedPeriod(LocalDate from, LocalDate to, String quote, int section, Place place)
    implements Placed {
  public StatedPeriod {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(quote);
    Objects.requireNonNull(place);
  }
}
