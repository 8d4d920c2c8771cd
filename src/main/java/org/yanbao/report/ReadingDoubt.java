package org.yanbao.report;

import java.util.Objects;
import org.yanbao.document.Place;

/**
 * Something in the report that could not be read surely. It is a statement about the reading, not
 * about the agency.
 *
 * @param part which part of the form it touches: {@code 表二}, {@code 表三}, {@code 表四} or {@code 正文}
 * @param reason what is unsure and why, in Chinese
 * @param place where
 */
public record ReadingDoubt(String part, String reason, Place place) implements Placed {

  /** The part that is neither of the tables. */
  public static final String TEXT = "正文";

  public ReadingDoubt {
    Objects.requireNonNull(part);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(place);
  }
}
