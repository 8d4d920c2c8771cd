package org.yanbao.finding;

import java.util.List;
import java.util.Objects;

/**
 * What a finding rests on.
 *
 * @param quote the sentence, or the values of the row, as the report says them
 * @param place where it stands: place in the form first (表三 三(七) 总计), then in the file (第3页)
 * @param form the places in the statutory form that it covers, never a page or a line: {@code
 *     表三/三(七)/总计} for a cell, {@code 六} for a section; empty where none is known
 */
public record Evidence(String quote, String place, List<String> form) {
  public Evidence {
    Objects.requireNonNull(quote);
    Objects.requireNonNull(place);
    form = List.copyOf(form);
  }

  /** Evidence of which no place in the form is known. */
  public Evidence(String quote, String place) {
    this(quote, place, List.of());
  }
}
