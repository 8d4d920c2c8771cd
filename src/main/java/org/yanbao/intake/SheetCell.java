package org.yanbao.intake;

/**
 * A cell of a sheet.
 *
 * @param text what it shows; empty if nothing
 * @param doubt why the text is not sure; empty if it is
 * @param framed whether a border is drawn at it
 */
record SheetCell(String text, String doubt, boolean framed) {

  /** A cell with nothing in it. */
  static final SheetCell BLANK = new SheetCell("", "", false);

  boolean isBlank() {
    return text.isEmpty() && doubt.isEmpty();
  }

  boolean isFigure() {
    return !text.isEmpty() && text.chars().allMatch(c -> c < 128 && !Character.isLetter(c));
  }
}
