package org.yanbao.intake;

/**
 * One level of an automatic numbering.
 *
 * @param style name of the number style, see {@link NumberStyle}
 * @param pattern what is shown; {@code %1} to {@code %9} stand for the numbers of the levels
 * @param start first number
 * @param spaced whether a space, and not a tab or nothing, follows the number
 * @param legal whether the numbers of the levels above are shown as plain digits
 * @param restarts whether the level starts anew after one above it
 */
record ListLevel(
    String style, String pattern, int start, boolean spaced, boolean legal, boolean restarts) {

  /** How deep numberings go in word processors. */
  static final int COUNT = 9;
}
