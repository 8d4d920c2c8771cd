package org.yanbao.intake.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks a page's content stream once and gathers characters, lines and pictures. */
final class PageCollector extends PDFGraphicsStreamEngine {

  /** Text turned by less is upright: the share of its run that leads down. */
  private static final float LEVEL = 0.1f;

  /** Beyond this, a page is no report's. */
  private static final int MOST_GLYPHS = 400_000;

  private static final float LIGHT = 0.93f;

  /** Clipping paths are often as tight as rounding allows, in points. */
  private static final float CLIP_SLACK = 1;

  private final PageFrame frame;
  private final Map<PDFont, FontText> fonts;
  private final PathTracer paths = new PathTracer();
  private final GlyphCollector glyphs = new GlyphCollector();
  private final List<Area> pictures = new ArrayList<>();
  private final Deque<Area> clips = new ArrayDeque<>();
  private Area clip;
  private boolean clipping;
  private Point2D current = new Point2D.Float();
  private PDColor lastColour;
  private boolean lastIsLight;
  private int count;

  private PageCollector(PDPage page, PageFrame frame, Map<PDFont, FontText> fonts) {
    super(page);
    this.frame = frame;
    this.fonts = fonts;
    this.clip = frame.area();
  }

  /**
   * Reads a page.
   *
   * @param fonts what is known of the document's fonts, shared by its pages
   */
  static PageContent collect(PDPage page, int number, Map<PDFont, FontText> fonts)
      throws IOException {
    PageFrame frame = new PageFrame(page);
    PageCollector collector = new PageCollector(page, frame, fonts);
    collector.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (isText(annotation)) {
        collector.clip = frame.area();
        collector.showAnnotation(annotation);
      }
    }
    collector.glyphs.finish();
    return new PageContent(
        number,
        frame.area(),
        collector.glyphs.seen(),
        collector.paths.rules(),
        collector.paths.fills(),
        collector.pictures,
        collector.paths.curves(),
        collector.glyphs.unseen(),
        collector.glyphs.beyond());
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
    String text = texts.of(code);
    float a = rendering.getScaleX();
    float b = rendering.getShearY();
    float c = rendering.getShearX();
    float d = rendering.getScaleY();
    double x = rendering.getTranslateX();
    double y = rendering.getTranslateY();
    float run = font.isVertical() ? 1 : displacement.getX();
    float right = frame.acrossX(run * a, run * b);
    float down = frame.downY(run * a, run * b);
    float upX = frame.acrossX(c, d) * texts.em();
    float upY = frame.downY(c, d) * texts.em();
    float size = (float) Math.hypot(upX, upY);
    float left = frame.x(x, y);
    float baseline = frame.y(x, y);
    boolean level = Math.abs(down) <= LEVEL * Math.abs(right) + 0.01f;
    boolean upright = level && right >= 0;
    boolean turned = !upright && (level || Math.abs(right) <= LEVEL * Math.abs(down) + 0.01f);
    if (!upright && !turned || size <= 0) {
      // Slanted over the page: a watermark or a stamp.
      return;
    }
    Glyph glyph =
        upright
            ? new Glyph(text, left, left + right, baseline, size, false)
            : turned(text, left, baseline, right + upX, down + upY, size);
    sort(glyph);
  }

  private static Glyph turned(String text, float x, float y, float across, float down, float size) {
    float left = Math.min(x, x + across);
    return new Glyph(text, left, left + Math.abs(across), y + down / 2, size, true);
  }

  private void sort(Glyph glyph) {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    float x = glyph.centreX();
    float y = glyph.centreY();
    if (x < clip.left() - CLIP_SLACK
        || x > clip.right() + CLIP_SLACK
        || y < clip.top() - CLIP_SLACK
        || y > clip.bottom() + CLIP_SLACK
        || !frame.area().contains(x, y)) {
      glyphs.addBeyond(glyph);
    } else if (mode == RenderingMode.NEITHER
        || mode == RenderingMode.NEITHER_CLIP
        || state.getNonStrokeAlphaConstant() < 0.02
        || mode == RenderingMode.FILL
            && isLight(state.getNonStrokingColor())
            && paths.fills().stream().noneMatch(fill -> fill.contains(x, y))) {
      glyphs.addUnseen(glyph);
    } else {
      glyphs.addSeen(glyph);
    }
  }

  /** Whether a colour cannot be told from the paper. */
  private boolean isLight(PDColor colour) {
    if (colour != lastColour) {
      lastColour = colour;
      lastIsLight = false;
      try {
        if (!colour.isPattern() && colour.getColorSpace() != null) {
          float[] rgb = colour.getColorSpace().toRGB(colour.getComponents());
          lastIsLight = rgb[0] > LIGHT && rgb[1] > LIGHT && rgb[2] > LIGHT;
        }
      } catch (IOException | RuntimeException unknownColour) {
        lastIsLight = false;
      }
    }
    return lastIsLight;
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
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Area before = enter(form);
    int depth = clips.size();
    super.showForm(form);
    leave(before, depth);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    Area before = enter(group);
    int depth = clips.size();
    super.showTransparencyGroup(group);
    leave(before, depth);
  }

  private Area enter(PDFormXObject form) {
    Area before = clip;
    PDRectangle box = form.getBBox();
    if (box != null) {
      Matrix matrix =
          form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
      clip =
          clip.intersect(
              frame.around(
                  matrix.transformPoint(box.getLowerLeftX(), box.getLowerLeftY()),
                  matrix.transformPoint(box.getUpperRightX(), box.getLowerLeftY()),
                  matrix.transformPoint(box.getUpperRightX(), box.getUpperRightY()),
                  matrix.transformPoint(box.getLowerLeftX(), box.getUpperRightY())));
    }
    return before;
  }

  private void leave(Area before, int depth) {
    while (clips.size() > depth) {
      clips.pop();
    }
    clip = before;
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
    paths.curveTo(frame.x(x3, y3), frame.y(x3, y3));
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
      // The rectangle around the path: what lies outside it is certainly not seen.
      Area bounds = paths.bounds();
      clip = bounds.isEmpty() ? clip : clip.intersect(bounds);
      clipping = false;
    }
    paths.drop();
  }

  @Override
  public void strokePath() {
    if (getGraphicsState().getAlphaConstant() > 0.02) {
      paths.stroke(clip, strokeWidth());
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    if (getGraphicsState().getNonStrokeAlphaConstant() > 0.02) {
      paths.fill(clip, !isLight(getGraphicsState().getNonStrokingColor()));
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paths.fill(clip, !isLight(getGraphicsState().getNonStrokingColor()));
    paths.stroke(clip, strokeWidth());
    endPath();
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
    Area seen = drawn.intersect(clip);
    if (seen.isEmpty()) {
      return;
    }
    paths.add(drawn, clip, false);
    if (seen.width() > 8 && seen.height() > 8) {
      pictures.add(seen);
      Area page = frame.area();
      boolean whole = seen.width() * seen.height() > 0.8f * page.width() * page.height();
      if (whole && isOpaque(image)) {
        glyphs.cover(seen);
      }
    }
  }

  private boolean isOpaque(PDImage image) {
    PDGraphicsState state = getGraphicsState();
    return image instanceof PDImageXObject object
        && !object.isStencil()
        && !object.getCOSObject().containsKey(COSName.SMASK)
        && !object.getCOSObject().containsKey(COSName.MASK)
        && state.getNonStrokeAlphaConstant() > 0.98
        && state.getBlendMode() == BlendMode.NORMAL;
  }
}
