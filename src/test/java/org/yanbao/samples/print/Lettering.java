package org.yanbao.samples.print;

/** How a PDF writes its text. */
public enum Lettering {
  /** Line by line, in the order in which it is read. */
  LINES,
  /** Every character by itself. */
  LETTERS,
  /** Last things first. */
  BACKWARDS,
  /** Twice, a little to the right, to look bold. */
  TWICE,
  /** Filled and stroked. */
  OUTLINED,
  /** Text in forms that pages show. */
  FORMS,
  /** Letters that are little drawings. */
  DRAWN,
  /** In a font that does not say which characters its codes are. */
  CODED,
  /** The file's own names of the characters are wrong; replacement texts put them right. */
  REPLACED
}
