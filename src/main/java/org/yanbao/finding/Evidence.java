package org.yanbao.finding;

import java.util.Objects;

/**
 * What a finding rests on.
 *
 * @param quote the sentence, or the values of the row, as the report says them
 * @param place where it stands: place in the form first (表三 三(七) 总计), then in the file (第3页)
 */
public record Evidence(String quote, String place) {
  public Evidence {
    Objects.requireNonNull(quote);
    Objects.requireNonNull(place);
  }
}
