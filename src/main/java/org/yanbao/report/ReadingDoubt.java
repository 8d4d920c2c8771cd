package org.yanbao.report;

import java.util.Objects;
import org.yanbao.document.Place;

/**
 * Something in the report that could not be read surely. It is a statement about the reading, not
 * about the agency.
 *
 * @param part which part of the form it touches: {@code 表二}, {@code 表三}, {@code 表四}, {@code 正文} or
 *     {@code 统计期限}
 * @param reason what is unsure and why, in Chinese
 * @param place where
 */
public record ReadingDoubt(String part, String reason, Place place) implements Placed {

  /** The part that is neither of the tables. */
  public static final String TEXT = "正文";

  /** The statement of the period; whatever else the text says is not in doubt. */
  public static final String PERIOD = "统计期限";

  private static final String RECOGNISED = "正文由扫描件识别得出，可能有误，涉及正文的事项请人工核对";

  /** The words of the report were recognised off pictures: nothing confirms them. */
  public static ReadingDoubt ofRecognisedWords() {
    return new ReadingDoubt(TEXT, RECOGNISED, Place.UNKNOWN);
  }

  /** Whether it says that the words of the report were recognised off pictures. */
  public boolean isOfRecognisedWords() {
    return part.equals(TEXT) && reason.equals(RECOGNISED);
  }

  public ReadingDoubt {
    Objects.requireNonNull(part);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(place);
  }
}
