package org.yanbao.document;

import java.util.Objects;

/**
 * A paragraph of running text, a heading included.
 *
 * @param text the text as the file says it. Readers of formats with paragraphs of their own leave
 *     out empty ones and trim the others; a reader of raw text gives one paragraph a line, white
 *     space and empty lines included, because raw text carries its tables in them
 * @param place where it stands
 * @param doubt why the text was read unsurely (a scan, a damaged page); empty when it was read
 *     surely
 */
public record Paragraph(String text, Place place, String doubt) implements Block {

  public Paragraph {
    Objects.requireNonNull(text);
    Objects.requireNonNull(place);
    Objects.requireNonNull(doubt);
  }

  /** A paragraph that was read surely. */
  public Paragraph(String text, Place place) {
    this(text, place, "");
  }
}
