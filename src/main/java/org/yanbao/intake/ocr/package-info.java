/**
 * Reads pictures of pages: turns them level, finds ruling lines, and has an external Tesseract read
 * one line of characters at a time.
 *
 * <p>Nothing here starts by itself: a reader asks for it, with {@link
 * org.yanbao.intake.ocr.OcrSettings}. Whatever was read without certainty says so.
 */
package org.yanbao.intake.ocr;
