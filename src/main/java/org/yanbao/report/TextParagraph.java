package org.yanbao.report;

import java.util.List;
import java.util.Objects;
import org.yanbao.document.Place;

/**
 * A paragraph of the report's own running text; navigation, footers and tables are left out.
 *
 * @param section number of the section it stands in; 0 before the first one
 * @param text its text, blanks beside digits and between Chinese characters dropped
 * @param sentences its sentences, each with its closing mark
 * @param place where it stands
 * @param doubt why it was read unsurely; empty when it was read surely
 */
public record TextParagraph(
    int section, String text, List<String> sentences, Place place, String doubt) implements Placed {
  public TextParagraph {
    Objects.requireNonNull(text);
    sentences = List.copyOf(sentences);
    Objects.requireNonNull(place);
    Objects.requireNonNull(doubt);
  }
}
