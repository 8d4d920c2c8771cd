package org.yanbao.intake.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks a page's content stream once and gathers characters, lines and pictures. */
final class PageCollector extends PDFGraphicsStreamEngine {

  /** Beyond this, a page is no report's. */
  private static final int MOST_GLYPHS = 400_000;

  private final PageFrame frame;
  private final Map<PDFont, FontText> fonts;
  private final PathTracer paths = new PathTracer();
  private final GlyphCollector glyphs = new GlyphCollector();
  private final GlyphPlacer placer;
  private final Paint paint = new Paint();
  private final Clip clip;
  private final List<Area> pictures = new ArrayList<>();
  private boolean clipping;
  private Point2D current = new Point2D.Float();
  private int count;

  private PageCollector(PDPage page, PageFrame frame, Map<PDFont, FontText> fonts) {
    super(page);
    this.frame = frame;
    this.fonts = fonts;
    this.placer = new GlyphPlacer(frame);
    this.clip = new Clip(frame.area());
  }

  /**
   * Reads a page.
   *
   * @param fonts what is known of the document's fonts, shared by its pages
   */
  static PageContent collect(PDPage page, int number, Map<PDFont, FontText> fonts)
      throws IOException {
    PageCollector collector = run(page, new PageFrame(page, 0), fonts);
    int quarters = collector.placer.quarters();
    if (quarters > 0) {
      // Everything is drawn sideways and the page does not say so.
      collector = run(page, new PageFrame(page, quarters), fonts);
    }
    return collector.content(number);
  }

  private static PageCollector run(PDPage page, PageFrame frame, Map<PDFont, FontText> fonts)
      throws IOException {
    PageCollector collector = new PageCollector(page, frame, fonts);
    collector.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (isText(annotation)) {
        collector.clip.reset();
        collector.showAnnotation(annotation);
      }
    }
    collector.glyphs.finish();
    return collector;
  }

  private PageContent content(int number) {
    return new PageContent(
        number,
        frame.area(),
        glyphs.seen(),
        paths.rules(),
        paths.fills(),
        pictures,
        paths.curves(),
        glyphs.unseen(),
        glyphs.beyond());
  }

  private static boolean isText(PDAnnotation annotation) {
    String type = annotation.getSubtype();
    return ("Widget".equals(type) || "FreeText".equals(type))
        && !annotation.isHidden()
        && !annotation.isNoView();
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
    if (++count > MOST_GLYPHS) {
      return;
    }
    FontText texts = fonts.computeIfAbsent(font, FontText::new);
    float run = font.isVertical() ? 1 : displacement.getX();
    Glyph glyph = placer.place(texts.of(code), rendering, run, texts.em());
    if (glyph != null) {
      sort(glyph);
    }
  }

  private void sort(Glyph glyph) {
    float x = glyph.centreX();
    float y = glyph.centreY();
    if (clip.hides(x, y)) {
      glyphs.addBeyond(glyph);
    } else if (Paint.hidesText(getGraphicsState())
        || paint.isPale(getGraphicsState())
            && paths.fills().stream().noneMatch(fill -> fill.contains(x, y))) {
      glyphs.addUnseen(glyph);
    } else {
      glyphs.addSeen(glyph);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    glyphs.begin(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    glyphs.end();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clip.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clip.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Area before = enter(form);
    int depth = clip.depth();
    super.showForm(form);
    clip.leave(before, depth);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    Area before = enter(group);
    int depth = clip.depth();
    super.showTransparencyGroup(group);
    clip.leave(before, depth);
  }

  private Area enter(PDFormXObject form) {
    Area before = clip.area();
    PDRectangle box = form.getBBox();
    if (box != null) {
      Matrix matrix =
          form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
      clip.narrow(
          frame.around(
              matrix.transformPoint(box.getLowerLeftX(), box.getLowerLeftY()),
              matrix.transformPoint(box.getUpperRightX(), box.getLowerLeftY()),
              matrix.transformPoint(box.getUpperRightX(), box.getUpperRightY()),
              matrix.transformPoint(box.getLowerLeftX(), box.getUpperRightY())));
    }
    return before;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    paths.moveTo(frame.x(x, y), frame.y(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    current = new Point2D.Float(x, y);
    paths.lineTo(frame.x(x, y), frame.y(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
    paths.curveTo(
        frame.x(x1, y1),
        frame.y(x1, y1),
        frame.x(x2, y2),
        frame.y(x2, y2),
        frame.x(x3, y3),
        frame.y(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    paths.close();
  }

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void endPath() {
    if (clipping) {
      Area bounds = paths.bounds();
      if (!bounds.isEmpty()) {
        clip.narrow(bounds);
      }
      clipping = false;
    }
    paths.drop();
  }

  @Override
  public void strokePath() {
    if (Paint.strokes(getGraphicsState())) {
      paths.stroke(clip.area(), strokeWidth());
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
    if (Paint.strokes(getGraphicsState())) {
      paths.stroke(clip.area(), strokeWidth());
    }
    endPath();
  }

  private void fill() {
    if (!Paint.fills(getGraphicsState())) {
      return;
    }
    if (Paint.covers(getGraphicsState()) && paths.isRectangle()) {
      glyphs.cover(paths.bounds().intersect(clip.area()));
    }
    paths.fill(clip.area(), !paint.isLight(getGraphicsState().getNonStrokingColor()));
  }

  private float strokeWidth() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    return getGraphicsState().getLineWidth()
        * Math.max(Math.abs(matrix.getScalingFactorX()), Math.abs(matrix.getScalingFactorY()));
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // A gradient is background: it has neither lines nor text.
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Area drawn =
        frame.around(
            matrix.transformPoint(0, 0),
            matrix.transformPoint(1, 0),
            matrix.transformPoint(1, 1),
            matrix.transformPoint(0, 1));
    Area seen = drawn.intersect(clip.area());
    if (seen.isEmpty()) {
      return;
    }
    paths.add(drawn, clip.area(), false);
    if (seen.width() > 8 && seen.height() > 8) {
      pictures.add(seen);
      if (isOpaque(image)) {
        glyphs.cover(seen);
      }
    }
  }

  private boolean isOpaque(PDImage image) {
    return image instanceof PDImageXObject object
        && !object.isStencil()
        && !object.getCOSObject().containsKey(COSName.SMASK)
        && !object.getCOSObject().containsKey(COSName.MASK)
        && Paint.covers(getGraphicsState());
  }
}
