package org.yanbao.report.text;

import org.yanbao.document.Place;

/**
 * A sentence of the report, ready to be read.
 *
 * @param quote as the document says it, blanks folded
 * @param text the same in {@link Normal} writing, for patterns
 * @param before the sentence before it in the same paragraph, in the same writing; empty for the
 *     first one
 * @param section number of the section it stands in; 0 before the first one
 * @param place where it stands
 */
record Statement(String quote, String text, String before, int section, Place place) {

  Statement(String quote, int section, Place place) {
    this(quote, Normal.of(quote), "", section, place);
  }

  /** The sentence that follows in the same paragraph. */
  Statement next(String followingQuote) {
    return new Statement(followingQuote, Normal.of(followingQuote), text, section, place);
  }
}
