package org.yanbao.intake.pdf;

/**
 * A ruling line as it is seen, whatever it was drawn with.
 *
 * @param horizontal whether it runs from left to right; otherwise from top to bottom
 * @param at its height on the page, or its distance from the left edge
 * @param from where it begins
 * @param to where it ends
 * @param cut whether its right end is hidden by the page's edge or a clipping path
 */
record Rule(boolean horizontal, float at, float from, float to, boolean cut) {

  float length() {
    return to - from;
  }
}
