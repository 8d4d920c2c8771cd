package org.yanbao.report.sentence;

import org.yanbao.document.Place;

/**
 * A sentence of the report, ready to be read.
 *
 * @param quote as the document says it, blanks folded
 * @param text the same in {@link Normal} writing, for patterns
 * @param before the heading in force and the sentence before it, in the same writing; empty where
 *     there is none
 * @param section number of the section it stands in; 0 before the first one
 * @param place where it stands
 */
public record Statement(String quote, String text, String before, int section, Place place) {

  /** Two sentences before it count where the first is no longer than that. */
  private static final int SHORT = 30;

  /** A sentence with nothing before it. */
  public Statement(String quote, int section, Place place) {
    this(quote, Normal.of(quote), "", section, place);
  }

  /** The first sentence of a paragraph below an inner heading. */
  public static Statement under(String heading, String quote, int section, Place place) {
    return new Statement(quote, Normal.of(quote), Normal.of(heading), section, place);
  }

  /** The sentence that follows in the same paragraph, below that heading. */
  public Statement next(String heading, String followingQuote) {
    String told = before.length() <= SHORT ? before : "";
    String above = Normal.of(heading);
    return new Statement(
        followingQuote,
        Normal.of(followingQuote),
        (told.startsWith(above) ? "" : above) + told + text,
        section,
        place);
  }

  /** The same with a line that continues its list. */
  public Statement with(Statement line) {
    return new Statement(quote + " " + line.quote, text + "；" + line.text, before, section, place);
  }
}
