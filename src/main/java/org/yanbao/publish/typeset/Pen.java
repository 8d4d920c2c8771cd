package org.yanbao.publish.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Draws on one page; lengths in points, origin in the lower left corner of the paper. Drawing is
 * kept until all pages are known, because the fonts are cut down to the characters of them all.
 */
public final class Pen {
  private final Letters letters;
  private final Map<String, Flow.Anchor> anchors;
  private final List<Consumer<Canvas>> drawings = new ArrayList<>();

  Pen(Letters letters, Map<String, Flow.Anchor> anchors) {
    this.letters = letters;
    this.anchors = anchors;
  }

  /**
   * The page on which the mark of this name stands.
   *
   * @throws IllegalArgumentException when the document has no such mark
   */
  public int pageOf(String mark) {
    return anchor(mark).page();
  }

  /**
   * Makes a rectangle a link to the mark of this name.
   *
   * @throws IllegalArgumentException when the document has no such mark
   */
  public void link(String mark, float left, float bottom, float width, float height) {
    Flow.Anchor target = anchor(mark);
    drawings.add(canvas -> canvas.link(target, left, bottom, width, height));
  }

  private Flow.Anchor anchor(String mark) {
    Flow.Anchor anchor = anchors.get(mark);
    if (anchor == null) {
      throw new IllegalArgumentException("no such mark: " + mark);
    }
    return anchor;
  }

  /** Runs something at the moment at which this page is written. */
  public void onPage(Runnable action) {
    drawings.add(canvas -> action.run());
  }

  /** The width that a text takes on one line. */
  public static float width(String text, Style style) {
    return Glyph.width(text, style);
  }

  /** The style in which a text fits on one line of this width: smaller where need be. */
  public static Style fitting(String text, Style style, float width) {
    float natural = width(text, style);
    return natural > width
        ? new Style(style.face(), style.size() * width / natural, style.ink())
        : style;
  }

  /** Text on one line, from this point to the right. */
  public void text(String text, Style style, float left, float baseline) {
    line(Line.of(Glyph.of(List.of(new Span(text, style)))), left, baseline);
  }

  /** Text on one line, ending at this point. */
  public void textEnding(String text, Style style, float right, float baseline) {
    text(text, style, right - width(text, style), baseline);
  }

  /** Text on one line, with its middle at this point. */
  public void textCentred(String text, Style style, float middle, float baseline) {
    text(text, style, middle - width(text, style) / 2, baseline);
  }

  /** A filled rectangle. */
  public void fill(Ink ink, float left, float bottom, float width, float height) {
    drawings.add(canvas -> canvas.fill(ink, left, bottom, width, height));
  }

  /** A horizontal rule; its thickness grows downwards. */
  public void rule(Ink ink, float left, float right, float y, float thickness) {
    fill(ink, left, y - thickness, right - left, thickness);
  }

  /** A frame with sharp corners, drawn within the rectangle. */
  public void box(Ink ink, float left, float bottom, float width, float height, float thickness) {
    fill(ink, left, bottom, width, thickness);
    fill(ink, left, bottom + height - thickness, width, thickness);
    fill(ink, left, bottom, thickness, height);
    fill(ink, left + width - thickness, bottom, thickness, height);
  }

  /** A frame with round corners. */
  public void frame(Ink ink, float left, float bottom, float width, float height, float thickness) {
    drawings.add(canvas -> canvas.frame(ink, left, bottom, width, height, thickness));
  }

  /** A circle; {@code thickness} is that of its line. */
  public void ring(Ink ink, float x, float y, float radius, float thickness) {
    drawings.add(canvas -> canvas.ring(ink, x, y, radius, thickness));
  }

  /**
   * Text along the upper part of a circle, evenly spaced, upright at the top.
   *
   * @param x the middle of the circle
   * @param y the middle of the circle
   * @param radius of the baseline
   * @param arc how far the middles of the first and the last character are apart, in radians
   */
  public void textAround(String text, Style style, float x, float y, float radius, double arc) {
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      String character = Character.toString(characters[i]);
      double share = characters.length == 1 ? 0.5 : (double) i / (characters.length - 1);
      double turn = arc / 2 - share * arc;
      double back = width(character, style) / 2;
      float left = (float) (x - radius * Math.sin(turn) - back * Math.cos(turn));
      float baseline = (float) (y + radius * Math.cos(turn) - back * Math.sin(turn));
      Line line = Line.of(Glyph.of(List.of(new Span(character, style))));
      letters.add(line);
      drawings.add(canvas -> canvas.turned(line, left, baseline, turn));
    }
  }

  void line(Line line, float left, float baseline) {
    letters.add(line);
    drawings.add(canvas -> canvas.line(line, left, baseline));
  }

  void writeTo(Canvas canvas) {
    drawings.forEach(drawing -> drawing.accept(canvas));
  }
}
