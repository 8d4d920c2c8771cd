package org.yanbao.intake.ocr;

/**
 * A ruling line on a picture of a page, in points from the top left corner.
 *
 * @param horizontal whether it runs from left to right; otherwise from top to bottom
 * @param at its height on the page, or its distance from the left edge
 * @param from where it begins
 * @param to where it ends
 */
public record Stroke(boolean horizontal, float at, float from, float to) {}
