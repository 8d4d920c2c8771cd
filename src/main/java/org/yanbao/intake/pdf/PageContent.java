package org.yanbao.intake.pdf;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number its number, from 1
 * @param area the page as it is seen
 * @param glyphs visible characters in the order they were drawn
 * @param rules ruling lines, unmerged
 * @param fills rectangles filled with a colour, too large for lines
 * @param pictures where pictures stand
 * @param curves number of drawn shapes that are neither lines nor rectangles
 * @param unseen characters that are there and cannot be seen: drawn invisibly, in white on white,
 *     or beneath a picture
 * @param beyond characters outside the visible part of the page
 */
record PageContent(
    int number,
    Area area,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<Area> fills,
    List<Area> pictures,
    int curves,
    List<Glyph> unseen,
    List<Glyph> beyond) {

  private static final float PICTURE_PAGE = 0.4f;
  private static final int FEW = 8;
  private static final int OUTLINES = 200;

  /** Whether the page is one picture, so that its text is not among the glyphs. */
  boolean isPicture() {
    long letters = glyphs.stream().filter(glyph -> !glyph.isSpace()).count();
    return letters < FEW && (pictured() >= PICTURE_PAGE || !unseen.isEmpty() && pictured() > 0.2f)
        || letters < FEW && curves > OUTLINES;
  }

  /** What goes on right of all that is seen. */
  List<TextLine> linesBeyond() {
    double edge = glyphs.stream().mapToDouble(Glyph::centreX).max().orElse(area.right());
    return LineBuilder.lines(
        number, beyond.stream().filter(glyph -> glyph.centreX() > edge).toList());
  }

  /** The share of the page that its pictures cover, at most 1. */
  float pictured() {
    float covered = 0;
    for (Area picture : pictures) {
      Area seen = picture.intersect(area);
      covered += seen.isEmpty() ? 0 : seen.width() * seen.height();
    }
    return Math.min(1, covered / (area.width() * area.height()));
  }
}
