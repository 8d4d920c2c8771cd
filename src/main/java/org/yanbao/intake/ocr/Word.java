package org.yanbao.intake.ocr;

/**
 * What Tesseract read in one place of a picture.
 *
 * @param text the characters
 * @param left left edge in pixels of the picture it was given
 * @param right right edge
 * @param confidence 0 to 100
 */
record Word(String text, int left, int right, float confidence) {}
