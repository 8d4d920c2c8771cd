package org.yanbao.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.yanbao.document.Document;

/**
 * Pages of another format with fixed positions, to be read by the same steps as those of a PDF
 * file. All measures are points from the page's top left corner. Draw one page after the other;
 * used by one thread.
 */
public final class LaidOutPages {

  private final PageNotes notes = new PageNotes();
  private final List<PageContent> pages = new ArrayList<>();
  private int number;
  private Area area = new Area(0, 0, 0, 0);
  private PathTracer path = new PathTracer();
  private List<Glyph> glyphs = new ArrayList<>();
  private List<Glyph> unseen = new ArrayList<>();
  private List<Glyph> beyond = new ArrayList<>();
  private List<Area> pictures = new ArrayList<>();

  /** Begins a page. */
  public void startPage(float width, float height) {
    number++;
    area = new Area(0, 0, width, height);
    path = new PathTracer();
    glyphs = new ArrayList<>();
    unseen = new ArrayList<>();
    beyond = new ArrayList<>();
    pictures = new ArrayList<>();
  }

  /**
   * Draws a character.
   *
   * @param baseline the height of the line it stands on
   * @param turned whether it is turned against the page's text
   */
  public void character(
      String text, float left, float right, float baseline, float size, boolean turned) {
    Glyph glyph = new Glyph(Radicals.fold(text), left, right, baseline, size, turned);
    (area.contains(glyph.centreX(), glyph.centreY()) ? glyphs : beyond).add(glyph);
  }

  /** Draws a character that cannot be seen. */
  public void unseenCharacter(String text, float left, float right, float baseline, float size) {
    unseen.add(new Glyph(Radicals.fold(text), left, right, baseline, size, false));
  }

  /** Begins a figure of the path. */
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  /** Goes on with a straight line. */
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  /** Goes on with a curve. */
  public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
    path.curveTo(x1, y1, x2, y2, x, y);
  }

  /** Closes the figure. */
  public void close() {
    path.close();
  }

  /** Draws the path along its lines. */
  public void stroke(float width) {
    path.stroke(area, width);
  }

  /** Fills the path with a colour. */
  public void fill() {
    cover();
    path.fill(area, true);
  }

  /** Fills the path with the colour of the paper. */
  public void whiten() {
    cover();
    path.fill(area, false);
  }

  /** What stood where an area is filled is not seen any more. */
  private void cover() {
    if (path.isRectangle()) {
      Area covered = path.bounds();
      List<Glyph> hidden =
          glyphs.stream().filter(g -> covered.contains(g.centreX(), g.centreY())).toList();
      if (!hidden.isEmpty()) {
        unseen.addAll(hidden);
        glyphs.removeIf(g -> covered.contains(g.centreX(), g.centreY()));
      }
    }
  }

  /** Ends the path. */
  public void endPath() {
    path.drop();
  }

  /** Draws a picture. */
  public void picture(float left, float top, float right, float bottom) {
    pictures.add(new Area(left, top, right, bottom));
  }

  /** Ends the page. */
  public void endPage() {
    List<Glyph> watermark = Watermark.in(glyphs);
    glyphs.removeAll(watermark);
    unseen.addAll(watermark);
    pages.add(
        new PageContent(
            number,
            area,
            glyphs,
            path.rules(),
            path.fills(),
            pictures,
            path.curves(),
            unseen,
            beyond));
  }

  /** Notes that the file holds more documents than the one that was read. */
  public void furtherDocuments(int count) {
    notes.furtherDocuments(count);
  }

  /** Leaves out a page that cannot be read, in the place of its start and end. */
  public void damagedPage() {
    number++;
    notes.damaged(number);
  }

  /** The document that the pages make. */
  public Document build(String mediaType, Document.Properties properties) {
    return new Document(mediaType, PageBodies.blocks(pages, notes), notes.notes(), properties);
  }
}
