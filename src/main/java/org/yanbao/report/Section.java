package org.yanbao.report;

import java.util.Objects;
import org.yanbao.document.Place;

/**
 * One of the six sections as the document has it; the same section twice is two of these.
 *
 * @param number its number in the form, 1 to 6, told by its wording
 * @param ordinal the ordinal written before it (一、 is 1); 0 where none is written
 * @param heading the heading as the document says it, blanks folded, ordinal included
 * @param title the heading without ordinal, blanks and closing punctuation
 * @param text the running text below it, paragraphs parted by line breaks, tables left out
 * @param place where the heading stands
 */
public record Section(
    int number, int ordinal, String heading, String title, String text, Place place)
    implements Placed {
  public Section {
    Objects.requireNonNull(heading);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(place);
  }
}
