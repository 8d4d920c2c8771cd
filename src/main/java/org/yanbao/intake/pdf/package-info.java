/**
 * Reads PDF files that were made from text, page by page, by the positions of characters and ruling
 * lines.
 *
 * <p>A page's content stream is walked once ({@link PageCollector}); all further steps work on the
 * plain records that it leaves: ruled tables from the grid of lines ({@link Lattice}), parts on
 * several pages stitched ({@link TableStitcher}), tables without lines from aligned pieces of text
 * ({@link AlignedTables}), paragraphs from what remains ({@link ParagraphJoiner}). Nothing here
 * knows the statutory form. What cannot be told apart is marked as a doubt, what is missing is
 * noted; nothing is guessed.
 */
package org.yanbao.intake.pdf;
